import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { assumed, cash, formula, number, type Part, percent } from "../part";
import { everyYear, knownBase, type Valuation, type ValuationContext, valued } from "../valuation";

/**
 * base x target x payout, payout = (weight x prior + sum of history) / (weight + n): half of what is
 * promised until their own history replaces it (R12). History is paid / target of past years.
 */
export function bonus(input: {
  readonly base: number;
  readonly target: number;
  readonly history: readonly number[];
  readonly prior: number;
  readonly priorWeight: number;
}): Result<{ readonly payout: number; readonly perYear: number }> {
  const { base, target, history, prior, priorWeight } = input;
  return computed(
    [
      amountOf("base", base),
      within("target", target),
      ...history.map((paid, i) => within(`history.${i}`, paid)),
      within("prior", prior),
      within("priorWeight", priorWeight),
    ],
    () => {
      const weight = priorWeight + history.length;
      const sum = history.reduce((total, paid) => total + paid, priorWeight * prior);
      const payout = weight === 0 ? prior : sum / weight;
      return { payout, perYear: base * target * payout };
    },
  );
}

export function valueBonus(
  component: ComponentOf<"bonus">,
  context: ValuationContext,
): Result<Valuation> {
  const base = knownBase(context);
  if (!base.ok) return base;
  const { assumptions } = context;
  const { target, history } = component;
  const worth = bonus({
    base: base.value,
    target,
    history,
    prior: assumptions.bonusPrior,
    priorWeight: assumptions.bonusPriorWeight,
  });
  if (!worth.ok) return worth;
  const { payout, perYear } = worth.value;
  const promised = base.value * target;
  return valued(component, {
    promisedYears: everyYear(context, promised),
    countedYears: everyYear(context, perYear),
    detail: [percent(target), cash(promised)],
    explanation: [
      {
        label:
          history.length === 0 ? "Share paid, with no history known" : "Share paid in the past",
        parts: payoutParts(component, context),
        result: percent(payout),
      },
      {
        label: "Counted a year",
        parts: formula(cash(base.value), "×", percent(target), "×", percent(payout)),
        result: cash(perYear),
      },
    ],
  });
}

function payoutParts(
  { history }: ComponentOf<"bonus">,
  { assumptions }: ValuationContext,
): readonly Part[] {
  const prior = assumed(assumptions, "bonusPrior");
  if (history.length === 0) return [prior];
  const weight = assumed(assumptions, "bonusPriorWeight", "number");
  return formula(
    "(",
    weight,
    "×",
    prior,
    ...history.flatMap((paid) => ["+", percent(paid)]),
    ") ÷ (",
    weight,
    "+",
    number(history.length),
    ")",
  );
}
