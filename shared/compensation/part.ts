import type { Assumptions } from "../model/settings";

/** Units of plain numbers that stand in a formula or beside a figure. */
export type Unit = "days" | "hours" | "minutes" | "months" | "years" | "shares";

/**
 * One part of a formula or detail. Numbers stay numbers, so that the screen formats them in the user's
 * locale and currency. `setting` names the assumption a number comes from, so that it can link there.
 */
export type Part =
  | { readonly as: "text"; readonly text: string }
  | { readonly as: "money"; readonly amount: number; readonly setting?: keyof Assumptions }
  | { readonly as: "price"; readonly amount: number }
  | { readonly as: "percent"; readonly fraction: number; readonly setting?: keyof Assumptions }
  | {
      readonly as: "number";
      readonly value: number;
      readonly unit?: Unit;
      readonly setting?: keyof Assumptions;
    };

/** One line of "Why this value": what is computed, from what, and the answer. */
export type Step = {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly result: Part;
};

export const text = (words: string): Part => ({ as: "text", text: words });
export const cash = (amount: number): Part => ({ as: "money", amount });
export const price = (amount: number): Part => ({ as: "price", amount });
export const percent = (fraction: number): Part => ({ as: "percent", fraction });
export const number = (value: number, unit?: Unit): Part =>
  unit ? { as: "number", value, unit } : { as: "number", value };

/** An assumption of the settings, as a percentage or a plain number. */
export function assumed(
  assumptions: Assumptions,
  setting: keyof Assumptions,
  as: "percent" | "number" = "percent",
  unit?: Unit,
): Part {
  const value = assumptions[setting];
  if (as === "percent") return { as, fraction: value, setting };
  return unit ? { as, value, unit, setting } : { as, value, setting };
}

/** Parts from words and numbers in reading order: `formula(cash(5), "x", percent(0.1))`. */
export function formula(...parts: readonly (Part | string)[]): readonly Part[] {
  return parts.map((part) => (typeof part === "string" ? text(part) : part));
}

/** "$5,262 + $4,260 + $3,448". */
export function added(amounts: readonly number[]): readonly (Part | string)[] {
  return amounts.flatMap((amount, i) => (i === 0 ? [cash(amount)] : ["+", cash(amount)]));
}
