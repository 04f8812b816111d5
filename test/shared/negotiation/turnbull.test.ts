import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../shared/negotiation/bounds";
import { survivalBand } from "../../../shared/negotiation/survival-band";
import { turnbull } from "../../../shared/negotiation/turnbull";

const bounds = (all: readonly (readonly [number, number | null])[]): readonly Bounds[] =>
  all.map(([low, high]) => ({ low, high }));

function staircase(all: readonly (readonly [number, number | null])[]) {
  const answer = turnbull(bounds(all));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
const masses = (all: readonly (readonly [number, number | null])[]) =>
  staircase(all).masses.map(({ from, to, p }) => [from, to, Number(p.toFixed(6))]);

/** Intervals around log-normal ceilings from a fixed dice. */
function search(count: number, seed: number): readonly (readonly [number, number | null])[] {
  let state = seed;
  const roll = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return Array.from({ length: count }, () => {
    const ceiling = 110_000 * Math.exp(0.25 * (roll() + roll() + roll() - 1.5));
    const low = Math.round((ceiling * (1 - 0.2 * roll())) / 1_000) * 1_000;
    const high = Math.round((ceiling * (1 + 0.2 * roll())) / 1_000) * 1_000 + 1_000;
    const kind = roll();
    return [kind < 0.3 ? 0 : low, kind > 0.7 ? null : high] as const;
  });
}

describe("the staircase (Turnbull 1976)", () => {
  it("one company: all mass on its interval", () => {
    expect(masses([[100_000, 120_000]])).toEqual([[100_000, 120_000, 1]]);
  });

  it("the likelihood p1^2 p2 of six companies has its top at two thirds", () => {
    const six = [
      [95_000, 110_000],
      [100_000, null],
      [0, 105_000],
      [104_000, 115_000],
      [110_000, 125_000],
      [0, 130_000],
    ] as const;
    expect(masses(six)).toEqual([
      [104_000, 105_000, 0.666667],
      [110_000, 115_000, 0.333333],
    ]);
  });

  it("R8: a refusal at one company does not contradict an offer at another", () => {
    expect(
      masses([
        [0, 100_000],
        [120_000, null],
      ]),
    ).toEqual([
      [0, 100_000, 0.5],
      [120_000, null, 0.5],
    ]);
  });

  it("a right end comes before a left end at the same price: [a, b) and [b, c) do not meet", () => {
    expect(
      masses([
        [100_000, 110_000],
        [110_000, 120_000],
      ]),
    ).toEqual([
      [100_000, 110_000, 0.5],
      [110_000, 120_000, 0.5],
    ]);
  });

  it("a company that says nothing is dropped", () => {
    const silent = [[0, null] as const];
    expect(masses([[100_000, 120_000], ...silent])).toEqual(masses([[100_000, 120_000]]));
    expect(turnbull(bounds(silent))).toEqual({
      ok: false,
      failure: { code: "no-evidence", field: "intervals" },
    });
  });

  it("equal intervals count as often as they occur", () => {
    expect(
      masses([
        [100_000, 110_000],
        [100_000, 110_000],
        [100_000, 110_000],
        [120_000, null],
      ]),
    ).toEqual([
      [100_000, 110_000, 0.75],
      [120_000, null, 0.25],
    ]);
  });

  it.each([5, 20, 60, 200, 400])(
    "carries its certificate with %i companies: no gradient above 1 (Gentleman and Geyer 1994)",
    (count) => {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const answer = staircase(search(count, seed));
        expect(answer.largestGradient).toBeLessThanOrEqual(1 + 1e-6);
        expect(answer.masses.reduce((sum, it) => sum + it.p, 0)).toBeCloseTo(1, 9);
      }
    },
  );

  it.each([4, 9, 15])("is where plain EM from equal masses goes, %i companies", (count) => {
    for (let seed = 1; seed <= 40; seed++) {
      const all = search(count, seed);
      const plain = plainEm(bounds(all));
      const { masses: found } = staircase(all);
      for (const { from, p } of plain)
        expect(found.find((it) => it.from === from)?.p ?? 0).toBeCloseTo(p, 3);
    }
  });

  it("the order of companies does not matter", () => {
    const all = search(30, 7);
    expect(staircase(all.toReversed())).toEqual(staircase(all));
  });

  it.each([
    [[110_000, 110_000], "contradiction"],
    [[Number.NaN, null], "out-of-range"],
    [[-1, null], "out-of-range"],
  ] as const)("the interval %j is a failure", (interval, code) => {
    expect(turnbull(bounds([[1, 2], interval]))).toMatchObject({
      ok: false,
      failure: { code, field: "intervals.1" },
    });
  });
});

describe("what the staircase proves about a price", () => {
  const { masses: steps } = staircase([
    [0, 100_000],
    [120_000, 140_000],
    [110_000, null],
  ]);

  it("inside an inner interval the data do not decide: the band is as wide as its mass", () => {
    expect(survivalBand(steps, 130_000).high - survivalBand(steps, 130_000).low).toBeCloseTo(
      2 / 3,
      6,
    );
  });

  it("between inner intervals it is one number, at their start all of it counts, at their end none", () => {
    expect(survivalBand(steps, 105_000)).toEqual(survivalBand(steps, 119_000));
    expect(survivalBand(steps, 120_000).low).toBeCloseTo(2 / 3, 6);
    expect(survivalBand(steps, 140_000).high).toBe(0);
  });

  it("an interval without an upper end counts as possible at any price", () => {
    const open = staircase([[120_000, null]]);
    expect(survivalBand(open.masses, 1e9)).toEqual({ low: 0, high: 1 });
  });
});

/** EM as numbers.md tells it, with nothing clever: every round over every interval. */
function plainEm(all: readonly Bounds[]) {
  const counted = all.filter((it) => it.low > 0 || it.high !== null);
  const end = (it: Bounds) => it.high ?? Number.POSITIVE_INFINITY;
  const inner = counted.flatMap((left) => {
    const high = Math.min(...counted.map(end).filter((it) => it > left.low));
    const isInner =
      counted.every((it) => !(it.low > left.low && it.low < high)) &&
      counted.findIndex((it) => it.low === left.low) === counted.indexOf(left);
    return isInner ? [{ low: left.low, high }] : [];
  });
  let p = inner.map(() => 1 / inner.length);
  for (let round = 0; round < 10_000; round++) {
    const next = inner.map(() => 0);
    for (const it of counted) {
      const covered = inner.map((step) => it.low <= step.low && step.high <= end(it));
      const chance = p.reduce((sum, mass, place) => sum + (covered[place] ? mass : 0), 0);
      p.forEach((mass, place) => {
        if (covered[place]) next[place] = (next[place] ?? 0) + mass / chance / counted.length;
      });
    }
    const moved = Math.max(...next.map((mass, place) => Math.abs(mass - (p[place] ?? 0))));
    p = next;
    if (moved < 1e-10) break;
  }
  return inner.map(({ low }, place) => ({ from: low, p: p[place] ?? 0 }));
}
