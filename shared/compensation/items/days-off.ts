import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { assumed, cash, formula, number } from "../part";
import { everyYear, knownBase, type Valuation, type ValuationContext, valued } from "../valuation";

/** Paid days off at a day's base: days x base / working days. Fewer days than the norm cost. */
export function dayOff(input: {
  readonly base: number;
  readonly days: number;
  readonly workingDays: number;
}): Result<{ readonly perYear: number }> {
  const { base, days, workingDays } = input;
  return computed(
    [
      amountOf("base", base),
      within("days", days, -366, 366),
      within("workingDays", workingDays, 1, 366),
    ],
    () => ({ perYear: (days * base) / workingDays }),
  );
}

/** Vacation and sick days: the days over or under the user's norm. */
function valueDaysOff(
  component: ComponentOf<"vacation" | "sick-days">,
  norm: "normalVacationDays" | "normalSickDays",
  context: ValuationContext,
): Result<Valuation> {
  const base = knownBase(context);
  if (!base.ok) return base;
  const { assumptions } = context;
  const { workingDays } = assumptions;
  const worth = dayOff({ base: base.value, days: component.days - assumptions[norm], workingDays });
  if (!worth.ok) return worth;
  const { perYear } = worth.value;
  return valued(component, {
    countedYears: everyYear(context, perYear),
    detail: [number(component.days, "days")],
    explanation: [
      {
        label: "Days more than your norm, each worth a day's base",
        parts: formula(
          "(",
          number(component.days, "days"),
          "−",
          assumed(assumptions, norm, "number", "days"),
          ") ×",
          cash(base.value),
          "÷",
          assumed(assumptions, "workingDays", "number", "days"),
        ),
        result: cash(perYear),
      },
    ],
  });
}

export function valueVacation(
  component: ComponentOf<"vacation">,
  context: ValuationContext,
): Result<Valuation> {
  return valueDaysOff(component, "normalVacationDays", context);
}

export function valueSickDays(
  component: ComponentOf<"sick-days">,
  context: ValuationContext,
): Result<Valuation> {
  return valueDaysOff(component, "normalSickDays", context);
}
