import type { ComponentOf } from "../../model/component";
import type { Money } from "../../money";
import type { Result } from "../../result";
import { cash, formula, number, price, text } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";

/** Food: days x what the user would spend on one without it. */
export function valueFood(
  component: ComponentOf<"food">,
  context: ValuationContext,
): Result<Valuation> {
  return valuePerDay(component, "perDay", component.perDay, "What you would spend", context);
}

/** Days at home: days x the commute saved. */
export function valueRemoteDays(
  component: ComponentOf<"remote-days">,
  context: ValuationContext,
): Result<Valuation> {
  return valuePerDay(component, "savedPerDay", component.savedPerDay, "What you save", context);
}

function valuePerDay(
  component: ComponentOf<"food" | "remote-days">,
  field: "perDay" | "savedPerDay",
  amount: Money,
  label: string,
  context: ValuationContext,
): Result<Valuation> {
  const units = inUnits(context, { [field]: amount });
  if (!units.ok) return units;
  const perDay = units.value[field] ?? 0;
  const perYear = component.daysPerYear * perDay;
  return valued(component, {
    countedYears: everyYear(context, perYear),
    detail: component.kind === "remote-days" ? [number(component.daysPerYear, "days")] : [],
    explanation: [
      {
        label,
        parts: formula(number(component.daysPerYear, "days"), "×", price(perDay)),
        result: cash(perYear),
      },
    ],
  });
}

/** An allowance, or a cost: the amount a year as entered. */
export function valueAllowance(
  component: ComponentOf<"allowance">,
  context: ValuationContext,
): Result<Valuation> {
  const units = inUnits(context, { perYear: component.perYear });
  if (!units.ok) return units;
  const { perYear } = units.value;
  return valued(component, {
    countedYears: everyYear(context, perYear),
    detail: component.label === "" ? [] : [text(component.label)],
    explanation: [{ label: "As entered, a year", parts: [cash(perYear)], result: cash(perYear) }],
  });
}
