import type { Result } from "../result";
import { computed, within } from "./check";

/** Money of today for flows paid at each year's end: the first year is discounted once. */
function presentValue(flows: readonly number[], discount: number): number {
  return flows.reduce((sum, flow, year) => sum + flow / (1 + discount) ** (year + 1), 0);
}

/**
 * The level yearly pay with the same present value: PV x delta / (1 - (1 + delta)^-N). Offers are
 * comparable when all use the same horizon N.
 */
export function equivalentAnnual(input: {
  readonly flows: readonly number[];
  readonly discount: number;
}): Result<{ readonly present: number; readonly perYear: number }> {
  const { flows, discount } = input;
  return computed(
    [
      within("flows", flows.length, 1, 100),
      ...flows.map((flow, year) => within(`flows.${year}`, flow, -Number.MAX_VALUE)),
      within("discount", discount),
    ],
    () => {
      const present = presentValue(flows, discount);
      const factor =
        discount === 0
          ? 1 / flows.length
          : discount / -Math.expm1(-flows.length * Math.log1p(discount));
      return { present, perYear: present * factor };
    },
  );
}
