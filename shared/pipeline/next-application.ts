import type { Day } from "../model/basics";
import { currentStage, type Opportunity } from "../model/opportunity";
import { nextStep } from "../steps/next-step";

const NO_DAY = "9999";

/**
 * The target to apply to next (R19): of all there are the one with the earliest next step, else the one
 * noted first. Null without a target.
 */
export function nextApplication(
  opportunities: readonly Opportunity[],
  today: Day,
): Opportunity | null {
  let next: { readonly opportunity: Opportunity; readonly key: string } | null = null;
  for (const opportunity of opportunities) {
    const { stage, date } = currentStage(opportunity);
    if (stage !== "target") continue;
    const key = `${nextStep(opportunity, today)?.date ?? NO_DAY} ${date}`;
    if (next === null || key < next.key) next = { opportunity, key };
  }
  return next?.opportunity ?? null;
}
