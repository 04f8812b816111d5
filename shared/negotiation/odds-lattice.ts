import { phi, survival } from "./normal";
import { MU_STEP, MUS, SIGMAS, sigmas } from "./odds-grid";
import type { Posterior } from "./posterior";

/**
 * The odds on a lattice of prices m0 e^(0.015 k). Price and mu then differ by whole steps, so the normal
 * tails come from two tables that never change, and one price costs a sum of products.
 */

/** Lattice prices run from -REACH to REACH: beyond, the widest node pays with less than 1e-16. */
export const REACH = 222;
const CENTRE = (MUS - 1) / 2;
const WIDTH = 2 * (REACH + CENTRE) + 1;

type Tables = { readonly survivals: Float64Array; readonly parts: Float64Array };

/** For every sigma and whole step d: 1 - Phi(z) and Phi(z - sigma) at z = 0.015 d / sigma. */
const { survivals, parts } = tables();

function tables(): Tables {
  const filled = {
    survivals: new Float64Array(SIGMAS * WIDTH),
    parts: new Float64Array(SIGMAS * WIDTH),
  };
  for (const [row, sigma] of sigmas.entries())
    for (let place = 0; place < WIDTH; place++) {
      const z = (MU_STEP * (place - REACH - CENTRE)) / sigma;
      filled.survivals[row * WIDTH + place] = survival(z);
      filled.parts[row * WIDTH + place] = phi(z - sigma);
    }
  return filled;
}

export function latticePrice({ priorMedian }: Posterior, place: number): number {
  return priorMedian * Math.exp(MU_STEP * place);
}

/** The lattice places strictly between two prices, each `stride` apart. */
export function placesBetween(
  { priorMedian }: Posterior,
  low: number,
  high: number,
  stride: number,
): readonly number[] {
  const placeOf = (price: number) => Math.log(price / priorMedian) / MU_STEP;
  const last = Math.min(REACH, Math.ceil(placeOf(high)) - 1);
  const places: number[] = [];
  for (let place = Math.max(-REACH, Math.floor(placeOf(low)) + 1); place <= last; place += stride)
    places.push(place);
  return places;
}

/** S at a lattice place, and E[W; W < price] from the mean weights. */
export function latticeOdds(
  { weights, spans }: Posterior,
  means: Float64Array,
  place: number,
): { readonly survival: number; readonly part: number } {
  let survival = 0;
  let part = 0;
  for (let row = 0; row < SIGMAS; row++) {
    const start = row * MUS;
    const level = row * WIDTH + place + REACH + 2 * CENTRE;
    const to = spans[2 * row + 1] ?? 0;
    for (let column = spans[2 * row] ?? 0; column < to; column++) {
      survival += (weights[start + column] ?? 0) * (survivals[level - column] ?? 0);
      part += (means[start + column] ?? 0) * (parts[level - column] ?? 0);
    }
  }
  return { survival, part };
}
