import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { cash, formula, percent, price } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";

/**
 * Gain of a share purchase plan with look-back when the shares are sold at once:
 * C (P1 / ((1 - d) min(P0, P1)) - 1).
 */
export function espp(input: {
  readonly contribution: number;
  readonly discount: number;
  readonly startPrice: number;
  readonly endPrice: number;
}): Result<{ readonly gain: number }> {
  const { contribution, discount, startPrice, endPrice } = input;
  return computed(
    [
      amountOf("contribution", contribution),
      within("discount", discount, 0, 0.999),
      startPrice > 0 ? null : { code: "amount-not-positive", field: "startPrice" },
      endPrice > 0 ? null : { code: "amount-not-positive", field: "endPrice" },
    ],
    () => {
      const paid = (1 - discount) * Math.min(startPrice, endPrice);
      return { gain: contribution * (endPrice / paid - 1) };
    },
  );
}

export function valueEspp(
  component: ComponentOf<"espp">,
  context: ValuationContext,
): Result<Valuation> {
  const units = inUnits(context, {
    contribution: component.contribution,
    startPrice: component.startPrice,
    endPrice: component.endPrice,
  });
  if (!units.ok) return units;
  const { discount } = component;
  const gained = espp({ ...units.value, discount });
  if (!gained.ok) return gained;
  const { contribution, startPrice, endPrice } = units.value;
  const paid = (1 - discount) * Math.min(startPrice, endPrice);
  return valued(component, {
    countedYears: everyYear(context, gained.value.gain),
    detail: [percent(discount)],
    explanation: [
      {
        label: "What you pay for a share",
        parts: formula(
          "(1 −",
          percent(discount),
          ") × the lower of",
          price(startPrice),
          "and",
          price(endPrice),
        ),
        result: price(paid),
      },
      {
        label: "Gain when sold at once",
        parts: formula(cash(contribution), "× (", price(endPrice), "÷", price(paid), "− 1)"),
        result: cash(gained.value.gain),
      },
    ],
  });
}
