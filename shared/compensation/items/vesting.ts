import type { Result } from "../../result";
import { computed, within } from "../check";

/**
 * Share of a grant that is vested at a month: 0 before the cliff, then whole periods of `everyMonths`
 * out of `overMonths`, everything at the end.
 */
export function vested(input: {
  readonly month: number;
  readonly cliffMonths: number;
  readonly everyMonths: number;
  readonly overMonths: number;
}): Result<{ readonly share: number }> {
  const { month, cliffMonths, everyMonths, overMonths } = input;
  return computed(
    [
      within("month", month, 0),
      within("cliffMonths", cliffMonths, 0, overMonths),
      within("everyMonths", everyMonths, 1, overMonths),
      within("overMonths", overMonths, 1),
    ],
    () => {
      if (month < cliffMonths) return { share: 0 };
      if (month >= overMonths) return { share: 1 };
      return { share: (Math.floor(month / everyMonths) * everyMonths) / overMonths };
    },
  );
}

/** A grant's plan: shares of each year, a cliff, and how often it vests within a year. */
export type VestingPlan = {
  readonly schedule: readonly number[];
  readonly cliffMonths: number;
  readonly everyMonths: number;
};

/** Share of a grant with its own share for each year that is vested at a month. */
export function vestedByPlan(plan: VestingPlan, month: number): number {
  if (month < plan.cliffMonths) return 0;
  const year = Math.floor(month / 12);
  const whole = plan.schedule.slice(0, year).reduce((sum, share) => sum + share, 0);
  const periods = Math.floor((month % 12) / plan.everyMonths) * plan.everyMonths;
  return Math.min(1, whole + ((plan.schedule[year] ?? 0) * periods) / 12);
}

/** What vests in each year: the plan's own shares, except that a cliff over a year holds them back. */
export function vestingYears(plan: VestingPlan): readonly number[] {
  if (plan.cliffMonths <= 12) return plan.schedule;
  const years = Math.max(plan.schedule.length, Math.ceil(plan.cliffMonths / 12));
  return Array.from(
    { length: years },
    (_, year) => vestedByPlan(plan, 12 * (year + 1)) - vestedByPlan(plan, 12 * year),
  );
}
