import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { cash, formula } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";

/** Health cover: what the worker pays elsewhere minus here, a year, as entered. */
function healthCover(elsewhere: number, here: number): number {
  return elsewhere - here;
}

export function valueHealth(
  component: ComponentOf<"health">,
  context: ValuationContext,
): Result<Valuation> {
  const { elsewhere, here } = component;
  const units = inUnits(context, { elsewhere, here });
  if (!units.ok) return units;
  const saved = healthCover(units.value.elsewhere, units.value.here);
  return valued(component, {
    countedYears: everyYear(context, saved),
    explanation: [
      {
        label: "What the same cover costs elsewhere minus here",
        parts: formula(cash(units.value.elsewhere), "−", cash(units.value.here)),
        result: cash(saved),
      },
    ],
  });
}
