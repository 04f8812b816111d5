import { describe, expect, it } from "vitest";
import { massEm } from "../../../shared/negotiation/em";
import type { Cover } from "../../../shared/negotiation/inner-intervals";
import { newtonClimb } from "../../../shared/negotiation/mass-newton";

const cover = (first: number, last: number, times = 1): Cover => ({ first, last, times });
const climbed = (covers: readonly Cover[], start: readonly number[]) => {
  const masses = newtonClimb(covers, Float64Array.from(start));
  return masses && Array.from(masses, (it) => Math.round(it * 1e9) / 1e9);
};
const nine = (value: number) => Math.round(value * 1e9) / 1e9;

describe("the most likely masses, by hand", () => {
  it("of companies that each cover one place are their shares", () => {
    expect(climbed([cover(0, 0), cover(1, 1, 3)], [0.5, 0.5])).toEqual([0.25, 0.75]);
  });

  it("p (1 - p)^2 with one company that says nothing has its top at one third", () => {
    expect(climbed([cover(0, 0), cover(0, 1), cover(1, 1, 2)], [0.5, 0.5])).toEqual([
      nine(1 / 3),
      nine(2 / 3),
    ]);
  });

  it("a place without mass gets some where that makes the evidence likelier", () => {
    // p^2 (1 - p)^6 for the outer places.
    const covers = [cover(0, 0), cover(0, 1, 3), cover(1, 2, 3), cover(2, 2)];
    expect(climbed(covers, [0.5, 0, 0.5])).toEqual([0.25, 0.5, 0.25]);
    expect(climbed(covers, [0.4, 0.2, 0.4])).toEqual([0.25, 0.5, 0.25]);
  });

  it("a place that only costs loses all its mass", () => {
    // p^6 (1 - p)^2 with p at most a half.
    const covers = [cover(0, 0, 3), cover(0, 1), cover(1, 2), cover(2, 2, 3)];
    expect(climbed(covers, [0.3, 0.4, 0.3])).toEqual([0.5, 0, 0.5]);
    expect(climbed(covers, [0.1, 0.8, 0.1])).toEqual([0.5, 0, 0.5]);
  });

  it("of four places seen by runs of different length", () => {
    // p0 p1^2 (p0 + p1) p3^2 (p2 + p3): four sevenths to the first two, one to two between them.
    const covers = [
      cover(0, 0),
      cover(1, 1, 2),
      cover(0, 1),
      cover(3, 3, 2),
      cover(2, 3),
      cover(0, 3, 5),
    ];
    const answer = [nine(4 / 21), nine(8 / 21), 0, nine(3 / 7)];
    expect(climbed(covers, [0.25, 0.25, 0.25, 0.25])).toEqual(answer);
    expect(climbed(covers, [0.1, 0.1, 0, 0.8])).toEqual(answer);
  });

  it("are found from far off, where the first step would leave nothing", () => {
    expect(climbed([cover(0, 0)], [3])).toEqual([1]);
    expect(climbed([cover(0, 0, 2), cover(1, 1, 3)], [3, 0.1])).toEqual([0.4, 0.6]);
  });

  it("every mass ends where no place would gain from more", () => {
    const covers = [cover(0, 0), cover(0, 1, 2), cover(1, 2, 3), cover(2, 3, 4), cover(3, 3)];
    const masses =
      newtonClimb(covers, Float64Array.from([0.4, 0.1, 0, 0.5])) ?? new Float64Array(4);
    const gradients = massEm(covers, masses).gradients();
    masses.forEach((mass, place) => {
      if (mass > 0) expect(gradients[place]).toBeCloseTo(1, 9);
      else expect(gradients[place]).toBeLessThanOrEqual(1 + 1e-9);
    });
    expect(masses.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9);
  });
});

describe("no answer by Newton's steps", () => {
  it("where two places cannot be told apart", () => {
    expect(climbed([cover(0, 1)], [0.3, 0.3])).toBeNull();
  });

  it("masses that are already the most likely ones stay as they are", () => {
    expect(climbed([cover(0, 1)], [0.3, 0.7])).toEqual([0.3, 0.7]);
  });
});
