import { type Band, oddsBands } from "./odds-band";
import type { PricedOdds } from "./odds-game";
import { latticePrice, placesBetween, REACH } from "./odds-lattice";
import type { OddsModel } from "./odds-model";
import { survivalBand } from "./survival-band";

/** One price of the picture: the smooth odds with their 5-95% band, the staircase, the expected gain a year. */
export type CurvePoint = PricedOdds & { readonly band: Band; readonly staircase: Band };

/** The lattice is 1.5% apart; every second place is enough for a picture. */
const STRIDE = 2;
/** Odds this near to certain or hopeless need no picture. */
const SURE = 0.985;
const HOPELESS = 0.015;

/**
 * The odds over a price axis, lowest price first: from where nearly every company pays to where hardly one
 * does, and at least around all of `shown` (the ask, the floor, the ceiling).
 */
export function oddsCurve(model: OddsModel, shown: readonly number[]): readonly CurvePoint[] {
  const { posterior, game, staircase } = model;
  const marks = [...shown, model.best.price].filter((it) => it > 0);
  const from = Math.min(edge(model, SURE), ...marks.map((it) => it / MARGIN));
  const to = Math.max(edge(model, HOPELESS), ...marks.map((it) => it * MARGIN));
  const priced = placesBetween(posterior, from, to, STRIDE).map(game.atPlace);
  const bands = oddsBands(
    posterior,
    priced.map((it) => it.price),
  );
  return priced.map((odds, place) => ({
    ...odds,
    band: bands[place] ?? { low: 0, high: 1 },
    staircase: survivalBand(staircase.masses, odds.price),
  }));
}

const MARGIN = 1.03;

/** The lattice price where the odds fall to `survival`; by halving, because S never rises with the price. */
function edge({ posterior, game }: OddsModel, survival: number): number {
  let low = -REACH;
  let high = REACH;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (game.atPlace(middle).survival >= survival) low = middle;
    else high = middle;
  }
  return latticePrice(posterior, low);
}
