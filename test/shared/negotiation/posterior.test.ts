import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../shared/negotiation/bounds";
import { phi, survival } from "../../../shared/negotiation/normal";
import { meanWeights, medianOf, oddsAt, partBelow } from "../../../shared/negotiation/odds";
import { oddsBands } from "../../../shared/negotiation/odds-band";
import { latticeOdds, latticePrice } from "../../../shared/negotiation/odds-lattice";
import { posterior } from "../../../shared/negotiation/posterior";
import { bandAnotherWay, nodesAnotherWay, survivalBySimpson } from "./another-way";

const six: readonly Bounds[] = [
  { low: 95_000, high: 110_000 },
  { low: 100_000, high: null },
  { low: 0, high: 105_000 },
  { low: 104_000, high: 115_000 },
  { low: 110_000, high: 125_000 },
  { low: 0, high: 130_000 },
];

function weightsOf(intervals: readonly Bounds[], priorMedian = 105_000, bluffRate = 0) {
  const answer = posterior(intervals, priorMedian, bluffRate);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
const many = (count: number): readonly Bounds[] =>
  Array.from({ length: count }, (_, place) => {
    const low = 90_000 + Math.round(50_000 * ((place * 0.618034) % 1));
    if (place % 3 === 0) return { low, high: null };
    return place % 3 === 1 ? { low: 0, high: low + 10_000 } : { low, high: low + 5_000 };
  });

describe("the odds on the fixed grid (numbers.md, section 2)", () => {
  it.each([0, 0.1])(
    "agree with Simpson's rule on the density, bluff share %d",
    (beta) => {
      const nodes = nodesAnotherWay(six, 105_000, beta, survivalBySimpson);
      const weights = weightsOf(six, 105_000, beta);
      for (const price of [80_000, 105_000, 131_000]) {
        const expected = nodes.reduce(
          (sum, it) => sum + it.weight * survivalBySimpson((Math.log(price) - it.mu) / it.sigma),
          0,
        );
        expect(oddsAt(weights, price).survival).toBeCloseTo(expected, 11);
      }
    },
    60_000,
  );

  it.each([3, 20, 200])("the fast way changes no value by 1e-9 with %i companies", (count) => {
    const nodes = nodesAnotherWay(many(count), 105_000, 0.1, survival);
    const weights = weightsOf(many(count), 105_000, 0.1);
    for (let price = 60_000; price < 220_000; price += 7_777) {
      const expected = nodes.reduce(
        (sum, it) => sum + it.weight * survival((Math.log(price) - it.mu) / it.sigma),
        0,
      );
      expect(Math.abs(oddsAt(weights, price).survival - expected)).toBeLessThan(1e-11);
      if (expected > 1e-4) expect(oddsAt(weights, price).survival / expected).toBeCloseTo(1, 9);
    }
  });

  it("the slope is the slope", () => {
    const weights = weightsOf(six);
    const h = 1e-4;
    for (const price of [90_000, 108_000, 140_000]) {
      const rise =
        (oddsAt(weights, price * Math.exp(h)).survival -
          oddsAt(weights, price * Math.exp(-h)).survival) /
        (2 * h);
      expect(oddsAt(weights, price).fall).toBeCloseTo(-rise, 5);
    }
  });

  it("half of the companies pay the median", () => {
    for (const intervals of [[], six, many(50)]) {
      const weights = weightsOf(intervals);
      expect(oddsAt(weights, medianOf(weights)).survival).toBeCloseTo(0.5, 12);
    }
  });

  it("the lattice says the same as any other price", () => {
    const weights = weightsOf(six);
    const means = meanWeights(weights);
    for (const place of [-40, -7, 0, 3, 29, 150]) {
      const price = latticePrice(weights, place);
      const { survival: odds, part } = latticeOdds(weights, means, place);
      expect(odds).toBeCloseTo(oddsAt(weights, price).survival, 12);
      expect(part).toBeCloseTo(partBelow(weights, means, price), 5);
    }
  });

  it("the partial expectation is the closed form of the log-normal", () => {
    const weights = weightsOf(six);
    const nodes = nodesAnotherWay(six, 105_000, 0, survival);
    const expected = nodes.reduce(
      (sum, { mu, sigma, weight }) =>
        sum +
        weight * Math.exp(mu + sigma ** 2 / 2) * phi((Math.log(112_000) - mu - sigma ** 2) / sigma),
      0,
    );
    expect(partBelow(weights, meanWeights(weights), 112_000)).toBeCloseTo(expected, 5);
  });

  it("the band is the weighted 5% and 95% quantile of the nodes' survival", () => {
    const nodes = nodesAnotherWay(six, 105_000, 0, survival);
    const prices = [85_000, 105_000, 107_313, 125_000, 90_000];
    const bands = oddsBands(weightsOf(six), prices);
    prices.forEach((price, place) => {
      const { low, high } = bandAnotherWay(nodes, price, survival);
      expect(bands[place]?.low).toBeCloseTo(low, 9);
      expect(bands[place]?.high).toBeCloseTo(high, 9);
    });
  });

  it("bluffs lift the odds: some of those who refused would have paid", () => {
    const honest = oddsAt(weightsOf(six), 120_000).survival;
    expect(oddsAt(weightsOf(six, 105_000, 0.1), 120_000).survival).toBeGreaterThan(honest);
  });

  type Kind = readonly [low: number, high: number | null, times: number];
  it.each<[string, readonly Kind[]]>([
    [
      "many companies in the middle",
      [
        [95_000, 110_000, 300],
        [0, 105_000, 300],
        [100_000, null, 300],
      ],
    ],
    [
      "some far over the guess",
      [
        [300_000, null, 30],
        [280_000, 320_000, 9],
        [98_000, 101_000, 40],
      ],
    ],
    [
      "one that rules most nodes out before many others",
      [
        [0, 20_000, 1],
        [60_000, 70_000, 300],
        [140_000, 150_000, 300],
      ],
    ],
    [
      "one far out on each side",
      [
        [0, 20_000, 1],
        [0, 30_000, 1],
        [1_000_000, null, 1],
      ],
    ],
    ...Array.from({ length: 16 }, (_, place): [string, readonly Kind[]] => [
      `${108 + 4 * place} on two sides`,
      [
        [60_000, 70_000, 54 + 2 * place],
        [140_000, 150_000, 54 + 2 * place],
      ],
    ]),
  ])("no chance gets lost, however many or faint they are: %s", (_, kinds) => {
    for (const beta of [0, 0.1]) {
      const all = kinds.flatMap(([low, high, times]) =>
        Array.from({ length: times }, () => ({ low, high })),
      );
      const { weights } = weightsOf(all, 105_000, beta);
      // The same by sums of logarithms, node by node.
      const logs = Array.from({ length: 1_525 }, (_, node) => {
        const [z, y] = [((node % 61) - 30) / 10, (Math.floor(node / 61) - 12) / 4];
        const sigma = 0.12 * Math.exp(0.35 * y);
        const score = (price: number) => (Math.log(price / 105_000) - 0.15 * z) / sigma;
        return kinds.reduce(
          (sum, [low, high, times]) => {
            const from = low === 0 ? Number.NEGATIVE_INFINITY : score(low);
            const to = high === null ? Number.POSITIVE_INFINITY : score(high);
            // From the side where both are small.
            const between = to < 0 ? phi(to) - phi(from) : survival(from) - survival(to);
            return sum + times * Math.log(between + beta * survival(to));
          },
          -(z * z + y * y) / 2,
        );
      });
      const top = Math.max(...logs);
      const sum = logs.reduce((total, it) => total + Math.exp(it - top), 0);
      const off = logs.map((it, node) => Math.abs((weights[node] ?? 0) - Math.exp(it - top) / sum));
      expect(Math.max(...off)).toBeLessThan(1e-10);
    }
  });

  it("five hundred companies leave no weight lost", () => {
    const weights = weightsOf(many(500));
    expect(weights.weights.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 12);
  });
});

describe("evidence the odds cannot take", () => {
  it.each([
    ["contradiction", [{ low: 120_000, high: 110_000 }]],
    ["contradiction", [{ low: 110_000, high: 110_000 }]],
    ["out-of-range", [{ low: Number.NaN, high: null }]],
    ["out-of-range", [{ low: -1, high: null }]],
    ["out-of-range", [{ low: 1, high: Number.POSITIVE_INFINITY }]],
  ] as const)("is a %s that names the interval", (code, intervals) => {
    expect(posterior([...six, ...intervals], 105_000, 0)).toEqual({
      ok: false,
      failure: expect.objectContaining({ code, field: "intervals.6" }),
    });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])("a guess of %d is a failure", (guess) => {
    for (const intervals of [six, []])
      expect(posterior(intervals, guess, 0)).toEqual({
        ok: false,
        failure: { code: "out-of-range", field: "priorMedian" },
      });
  });

  it("a guess that no node can reconcile with the evidence is a failure, never NaN", () => {
    expect(posterior([{ low: 1e12, high: null }], 1, 0)).toMatchObject({
      ok: false,
      failure: { code: "out-of-range", field: "priorMedian" },
    });
    expect(posterior([{ low: 1e6, high: null }], 1e4, 0).ok).toBe(true);
    // Every chance under 1e-200, nine times over: all nodes are faint, and still one is the likeliest.
    const nine = Array.from({ length: 9 }, () => ({ low: 1e5, high: null }));
    expect(medianOf(weightsOf(nine, 1))).toBeCloseTo(Math.exp(0.45), 3);
  });

  it("a bluff share outside 0 to 1 is a failure, none and all are not", () => {
    for (const share of [-0.1, 1.5, Number.NaN])
      expect(posterior(six, 105_000, share)).toEqual({
        ok: false,
        failure: { code: "out-of-range", field: "bluffRate" },
      });
    for (const share of [0, 1]) expect(posterior(six, 105_000, share).ok).toBe(true);
  });
});
