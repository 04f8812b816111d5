import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { computed, within } from "../check";
import { formula, number } from "../part";
import { everyYear, type Valuation, type ValuationContext, valued } from "../valuation";

/** Real hourly pay: a year's pay / (real hours a week x weeks worked + commute hours). */
export function hourly(input: {
  readonly perYear: number;
  readonly hoursPerWeek: number;
  readonly weeksWorked: number;
  readonly commuteHoursPerYear: number;
}): Result<{ readonly hourly: number }> {
  const { perYear, hoursPerWeek, weeksWorked, commuteHoursPerYear } = input;
  return computed(
    [
      within("perYear", perYear, -Number.MAX_VALUE),
      // Under one hour a week nobody works, and the pay of an hour would be absurd.
      within("hoursPerWeek", hoursPerWeek, 1, 336),
      within("weeksWorked", weeksWorked, 1, 53),
      within("commuteHoursPerYear", commuteHoursPerYear, 0, 366 * 24),
    ],
    () => ({ hourly: perYear / (hoursPerWeek * weeksWorked + commuteHoursPerYear) }),
  );
}

/** Hours have no price of their own: they count in the pay of a real hour (R26). */
export function valueHours(
  component: ComponentOf<"hours">,
  context: ValuationContext,
): Result<Valuation> {
  const { contractHours, realHours, onCallHours } = component;
  const hoursPerWeek = realHours + onCallHours;
  return valued(component, {
    countedYears: everyYear(context, 0),
    detail:
      realHours === contractHours ? [] : formula(number(contractHours, "hours"), "in the contract"),
    hoursPerWeek,
    explanation: [
      {
        label: "Real hours a week, on-call included",
        parts: formula(number(realHours, "hours"), "+", number(onCallHours, "hours")),
        result: number(hoursPerWeek, "hours"),
      },
    ],
  });
}
