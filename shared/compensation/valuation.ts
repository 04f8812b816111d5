import { type ComponentClass, type ComponentKind, classOf } from "../model/component";
import type { Evidence } from "../model/evidence";
import type { Assumptions } from "../model/settings";
import { type Money, type SharePrice, unitsOf, unitsOfPrice } from "../money";
import { fail, ok, type Result } from "../result";
import type { Part, Step } from "./part";

/**
 * What one part of a package is worth, in currency units of the settings. Promised is theirs,
 * counted is ours (R12); both stand side by side.
 */
export type Valuation = {
  readonly kind: ComponentKind | "base";
  readonly class: ComponentClass | "base";
  readonly evidence: Evidence;
  /** Year one as they said it: a one-off in full, a grant's first year. */
  readonly promisedPerYear: number;
  /** The mean of `countedYears`: a one-off is spread over the horizon, never repeated. */
  readonly countedPerYear: number;
  /** What they said and what is counted, for each year of the horizon, in money of today. */
  readonly promisedYears: readonly number[];
  readonly countedYears: readonly number[];
  /** What is counted as it is paid at each year's end, before discounting. */
  readonly flows: readonly number[];
  /** Beside the figure: "6%", "$12,000 once", "40 min, 4 days". */
  readonly detail: readonly Part[];
  /** For kinds that have no price of their own: hours a week. */
  readonly hoursPerWeek: number | null;
  /** "Why this value": the formula with the user's numbers in it. */
  readonly explanation: readonly Step[];
};

/** What a valuation needs beside the component itself: settings and the base. */
export type ValuationContext = {
  /** Annualised base in currency units, null while nobody has said one. */
  readonly base: number | null;
  readonly contractHours: number;
  readonly assumptions: Assumptions;
  /** The rate that turns one unit of a currency into the settings' currency (R28). */
  readonly rateFrom: (currency: string) => Result<number>;
};

type Figures = {
  readonly countedYears: readonly number[];
  readonly promisedYears?: readonly number[];
  readonly flows?: readonly number[];
  readonly detail?: readonly Part[];
  readonly hoursPerWeek?: number;
  readonly explanation: readonly Step[];
};

/** Builds the valuation of a component; a figure beyond what numbers hold is a failure. */
export function valued(
  component: { readonly kind: ComponentKind; readonly evidence: Evidence },
  figures: Figures,
): Result<Valuation> {
  const { countedYears, promisedYears = countedYears, flows = countedYears } = figures;
  if (!isReadable(countedYears) || !isReadable(promisedYears) || !isReadable(flows))
    return fail("amount-absurd");
  return ok({
    kind: component.kind,
    class: classOf(component.kind),
    evidence: component.evidence,
    promisedPerYear: promisedYears[0] ?? 0,
    countedPerYear: mean(countedYears),
    promisedYears,
    countedYears,
    flows,
    detail: figures.detail ?? [],
    hoursPerWeek: figures.hoursPerWeek ?? null,
    explanation: figures.explanation,
  });
}

/** The same amount in every year of the horizon. */
export function everyYear(context: ValuationContext, amount: number): readonly number[] {
  return new Array<number>(context.assumptions.horizonYears).fill(amount);
}

/** An amount that comes once, in the first year. */
export function once(context: ValuationContext, amount: number): readonly number[] {
  return everyYear(context, 0).with(0, amount);
}

/** The base, or a failure at its field: percentages of a base nobody has said are not zero. */
export function knownBase(context: ValuationContext): Result<number> {
  return context.base === null ? fail("base-missing", { field: "base" }) : ok(context.base);
}

type Amounts = Readonly<Record<string, Money | SharePrice>>;

/** Amounts and prices by their field name, in currency units of the settings. */
export function inUnits<A extends Amounts>(
  context: ValuationContext,
  amounts: A,
): Result<{ readonly [F in keyof A]: number }> {
  const units: Record<string, number> = {};
  for (const [field, amount] of Object.entries(amounts)) {
    const rate = context.rateFrom(amount.currency);
    if (!rate.ok) return { ok: false, failure: { ...rate.failure, field } };
    const own = "minor" in amount ? unitsOf(amount) : unitsOfPrice(amount);
    const converted = own * rate.value;
    if (!Number.isFinite(converted)) return fail("amount-absurd", { field });
    units[field] = converted;
  }
  return ok(units as { [F in keyof A]: number });
}

function mean(years: readonly number[]): number {
  return years.reduce((sum, year) => sum + year, 0) / years.length;
}

function isReadable(years: readonly number[]): boolean {
  return years.every(Number.isFinite);
}
