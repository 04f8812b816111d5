import type { Failure, Result } from "../result";

/** Checks of what goes into a formula: bad input is a failure at its field, never a wrong number. */

/** A finite number from `least` to `most`. A negative amount has its own code. */
export function within(
  field: string,
  value: number,
  least = 0,
  most = Number.MAX_VALUE,
): Failure | null {
  if (value >= least && value <= most) return null;
  return { code: "out-of-range", field };
}

/** An amount of money of zero or more. */
export function amountOf(field: string, value: number): Failure | null {
  if (Number.isNaN(value) || value === Number.POSITIVE_INFINITY)
    return { code: "amount-absurd", field };
  return value < 0 ? { code: "negative-amount", field } : null;
}

/** Parts of one whole, each from 0 to 1: vesting shares, probabilities. */
export function partsOfOne(
  field: string,
  parts: readonly number[],
  code: "fractions-do-not-sum" | "probabilities-do-not-sum",
): Failure | null {
  const bad = parts.findIndex((part) => !(part >= 0 && part <= 1));
  if (bad >= 0) return { code: "out-of-range", field: `${field}.${bad}` };
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.abs(sum - 1) < 1e-6 ? null : { code, field, params: { sum } };
}

/** The answer of a formula, unless an input is bad or the answer is no number a person could read. */
export function computed<T>(problems: readonly (Failure | null)[], formula: () => T): Result<T> {
  const failure = problems.find((problem) => problem !== null);
  if (failure) return { ok: false, failure };
  const value = formula();
  return holdsOnlyNumbers(value)
    ? { ok: true, value }
    : { ok: false, failure: { code: "amount-absurd" } };
}

/** True when no number inside is NaN or infinite. */
function holdsOnlyNumbers(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(holdsOnlyNumbers);
}
