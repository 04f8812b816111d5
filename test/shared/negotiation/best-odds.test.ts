import { describe, expect, it } from "vitest";
import { bestOdds } from "../../../shared/negotiation/best-odds";
import type { Bounds } from "../../../shared/negotiation/bounds";
import { survival } from "../../../shared/negotiation/normal";
import { type GameTerms, oddsGame } from "../../../shared/negotiation/odds-game";
import { posterior } from "../../../shared/negotiation/posterior";
import { nodesAnotherWay } from "./another-way";

const six: readonly Bounds[] = [
  { low: 95_000, high: 110_000 },
  { low: 100_000, high: null },
  { low: 0, high: 105_000 },
  { low: 104_000, high: 115_000 },
  { low: 110_000, high: 125_000 },
  { low: 0, high: 130_000 },
];
const terms: GameTerms = { reserve: 95_000, refusalEnds: 0.5, counterShare: 0.95 };

function gameOf(changed: Partial<GameTerms> = {}, intervals = six) {
  const weights = posterior(intervals, 105_000, 0);
  if (!weights.ok) throw new Error(weights.failure.code);
  const game = oddsGame(weights.value, { ...terms, ...changed });
  if (!game.ok) throw new Error(game.failure.code);
  return game.value;
}
function bestFor(changed: Partial<GameTerms> = {}, cap: number | null = 137_500) {
  const best = bestOdds(gameOf(changed), cap);
  if (!best.ok) throw new Error(best.failure.code);
  return best.value;
}

const nodes = nodesAnotherWay(six, 105_000, 0, survival);

/** V(p) by Simpson's rule over ln W at every node: no closed form. */
function valueBySimpson(price: number, { reserve, refusalEnds, counterShare }: GameTerms): number {
  const pays = (mu: number, sigma: number) => survival((Math.log(price) - mu) / sigma);
  return nodes.reduce((sum, { mu, sigma, weight }) => {
    const from = mu - 9 * sigma;
    const to = Math.log(price);
    // The kink where their counter tops the reserve is an end of the sum.
    const kink = Math.min(to, Math.max(from, Math.log(reserve / counterShare)));
    const steps = 200;
    const h = (to - kink) / steps;
    let later = 0;
    for (let place = 0; place <= steps && h > 0; place++) {
      const x = kink + place * h;
      const side = place === 0 || place === steps ? 1 : place % 2 === 1 ? 4 : 2;
      const density = Math.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));
      later += ((side * h) / 3) * density * Math.max(0, counterShare * Math.exp(x) - reserve);
    }
    return sum + weight * (pays(mu, sigma) * (price - reserve) + (1 - refusalEnds) * later);
  }, 0);
}

describe("best odds: the ask with the highest expected gain", () => {
  it.each([0, 0.05, 0.5, 1])("the gain agrees with Simpson's rule where q is %d", (refusalEnds) => {
    const game = gameOf({ refusalEnds });
    for (const price of [97_000, 108_000, 125_000])
      expect(game.at(price).gain).toBeCloseTo(valueBySimpson(price, { ...terms, refusalEnds }), 2);
  });

  it.each([0.5, 1])("and where they counter with %d of their ceiling", (counterShare) => {
    const game = gameOf({ counterShare });
    for (const price of [97_000, 125_000, 199_000])
      expect(game.at(price).gain).toBeCloseTo(valueBySimpson(price, { ...terms, counterShare }), 2);
  });

  it("where they never counter, or a no always ends it, only a yes counts", () => {
    for (const changed of [
      { counterShare: 0 },
      { refusalEnds: 1 },
      { counterShare: 0, reserve: 0 },
    ]) {
      const game = gameOf(changed);
      for (const price of [97_000, 125_000]) {
        const { survival: yes, gain } = game.at(price);
        expect(gain).toBeCloseTo(yes * (price - (changed.reserve ?? 95_000)), 9);
      }
    }
  });

  it.each([0.3, 0.5, 1])("no other ask under the cap gains more where q is %d", (refusalEnds) => {
    const best = bestFor({ refusalEnds });
    const game = gameOf({ refusalEnds });
    for (let price = 95_500; price <= 137_500; price += 250)
      expect(game.at(price).gain).toBeLessThanOrEqual(best.gain + 1e-9);
    expect(game.slopeAt(best.price)).toBeCloseTo(0, 9);
  });

  it("the slope is the slope of the gain", () => {
    const game = gameOf();
    for (const price of [99_000, 104_000, 120_000])
      expect(game.slopeAt(price)).toBeCloseTo(
        (game.at(price + 1).gain - game.at(price - 1).gain) / 2,
        5,
      );
  });

  it("a no that rarely ends it makes for a bolder ask, never beyond the cap", () => {
    const asks = [1, 0.7, 0.4, 0.2, 0].map((refusalEnds) => bestFor({ refusalEnds }).price);
    expect(asks).toEqual([...asks].sort((a, b) => a - b));
    expect(asks.at(-1)).toBe(137_500);
  });

  it("a better reserve asks for more", () => {
    const asks = [0, 80_000, 95_000, 105_000].map((reserve) => bestFor({ reserve }).price);
    expect(asks).toEqual([...asks].sort((a, b) => a - b));
    expect(bestFor({ reserve: 120_000 }).price).toBeGreaterThan(120_000);
  });

  it("where the reserve tops the cap there is nothing to ask for", () => {
    expect(bestOdds(gameOf({ reserve: 140_000 }), 137_500)).toMatchObject({
      ok: false,
      failure: { code: "no-evidence", field: "reserve" },
    });
  });

  it.each([
    ["reserve", { reserve: -1 }],
    ["reserve", { reserve: Number.NaN }],
    ["refusalEnds", { refusalEnds: 2 }],
    ["refusalEnds", { refusalEnds: -0.1 }],
    ["counterShare", { counterShare: -0.1 }],
    ["counterShare", { counterShare: 1.1 }],
  ] as const)("bad input at %s is a failure that names the field", (field, changed) => {
    const weights = posterior(six, 105_000, 0);
    if (!weights.ok) throw new Error(weights.failure.code);
    expect(oddsGame(weights.value, { ...terms, ...changed })).toEqual({
      ok: false,
      failure: { code: "out-of-range", field },
    });
    expect(bestOdds(gameOf(), Number.NaN)).toMatchObject({ failure: { field: "cap" } });
  });
});
