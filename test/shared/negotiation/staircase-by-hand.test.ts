import { describe, expect, it } from "vitest";
import { checkBounds, inOrder } from "../../../shared/negotiation/bounds";
import { turnbull } from "../../../shared/negotiation/turnbull";

type Interval = readonly [number, number | null];
function staircase(all: readonly Interval[]) {
  const answer = turnbull(all.map(([low, high]) => ({ low, high })));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
/** Three places, the outer ones proven `outer` times each and the middle one shared with each of them. */
const block = (at: number, outer: number): readonly Interval[] => [
  ...Array.from({ length: outer }, () => [at, at + 10] as const),
  [at, at + 30],
  [at + 20, at + 50],
  ...Array.from({ length: outer }, () => [at + 40, at + 50] as const),
];

it("a mass that EM let go too early comes back: the answer carries its certificate", () => {
  const { largestGradient } = staircase([
    [0, 200],
    [0, 191_400],
    [75_300, null],
    [191_400, 191_500],
    [191_300, 191_500],
    [0, 100],
    [100, 75_300],
    [75_200, 191_500],
  ]);
  expect(largestGradient).toBeLessThanOrEqual(1 + 1e-6);
});

it("thirteen companies where Newton's steps cut at the first empty place stopped short of the top", () => {
  const { largestGradient, masses } = staircase([
    [123, 127],
    [0, 156],
    [137, null],
    [118, 140],
    [106, 133],
    [0, 132],
    [89, null],
    [0, 95],
    [96, 123],
    [82, null],
    [103, null],
    [118, 133],
    [0, 105],
  ]);
  expect(largestGradient).toBeLessThanOrEqual(1 + 1e-6);
  expect(masses.reduce((sum, it) => sum + it.p, 0)).toBeCloseTo(1, 9);
});

it("where the evidence hardly tells and EM let a mass go too early, Newton's answer stands", () => {
  const { largestGradient } = staircase([
    [41, null],
    [0, 78],
    [0, 43],
    [112, 132],
    [58, 85],
    [0, 171],
    [79, 120],
    [0, 217],
    [162, null],
    [219, null],
    [114, 176],
  ]);
  expect(largestGradient).toBeLessThanOrEqual(1 + 1e-6);
});

describe("where the evidence just fails to tell whether a place has mass", () => {
  it("EM is stopped after 10,000 rounds: by hand the mass after n rounds is 1 / (n + 3)", () => {
    const { masses } = staircase(block(100, 1));
    expect(masses.map((it) => [it.from, it.to])).toEqual([
      [100, 110],
      [120, 130],
      [140, 150],
    ]);
    expect(masses[1]?.p).toBeCloseTo(1 / 10_003, 12);
    expect(masses[0]?.p).toBeCloseTo((1 - 1 / 10_003) / 2, 12);
  });

  it("masses under a ten-thousandth that still sink are dropped on the way", () => {
    const { masses } = staircase([...block(100, 1), ...block(200, 3)]);
    expect(masses).toEqual([
      { from: 100, to: 110, p: expect.closeTo(1 / 6, 6) },
      { from: 140, to: 150, p: expect.closeTo(1 / 6, 6) },
      { from: 200, to: 210, p: expect.closeTo(1 / 3, 6) },
      { from: 240, to: 250, p: expect.closeTo(1 / 3, 6) },
    ]);
    expect(masses.reduce((sum, it) => sum + it.p, 0)).toBeCloseTo(1, 12);
  });
});

describe("where the evidence tells", () => {
  it("the mass that only costs is none, and the likelihood is that of the rest", () => {
    const { masses, logLikelihood, largestGradient } = staircase(block(100, 3));
    expect(masses).toEqual([
      { from: 100, to: 110, p: expect.closeTo(0.5, 9) },
      { from: 140, to: 150, p: expect.closeTo(0.5, 9) },
    ]);
    expect(logLikelihood).toBeCloseTo(8 * Math.log(0.5), 9);
    expect(largestGradient).toBeCloseTo(1, 9);
  });

  it("a middle place that both sides need keeps its half", () => {
    const all: readonly Interval[] = [
      ...block(100, 1),
      [100, 130],
      [100, 130],
      [120, 150],
      [120, 150],
    ];
    expect(staircase(all).masses.map((it) => it.p)).toEqual([
      expect.closeTo(0.25, 9),
      expect.closeTo(0.5, 9),
      expect.closeTo(0.25, 9),
    ]);
  });
});

describe("bounds that can be counted", () => {
  it("are in order by their low end, then by their high end, none last", () => {
    const all = [
      { low: 110, high: null },
      { low: 100, high: 120 },
      { low: 110, high: 130 },
      { low: 100, high: 115 },
      { low: 110, high: null },
    ];
    const order = [all[3], all[1], all[2], all[0], all[4]];
    expect(inOrder(all)).toEqual(order);
    expect(inOrder(all.toReversed())).toEqual(order);
  });

  it("are what says something: neither end known is nothing", () => {
    const told = checkBounds([
      { low: 0, high: null },
      { low: 0, high: 5 },
      { low: 5, high: null },
    ]);
    expect(told).toEqual({
      ok: true,
      value: [
        { low: 0, high: 5 },
        { low: 5, high: null },
      ],
    });
    expect(checkBounds([{ low: Number.POSITIVE_INFINITY, high: null }]).ok).toBe(false);
    expect(checkBounds([{ low: 1, high: Number.NaN }])).toMatchObject({
      failure: { code: "out-of-range" },
    });
  });
});
