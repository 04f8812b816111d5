import type { Assumptions } from "../model/settings";
import { fail, ok, type Result } from "../result";

const HOURS_A_YEAR = 52 * 40;
const WORKING_DAYS = 260;

/**
 * c: what one more round costs a year, in the currency of `low`: the hours it takes at the hourly pay of
 * `low`, and the days of delay at what `low` is above the reserve, spread over the horizon (numbers.md,
 * section 2).
 */
export function roundCost(low: number, reserve: number, assumptions: Assumptions): number {
  const { roundHours, roundDelayDays, horizonYears } = assumptions;
  const work = roundHours * (low / HOURS_A_YEAR);
  const delay = (roundDelayDays * Math.max(0, low - reserve)) / WORKING_DAYS;
  return (work + delay) / horizonYears;
}

/** ceil(log2(width / 4c)), never below 0: rounds that still pay for themselves (R7). Fails when a round costs nothing. */
export function roundsLeft(width: number, cost: number): Result<number> {
  if (!(Number.isFinite(width) && width >= 0)) return fail("out-of-range", { field: "width" });
  if (!(Number.isFinite(cost) && cost > 0)) return fail("out-of-range", { field: "roundCost" });
  return ok(halvings(width, 4 * cost));
}

/** How often the gap must be halved until it is at most one step. */
export function halvingSteps(low: number, high: number, step: number): Result<number> {
  if (!(Number.isFinite(low) && low >= 0)) return fail("out-of-range", { field: "low" });
  if (!(Number.isFinite(high) && high >= low)) return fail("out-of-range", { field: "high" });
  if (!(Number.isFinite(step) && step > 0)) return fail("out-of-range", { field: "step" });
  return ok(halvings(high - low, step));
}

function halvings(width: number, target: number): number {
  return width <= target ? 0 : Math.ceil(Math.log2(width) - Math.log2(target) - 1e-12);
}
