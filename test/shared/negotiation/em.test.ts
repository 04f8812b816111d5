import { describe, expect, it } from "vitest";
import { coversOver, massEm } from "../../../shared/negotiation/em";

/** One company pays in the first place, one in either, two in the second. */
const covers = [
  { first: 0, last: 0, times: 1 },
  { first: 0, last: 1, times: 1 },
  { first: 1, last: 1, times: 2 },
];
const halves = () => massEm(covers, Float64Array.from([0.5, 0.5]));

describe("one round of EM, by hand", () => {
  it("a mass grows where more companies pay than it has chance for", () => {
    const em = halves();
    // (1/0.5 + 1/1) / 4 and (1/1 + 2/0.5) / 4.
    expect([...em.gradients()]).toEqual([0.75, 1.25]);
    expect(em.step()).toBe(0.125);
    expect([...em.masses]).toEqual([0.375, 0.625]);
  });

  it("ends at one third and two thirds, where no mass gains any more", () => {
    const em = halves();
    for (let round = 0; round < 200; round++) em.step();
    expect(em.masses[0]).toBeCloseTo(1 / 3, 10);
    expect(em.masses[1]).toBeCloseTo(2 / 3, 10);
    expect(em.step()).toBeLessThan(1e-12);
    for (const gradient of em.gradients()) expect(gradient).toBeCloseTo(1, 10);
  });

  it("the likelihood counts every company", () => {
    expect(halves().logLikelihood()).toBeCloseTo(3 * Math.log(0.5), 12);
    expect(massEm(covers, Float64Array.from([0.25, 0.75])).logLikelihood()).toBeCloseTo(
      Math.log(0.25) + 2 * Math.log(0.75),
      12,
    );
  });

  it("of three places the middle one is seen by who covers it", () => {
    const em = massEm(
      [
        { first: 0, last: 1, times: 1 },
        { first: 1, last: 2, times: 3 },
      ],
      Float64Array.from([0.25, 0.5, 0.25]),
    );
    const [low = 0, middle = 0, high = 0] = em.gradients();
    expect(low).toBeCloseTo(1 / 3, 12);
    expect(middle).toBeCloseTo(4 / 3, 12);
    expect(high).toBeCloseTo(1, 12);
    expect(em.step()).toBeCloseTo(1 / 6, 12);
  });
});

describe("covers over the masses that are left", () => {
  it("are runs over those, equal ones together", () => {
    const seen = coversOver(
      [
        { first: 0, last: 1, times: 1 },
        { first: 0, last: 2, times: 2 },
        { first: 1, last: 3, times: 1 },
        { first: 2, last: 4, times: 1 },
        { first: 3, last: 4, times: 4 },
      ],
      [1, 3],
      5,
    );
    expect(seen).toEqual([
      { first: 0, last: 0, times: 3 },
      { first: 0, last: 1, times: 1 },
      { first: 1, last: 1, times: 5 },
    ]);
  });

  it("are the same where every mass is left", () => {
    expect(coversOver(covers, [0, 1], 2)).toEqual(covers);
  });
});
