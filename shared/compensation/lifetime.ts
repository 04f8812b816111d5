import type { Result } from "../result";
import { computed, within } from "./check";

export type Lifetime = {
  /** An upper bound: raises in per cent, no reset at a move. */
  readonly total: number;
  /** The same for four years only: until the next job sets a new pay. */
  readonly fourYears: number;
  /** The same when each year a fifth of the difference is lost. */
  readonly fading: number;
  /** The same in money of today, each year discounted from its end. */
  readonly present: number;
};

/** Years after which a new job resets the pay, in the first bound. */
const RESET_YEARS = 4;
/** Share of the difference that is lost each year, in the second bound. */
const FADING = 0.2;

/**
 * What not asking costs: a difference D in base that grows by g a year for n years,
 * D ((1 + g)^n - 1) / g, with three honest bounds beside it.
 * After Marks and Harold 2011, who quote the series one growth step further.
 */
export function lifetime(input: {
  readonly difference: number;
  readonly growth: number;
  readonly years: number;
  readonly discount: number;
}): Result<Lifetime> {
  const { difference, growth, years, discount } = input;
  return computed(
    [
      within("difference", difference, -Number.MAX_VALUE),
      within("growth", growth, -1, 10),
      within("years", years, 0, 100),
      within("discount", discount, 0, 10),
    ],
    () => ({
      total: difference * series(1 + growth, years),
      fourYears: difference * series(1 + growth, Math.min(years, RESET_YEARS)),
      fading: difference * series((1 + growth) * (1 - FADING), years),
      present: (difference / (1 + discount)) * series((1 + growth) / (1 + discount), years),
    }),
  );
}

/** 1 + r + r^2 ... of n terms: (r^n - 1) / (r - 1), without loss of digits near r = 1. */
function series(ratio: number, terms: number): number {
  if (ratio === 1) return terms;
  if (ratio === 0) return Math.min(1, terms);
  return Math.expm1(terms * Math.log(ratio)) / (ratio - 1);
}
