import { describe, expect, it } from "vitest";
import { bestOdds } from "../../../shared/negotiation/best-odds";
import { meanWeights, medianOf, oddsAt, partBelow } from "../../../shared/negotiation/odds";
import { oddsBands } from "../../../shared/negotiation/odds-band";
import type { OddsGame } from "../../../shared/negotiation/odds-game";
import { latticePrice, placesBetween, REACH } from "../../../shared/negotiation/odds-lattice";
import { capOn } from "../../../shared/negotiation/odds-model";
import { posterior } from "../../../shared/negotiation/posterior";

function weightsOf(intervals: Parameters<typeof posterior>[0], priorMedian = 100_000, bluff = 0) {
  const weights = posterior(intervals, priorMedian, bluff);
  if (!weights.ok) throw new Error(weights.failure.code);
  return weights.value;
}
const prior = weightsOf([]);

/** A game whose gain is worked out by hand. */
function gameOf(gain: (price: number) => number, slope: (price: number) => number): OddsGame {
  const at = (price: number) => ({ price, survival: 0.5, gain: gain(price) });
  const terms = { reserve: 90_000, refusalEnds: 0, counterShare: 0.95 };
  return {
    posterior: prior,
    terms,
    at,
    atPlace: (place) => at(latticePrice(prior, place)),
    slopeAt: slope,
  };
}
const bestPrice = (game: OddsGame, cap: number | null) => {
  const best = bestOdds(game, cap);
  return best.ok ? best.value.price : best.failure.code;
};

