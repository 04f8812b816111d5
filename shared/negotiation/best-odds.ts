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
  const from = tried[best - 1]?.price ?? lowest;
  const to = tried[best + 1]?.price ?? highest;
  return ok(game.at(peak(game.slopeAt, from, to)));
}

/** Where a slope falls through zero between two prices, by halving; the end it points to where it does not. */
function peak(slopeAt: (price: number) => number, from: number, to: number): number {
  if (slopeAt(to) >= 0) return to;
  let low = from;
  let high = to;
  while (high - low > 1e-11 * high) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}
