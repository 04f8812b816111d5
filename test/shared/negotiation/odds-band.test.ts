import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../shared/negotiation/bounds";
import { survival } from "../../../shared/negotiation/normal";
import { oddsBands } from "../../../shared/negotiation/odds-band";
import { posterior } from "../../../shared/negotiation/posterior";
import { bandAnotherWay, nodesAnotherWay } from "./another-way";

const guess = 100_000;
const six: readonly Bounds[] = [
  { low: 95_000, high: 110_000 },
  { low: 100_000, high: null },
  { low: 0, high: 105_000 },
  { low: 104_000, high: 115_000 },
  { low: 110_000, high: 125_000 },
  { low: 0, high: 130_000 },
];
/** Companies that all pay between two prices. */
const between = (low: number, high: number, count: number): readonly Bounds[] =>
  Array.from({ length: count }, () => ({ low, high }));

function expectBands(intervals: readonly Bounds[], prices: readonly number[]) {
  const weights = posterior(intervals, guess, 0);
  if (!weights.ok) throw new Error(weights.failure.code);
  const nodes = nodesAnotherWay(intervals, guess, 0, survival);
  const bands = oddsBands(weights.value, prices);
  prices.forEach((price, place) => {
    const { low, high } = bandAnotherWay(nodes, price, survival);
    expect(bands[place]?.low).toBeCloseTo(low, 10);
    expect(bands[place]?.high).toBeCloseTo(high, 10);
  });
}
/** The middles of the grid: at each of them 25 nodes say exactly a half. */
const middles = Array.from({ length: 61 }, (_, place) => guess * Math.exp(0.015 * (place - 30)));

describe("the band of the odds is the one found by sorting all 1,525 nodes", () => {
  it("where the price is a middle of the grid, so that many nodes tie", () => {
    for (const evidence of [[], six]) expectBands(evidence, middles);
  });

  it("where it lies so close to one that the nodes hardly differ", () => {
    for (const off of [1 + 3e-7, 1 - 3e-7])
      for (const evidence of [[], six])
        expectBands(
          evidence,
          middles.map((it) => it * off),
        );
  });

  it.each([
    ["twice", between(195_000, 200_000, 12)],
    ["half", between(50_000, 51_000, 12)],
  ])("where all companies pay %s the guess, at the edge of the grid", (_, evidence) => {
    const prices = [30_000, 45_000, 60_000, 63_500, 64_000, 100_000, 156_000, 157_000, 160_000];
    expectBands(evidence, [...prices, 180_000, 300_000]);
    for (const price of prices) expectBands(evidence, [price]);
  });
});
