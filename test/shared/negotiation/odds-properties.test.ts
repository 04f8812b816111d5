import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOdds } from "../../../shared/negotiation/best-odds";
import type { Bounds } from "../../../shared/negotiation/bounds";
import { oddsAt } from "../../../shared/negotiation/odds";
import { oddsBands } from "../../../shared/negotiation/odds-band";
import { oddsGame } from "../../../shared/negotiation/odds-game";
import { posterior } from "../../../shared/negotiation/posterior";
import { survivalBand } from "../../../shared/negotiation/survival-band";
import { turnbull } from "../../../shared/negotiation/turnbull";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";

const holds =
  <T>(property: fc.IProperty<T>) =>
  () =>
    fc.assert(property, { numRuns: propertyRuns });

const amount = fc.integer({ min: 1, max: 3_000 }).map((hundreds) => hundreds * 100);
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  amount.map((low): Bounds => ({ low, high: null })),
  amount.map((high): Bounds => ({ low: 0, high })),
  fc.tuple(amount, amount).map(([low, width]): Bounds => ({ low, high: low + width })),
);
const someBounds = fc.array(bounds, { minLength: 1, maxLength: 8 });
function weightsOf(intervals: readonly Bounds[], priorMedian: number) {
  const weights = posterior(intervals, priorMedian, 0);
  if (!weights.ok) throw new Error(weights.failure.code);
  return weights.value;
}

/** The ask of best odds before rounding; null where nothing above the reserve can be asked. */
function oddsAsk(intervals: readonly Bounds[], scale: number) {
  const scaled = intervals.map(({ low, high }) => ({
    low: low * scale,
    high: high && high * scale,
  }));
  const terms = { reserve: 95_000 * scale, refusalEnds: 0.5, counterShare: 0.95 };
  const game = oddsGame(weightsOf(scaled, 105_000 * scale), terms);
  if (!game.ok) throw new Error(game.failure.code);
  const best = bestOdds(game.value, 140_000 * scale);
  return best.ok ? best.value.price : null;
}

const arbitraryPrices = fc
  .array(fc.double({ min: 100, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 6 })
  .map((all) => [...all].sort((a, b) => a - b));

describe("what must always hold of the odds (numbers.md, section 6)", () => {
  test(
    "scaling all money by k scales the ask of best odds by k",
    holds(
      fc.property(someBounds, fc.integer({ min: 2, max: 40 }), (intervals, k) => {
        const ask = oddsAsk(intervals, 1) ?? 0;
        expect((oddsAsk(intervals, k) ?? 0) / k / ask).toBeCloseTo(1, 8);
      }),
    ),
    propertyTimeout,
  );

  test(
    "neither the order of companies nor one that says nothing changes the odds",
    holds(
      fc.property(someBounds, fc.nat(8), (intervals, place) => {
        const silent = intervals.toReversed().toSpliced(place, 0, { low: 0, high: null });
        const [before, after] = [weightsOf(intervals, 105_000), weightsOf(silent, 105_000)];
        expect(oddsAt(after, 117_000)).toEqual(oddsAt(before, 117_000));
        expect(turnbull(silent)).toEqual(turnbull(intervals));
      }),
    ),
    propertyTimeout,
  );

  test(
    "S never rises with the price, and low <= high in its band",
    holds(
      fc.property(
        someBounds,
        arbitraryPrices,
        fc.constantFrom(0, 0.1),
        (intervals, prices, bluffRate) => {
          const weights = posterior(intervals, 105_000, bluffRate);
          if (!weights.ok) throw new Error(weights.failure.code);
          const bands = oddsBands(weights.value, prices);
          prices.reduce((before, price, place) => {
            const { survival } = oddsAt(weights.value, price);
            const { low = 1, high = 0 } = bands[place] ?? {};
            expect(survival).toBeLessThanOrEqual(before + 1e-14);
            expect(survival).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(high);
            return survival;
          }, 1 + 1e-12);
        },
      ),
    ),
    propertyTimeout,
  );

  test(
    "the masses of the staircase sum to 1, its band is in order and never rises",
    holds(
      fc.property(someBounds, arbitraryPrices, (intervals, prices) => {
        const staircase = turnbull(intervals);
        if (!staircase.ok) throw new Error(staircase.failure.code);
        const { masses } = staircase.value;
        expect(masses.reduce((sum, it) => sum + it.p, 0)).toBeCloseTo(1, 9);
        expect(staircase.value.largestGradient).toBeLessThanOrEqual(1 + 1e-6);
        prices.reduce(
          (before, price) => {
            const band = survivalBand(masses, price);
            expect(band.low).toBeLessThanOrEqual(band.high);
            expect(band.low).toBeLessThanOrEqual(before.low);
            expect(band.high).toBeLessThanOrEqual(before.high);
            return band;
          },
          { low: 1, high: 1 },
        );
      }),
    ),
    propertyTimeout,
  );
});
