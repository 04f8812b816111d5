import type { ComponentOf } from "../../model/component";
import { isOnPaper } from "../../model/evidence";
import type { Result } from "../../result";
import { added, assumed, cash, formula, number, type Step } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";

/** Part of year i (from 0) that lies after the month in which a raise begins. */
function raisedPart(afterMonths: number, year: number): number {
  return Math.min(1, Math.max(0, (12 * (year + 1) - afterMonths) / 12));
}

/** A promised raise counts nothing until it is on paper; then from its month on. */
export function valuePromisedRaise(
  component: ComponentOf<"promised-raise">,
  context: ValuationContext,
): Result<Valuation> {
  const units = inUnits(context, { amount: component.amount });
  if (!units.ok) return units;
  const { amount } = units.value;
  const { afterMonths } = component;
  const said = everyYear(context, amount).map(
    (raise, year) => raise * raisedPart(afterMonths, year),
  );
  const isCounted = isOnPaper(component.evidence);
  const countedYears = isCounted ? said : everyYear(context, 0);
  return valued(component, {
    promisedYears: said,
    countedYears,
    detail: formula(cash(amount), "after", number(afterMonths, "months")),
    explanation: isCounted
      ? raiseSteps(amount, afterMonths, countedYears, context)
      : [{ label: "Not on paper", parts: formula("a promise counts nothing"), result: cash(0) }],
  });
}

function raiseSteps(
  amount: number,
  afterMonths: number,
  countedYears: readonly number[],
  { assumptions }: ValuationContext,
): readonly Step[] {
  const years = assumed(assumptions, "horizonYears", "number", "years");
  return [
    ...countedYears.map((counted, year) => ({
      label: `Year ${year + 1}`,
      parts: formula(
        cash(amount),
        "×",
        number(12 * raisedPart(afterMonths, year), "months"),
        "÷ 12",
      ),
      result: cash(counted),
    })),
    {
      label: "Counted a year",
      parts: formula("(", ...added(countedYears), ") ÷", years),
      result: cash(countedYears.reduce((sum, year) => sum + year, 0) / countedYears.length),
    },
  ];
}

/** "Unlimited" leave is no number of days, so it counts nothing. */
export function valueUnlimitedLeave(
  component: ComponentOf<"unlimited-leave">,
  context: ValuationContext,
): Result<Valuation> {
  return valued(component, {
    countedYears: everyYear(context, 0),
    explanation: [
      {
        label: "Unlimited leave",
        parts: formula("no number of days is promised"),
        result: cash(0),
      },
    ],
  });
}
