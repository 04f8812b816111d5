import { fail, ok, type Result } from "../result";
import type { OddsGame, PricedOdds } from "./odds-game";
import { latticePrice, placesBetween, REACH } from "./odds-lattice";

/** Two lattice steps, 3%: finer than anything a mixture with sigma >= 4.2% can hide. */
const STRIDE = 2;

/**
 * The ask with the highest expected gain, before rounding: argmax of V(p), at most the cap (null: none).
 * Fails with no-evidence where nothing above the reserve can be asked under the cap.
 */
export function bestOdds(game: OddsGame, cap: number | null): Result<PricedOdds> {
  if (cap !== null && !(Number.isFinite(cap) && cap > 0))
    return fail("out-of-range", { field: "cap" });
  const { posterior, terms } = game;
  const lowest = Math.max(terms.reserve, latticePrice(posterior, -REACH));
  const top = latticePrice(posterior, REACH);
  const highest = cap === null ? top : Math.min(cap, top);
  if (lowest >= highest) return fail("no-evidence", { field: "reserve" });
  const tried = [
    // An ask of no more than the reserve gains nothing.
    { price: lowest, gain: 0 },
    ...placesBetween(posterior, lowest, highest, STRIDE).map(game.atPlace),
    game.at(highest),
  ];
  const best = tried.reduce(
    (top, it, place) => (it.gain > (tried[top]?.gain ?? 0) ? place : top),
    0,
  );
  const from = tried[Math.max(0, best - 1)]?.price ?? lowest;
  const to = tried[Math.min(tried.length - 1, best + 1)]?.price ?? highest;
  return ok(game.at(peak(game.slopeAt, from, to)));
}

/** Where a slope falls through zero between two prices; an end where it does not. Regula falsi (Illinois). */
function peak(slopeAt: (price: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let lowSlope = slopeAt(low);
  let highSlope = slopeAt(high);
  if (lowSlope <= 0) return low;
  if (highSlope >= 0) return high;
  let last = 0;
  for (let round = 0; round < 100 && high - low > 1e-11 * high; round++) {
    const middle = (low * highSlope - high * lowSlope) / (highSlope - lowSlope);
    const slope = slopeAt(middle);
    if (Math.abs(slope) < 1e-12) return middle;
    if (slope > 0) {
      low = middle;
      lowSlope = slope;
      if (last > 0) highSlope /= 2;
    } else {
      high = middle;
      highSlope = slope;
      if (last < 0) lowSlope /= 2;
    }
    last = Math.sign(slope);
  }
  return (low + high) / 2;
}
