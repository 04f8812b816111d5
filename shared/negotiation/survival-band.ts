import type { Mass } from "./turnbull";

/**
 * What the staircase proves about the odds of a price (units a year): `low` is the mass of the inner
 * intervals that start at or above it, `high` the mass of those that end above it. In between, the data
 * alone do not decide.
 */
export function survivalBand(
  masses: readonly Mass[],
  price: number,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const { from, to, p } of masses) {
    if (from >= price) low += p;
    if (to === null || to > price) high += p;
  }
  return { low: Math.min(1, low), high: Math.min(1, high) };
}
