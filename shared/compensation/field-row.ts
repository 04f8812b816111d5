import type { ComponentKind, ComponentOf } from "../model/component";
import type { Result } from "../result";
import type { Clawback } from "./items/sign-on";
import type { Valuation, ValuationContext } from "./valuation";

type Labelled = {
  readonly label: string;
  readonly help?: string;
};

/** A field with one number or text. Defaults of money and prices are currency units, of percent fractions. */
export type SimpleField = Labelled &
  (
    | {
        readonly input:
          | "money"
          | "signed-money"
          | "price"
          | "percent"
          | "days"
          | "hours"
          | "minutes"
          | "months"
          | "years"
          | "count";
        /** Null starts empty: the user must say it. */
        readonly default: number | null;
      }
    | { readonly input: "line"; readonly default: string }
    | { readonly input: "yes-no"; readonly default: boolean }
    | {
        readonly input: "choice";
        readonly default: string | number;
        readonly choices: readonly { readonly value: string | number; readonly label: string }[];
      }
  );

/** Rows the user adds and removes, each with its own fields. `percent-list` rows are one fraction each. */
export type ListField = Labelled & {
  readonly addLabel: string;
  readonly most: number;
} & (
    | {
        readonly input: "percent-list";
        readonly rowLabel: string;
        readonly default: readonly number[];
      }
    | {
        readonly input: "list";
        readonly columns: Readonly<Record<string, SimpleField>>;
        readonly default: readonly Readonly<Record<string, number>>[];
      }
  );

/** Share of a grant for each year, with the presets of presets.ts. */
export type VestingField = Labelled & {
  readonly input: "vesting";
  readonly default: readonly number[];
};

/** One of several shapes; `type` in the record names the shape. */
export type VariantField = Labelled & {
  readonly input: "variant";
  readonly default: string;
  readonly variants: Readonly<
    Record<
      string,
      { readonly label: string; readonly fields: Readonly<Record<string, SimpleField | ListField>> }
    >
  >;
};

export type Field = SimpleField | ListField | VestingField | VariantField;

type OwnFields<K extends ComponentKind> = Exclude<
  keyof ComponentOf<K>,
  "id" | "kind" | "evidence" | "note"
>;

/**
 * All that form, detail and compare know of a kind of component: words, inputs and valuation.
 * A field of the schema without its input here does not compile.
 */
export type FieldRow<K extends ComponentKind> = {
  /** A row of Compare: "Sign-on", and a small word beside it: "each way". */
  readonly label: string;
  readonly labelNote?: string;
  /** One sentence: what to enter and what it is worth. */
  readonly help: string;
  /** True where the figures are the user's own facts and nobody has to put them on paper. */
  readonly isOwnFact?: boolean;
  /** What to ask the company while the kind is "not asked" (R11). */
  readonly question: string;
  readonly fields: { readonly [F in OwnFields<K>]: Field };
  readonly value: (component: ComponentOf<K>, context: ValuationContext) => Result<Valuation>;
};

export const clawbackLabels: Readonly<Record<Clawback, string>> = {
  none: "Nothing",
  full: "All of it",
  "pro-rata": "The part for the months left",
};