describe("the ask with the highest expected gain", () => {
  const hill = (top: number) =>
    gameOf(
      (price) => 1e10 - (price - top) ** 2,
      (price) => 2 * (top - price),
    );

  it("is the top of the gain, wherever it lies between the steps tried", () => {
    for (const top of [91_234, 104_000, 118_765])
      expect(bestPrice(hill(top), 125_000)).toBeCloseTo(top, 4);
    const bent = gameOf(
      (price) => 10 - (Math.log(price / 110_000) ** 2 + Math.log(price / 110_000) ** 4),
      (price) => -(2 * Math.log(price / 110_000) + 4 * Math.log(price / 110_000) ** 3) / price,
    );
    expect(bestPrice(bent, null)).toBeCloseTo(110_000, 1);
  });

  it("of two tops is the higher one, not the one nearer to the reserve", () => {
    const wave = gameOf(
      (price) => price / 10_000 + 5 * Math.cos((price - 118_000) / 3_000),
      (price) => 1 / 10_000 - (5 / 3_000) * Math.sin((price - 118_000) / 3_000),
    );
    expect(bestPrice(wave, 125_000)).toBeCloseTo(118_000 + 3_000 * Math.asin(0.06), 3);
    expect(bestPrice(wave, 115_000)).toBeCloseTo(
      118_000 + 3_000 * (Math.asin(0.06) - 2 * Math.PI),
      3,
    );
  });

  it("of two hills is the top of the higher one behind, wherever it stands", () => {
    for (let top = 108_000; top <= 121_000; top += 1_300) {
      const [wide, narrow] = [
        (price: number) => (price - 96_000) / 4_000,
        (price: number) => (price - top) / 4_600,
      ];
      const bell = (z: number) => Math.exp(-(z * z) / 2);
      const two = gameOf(
        (price) => 5 * bell(wide(price)) + 8 * bell(narrow(price)),
        (price) =>
          -5 * bell(wide(price)) * (wide(price) / 4_000) -
          8 * bell(narrow(price)) * (narrow(price) / 4_600),
      );
      const prices = Array.from({ length: 35_000 }, (_, place) => 90_000 + place);
      const best = prices.reduce((a, b) => (two.at(b).gain > two.at(a).gain ? b : a));
      const found = bestPrice(two, 125_000);
      expect(Math.abs(Number(found) - best)).toBeLessThan(1);
    }
  });

  it("is the cap where the gain still rises there, and nothing beyond it", () => {
    expect(bestPrice(hill(150_000), 125_000)).toBe(125_000);
    expect(bestPrice(hill(150_000), null)).toBeCloseTo(150_000, 4);
  });

  it("is the reserve where every higher ask loses", () => {
    const losing = gameOf(
      (price) => 90_000 - price,
      () => -1,
    );
    expect(bestPrice(losing, 125_000)).toBe(90_000);
  });

  it("is none where the cap is no more than the reserve, or no price", () => {
    expect(bestPrice(hill(100_000), 90_000)).toBe("no-evidence");
    for (const cap of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(bestPrice(hill(100_000), cap)).toBe("out-of-range");
  });

  it("the cap is a quarter over the highest proven bound, and none while nothing is proven", () => {
    const bounds = [100_000, 120_000, 0].map((low) => ({ low, high: null }));
    expect(capOn(bounds, 1.25)).toBe(150_000);
    expect(capOn([{ low: 0, high: 90_000 }], 1.25)).toBeNull();
  });
});

describe("the odds with nothing known but the guess", () => {
  it("half of the companies pay the guess, and as many pay a tenth more as do not pay a tenth less", () => {
    expect(oddsAt(prior, 100_000).survival).toBeCloseTo(0.5, 12);
    expect(medianOf(prior)).toBeCloseTo(100_000, 6);
    expect(oddsAt(prior, 110_000).survival).toBeCloseTo(
      1 - oddsAt(prior, 100_000 / 1.1).survival,
      12,
    );
  });

  it("everybody pays nothing at all, nobody pays without end", () => {
    expect(oddsAt(prior, 0)).toEqual({ survival: 1, fall: 0 });
    expect(oddsAt(prior, -1)).toEqual({ survival: 1, fall: 0 });
    expect(oddsAt(prior, Number.POSITIVE_INFINITY)).toEqual({ survival: 0, fall: 0 });
    expect(oddsBands(prior, [0, -1])).toEqual([
      { low: 1, high: 1 },
      { low: 1, high: 1 },
    ]);
    expect(partBelow(prior, meanWeights(prior), 0)).toBe(0);
    expect(partBelow(prior, meanWeights(prior), -1)).toBe(0);
    const mean = meanWeights(prior).reduce((sum, it) => sum + it, 0);
    expect(partBelow(prior, meanWeights(prior), Number.POSITIVE_INFINITY)).toBeCloseTo(mean, 6);
  });

  it("the band holds the odds, and around the guess it lies evenly", () => {
    const [band] = oddsBands(prior, [100_000]);
    expect((band?.low ?? 0) + (band?.high ?? 0)).toBeCloseTo(1, 2);
    expect(band?.low).toBeLessThan(0.2);
    expect(band?.high).toBeGreaterThan(0.8);
  });

  it("twice the guess doubles every price and changes no odds", () => {
    const twice = weightsOf([], 200_000);
    for (const price of [80_000, 100_000, 130_000])
      expect(oddsAt(twice, 2 * price).survival).toBeCloseTo(oddsAt(prior, price).survival, 12);
  });
});

describe("what one company shows", () => {
  it("a no that is always a bluff says nothing", () => {
    const bluffed = weightsOf([{ low: 0, high: 110_000 }], 100_000, 1);
    for (const price of [90_000, 110_000, 130_000])
      expect(oddsAt(bluffed, price).survival).toBeCloseTo(oddsAt(prior, price).survival, 12);
  });

  it("an offer lifts the odds, a no lowers them, and both sum to one with the prior", () => {
    const paid = weightsOf([{ low: 110_000, high: null }]);
    const refused = weightsOf([{ low: 0, high: 110_000 }]);
    const chance = oddsAt(prior, 110_000).survival;
    for (const price of [95_000, 110_000, 125_000]) {
      const before = oddsAt(prior, price).survival;
      const mixed =
        chance * oddsAt(paid, price).survival + (1 - chance) * oddsAt(refused, price).survival;
      expect(mixed).toBeCloseTo(before, 10);
      expect(oddsAt(paid, price).survival).toBeGreaterThan(before);
      expect(oddsAt(refused, price).survival).toBeLessThan(before);
    }
  });

  it.each([
    [195_000, 200_000],
    [160_000, 161_000],
    [50_000, 51_000],
    [64_000, 65_000],
    [99_990, 100_010],
  ])("half of the companies pay the median, where all pay from %d to %d", (low, high) => {
    for (const times of [1, 3, 40]) {
      const weights = weightsOf(Array.from({ length: times }, () => ({ low, high })));
      const median = medianOf(weights);
      expect(oddsAt(weights, median).survival).toBeCloseTo(0.5, 12);
      expect(oddsAt(weights, median * 1.001).survival).toBeLessThan(0.5);
    }
  });

  it("a bluff share between none and all lies between them", () => {
    const chance = oddsAt(prior, 110_000).survival;
    const some = weightsOf([{ low: 0, high: 110_000 }], 100_000, 0.1);
    const none = weightsOf([{ low: 0, high: 110_000 }]);
    const paid = weightsOf([{ low: 110_000, high: null }]);
    const mixed = (price: number) =>
      ((1 - chance) * oddsAt(none, price).survival + 0.1 * chance * oddsAt(paid, price).survival) /
      (1 - 0.9 * chance);
    for (const price of [95_000, 110_000, 125_000])
      expect(oddsAt(some, price).survival).toBeCloseTo(mixed(price), 10);
  });

  it("companies far out in the tail are still weighed against each other", () => {
    const far = weightsOf([
      { low: 1_000_000, high: 1_000_001 },
      { low: 1_000_000, high: 1_000_001 },
    ]);
    expect(far.weights.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 12);
    expect(medianOf(far)).toBeGreaterThan(140_000);
  });
});

describe("the lattice of prices", () => {
  it("its places lie strictly between two prices, a stride apart, and never beyond its reach", () => {
    const price = (place: number) => latticePrice(prior, place);
    expect(placesBetween(prior, price(2) * 1.001, price(6) * 0.999, 1)).toEqual([3, 4, 5]);
    expect(placesBetween(prior, price(2) * 1.001, price(6) * 1.001, 2)).toEqual([3, 5]);
    expect(placesBetween(prior, price(2) * 1.001, price(6) * 1.001, 1)).toEqual([3, 4, 5, 6]);
    expect(placesBetween(prior, price(5) * 1.001, price(5) * 1.002, 1)).toEqual([]);
    expect(placesBetween(prior, 1e-3, 1e12, REACH)).toEqual([-REACH, 0, REACH]);
    expect(price(0)).toBe(100_000);
  });
});
