import { fail, ok, type Result } from "../result";
import { meanWeights, oddsAt, partBelow } from "./odds";
import { latticeOdds, latticePrice } from "./odds-lattice";
import type { Posterior } from "./posterior";

export type GameTerms = {
  /** r: the best the user has if it fails, units a year. */
  readonly reserve: number;
  /** q: chance that a no ends it. */
  readonly refusalEnds: number;
  /** kappa: what they pay of their ceiling when a no does not end it. */
  readonly counterShare: number;
};

/** One price with the odds of a yes and the expected gain a year over the reserve. */
export type PricedOdds = {
  readonly price: number;
  readonly survival: number;
  readonly gain: number;
};

/** V(p) = S(p)(p - r) + (1 - q) E[(kappa W - r)+ ; W < p], anywhere and on the lattice, and its slope. */
export type OddsGame = {
  readonly posterior: Posterior;
  readonly terms: GameTerms;
  readonly at: (price: number) => PricedOdds;
  /** The same at a lattice place; each is computed once. */
  readonly atPlace: (place: number) => PricedOdds;
  /** V'(p). */
  readonly slopeAt: (price: number) => number;
};

/** Fails with out-of-range at the term that cannot be. */
export function oddsGame(posterior: Posterior, terms: GameTerms): Result<OddsGame> {
  const { reserve, refusalEnds, counterShare } = terms;
  if (!(Number.isFinite(reserve) && reserve >= 0))
    return fail("out-of-range", { field: "reserve" });
  if (!(refusalEnds >= 0 && refusalEnds <= 1))
    return fail("out-of-range", { field: "refusalEnds" });
  if (!(counterShare >= 0 && counterShare <= 1))
    return fail("out-of-range", { field: "counterShare" });
  const means = meanWeights(posterior);
  const goesOn = 1 - refusalEnds;
  /** Their counter tops the reserve only from this ceiling on. */
  const least = counterShare > 0 ? reserve / counterShare : Number.POSITIVE_INFINITY;
  const leastSurvival = oddsAt(posterior, least).survival;
  const leastPart = partBelow(posterior, means, least);
  const priced = (price: number, survival: number, part: number): PricedOdds => {
    const now = survival * (price - reserve);
    const later = counterShare * (part - leastPart) - reserve * (leastSurvival - survival);
    return { price, survival, gain: price > least ? now + goesOn * later : now };
  };
  const places = new Map<number, PricedOdds>();
  return ok({
    posterior,
    terms,
    at: (price) =>
      priced(price, oddsAt(posterior, price).survival, partBelow(posterior, means, price)),
    atPlace: (place) => {
      const known = places.get(place);
      if (known) return known;
      const { survival, part } = latticeOdds(posterior, means, place);
      const odds = priced(latticePrice(posterior, place), survival, part);
      places.set(place, odds);
      return odds;
    },
    slopeAt: (price) => {
      const { survival, fall } = oddsAt(posterior, price);
      const lost = price - reserve - goesOn * Math.max(0, counterShare * price - reserve);
      return survival - (fall / price) * lost;
    },
  });
}
