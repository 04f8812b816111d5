import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { assumed, cash, formula, number, percent, type Step } from "../part";
import { inUnits, once, type Valuation, type ValuationContext, valued } from "../valuation";

export type Clawback = ComponentOf<"sign-on">["clawback"];

/**
 * Share of a sign-on that is kept, on average, when leaving within `months` costs it.
 * Full: (1 - l)^(T/12). Pro rata: (1 - e^(-lam t)) / (lam t), lam = -ln(1 - l), t = T/12.
 */
export function signOnKept(input: {
  readonly clawback: Clawback;
  readonly clawbackMonths: number;
  readonly yearlyLeaving: number;
}): Result<number> {
  const { clawback, clawbackMonths, yearlyLeaving } = input;
  return computed(
    [
      within("clawbackMonths", clawbackMonths, 0, 1200),
      within("yearlyLeaving", yearlyLeaving, 0, 1),
    ],
    () => {
      const years = clawbackMonths / 12;
      if (clawback === "none" || years === 0 || yearlyLeaving === 0) return 1;
      if (clawback === "full") return (1 - yearlyLeaving) ** years;
      const hazard = -Math.log1p(-yearlyLeaving) * years;
      return hazard === Number.POSITIVE_INFINITY ? 0 : -Math.expm1(-hazard) / hazard;
    },
  );
}

/** A one-off spread over the horizon: amount x kept / horizon, a year. */
export function signOn(input: {
  readonly amount: number;
  readonly clawback: Clawback;
  readonly clawbackMonths: number;
  readonly yearlyLeaving: number;
  readonly horizonYears: number;
}): Result<{ readonly kept: number; readonly perYear: number }> {
  const kept = signOnKept(input);
  if (!kept.ok) return kept;
  return computed(
    [amountOf("amount", input.amount), within("horizonYears", input.horizonYears, 1)],
    () => ({ kept: kept.value, perYear: (input.amount * kept.value) / input.horizonYears }),
  );
}

export function valueSignOn(
  component: ComponentOf<"sign-on">,
  context: ValuationContext,
): Result<Valuation> {
  const { yearlyLeaving, horizonYears } = context.assumptions;
  const units = inUnits(context, { amount: component.amount });
  if (!units.ok) return units;
  const { amount } = units.value;
  const { clawback, clawbackMonths } = component;
  const worth = signOn({ amount, clawback, clawbackMonths, yearlyLeaving, horizonYears });
  if (!worth.ok) return worth;
  const { kept, perYear } = worth.value;
  return valued(component, {
    promisedYears: once(context, amount),
    countedYears: once(context, amount * kept),
    detail: formula(cash(amount), "once"),
    explanation: [
      keptStep(component, context, kept),
      {
        label: "Spread over the years you plan for",
        parts: formula(
          cash(amount),
          "×",
          percent(kept),
          "÷",
          assumed(context.assumptions, "horizonYears", "number", "years"),
        ),
        result: cash(perYear),
      },
    ],
  });
}

function keptStep(
  { clawback, clawbackMonths }: ComponentOf<"sign-on">,
  { assumptions }: ValuationContext,
  kept: number,
): Step {
  const label = "Share you keep if you might leave early";
  const leaving = assumed(assumptions, "yearlyLeaving");
  const result = percent(kept);
  if (clawback === "none" || clawbackMonths === 0)
    return { label, parts: formula("nothing to pay back"), result };
  const months = number(clawbackMonths, "months");
  return clawback === "full"
    ? { label, parts: formula("(1 −", leaving, ") ^ (", months, "÷ 12)"), result }
    : {
        label,
        parts: formula("paid back in part over", months, "with", leaving, "leaving a year"),
        result,
      };
}
