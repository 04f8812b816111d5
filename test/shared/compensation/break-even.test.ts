import { describe, expect, test } from "vitest";
import { breakEven, type Certainty, isTie } from "../../../shared/compensation/break-even";
import { answer } from "../../helpers/valuing";

const certain = (pay: number, risky = 0) => ({ certain: pay, risky });
const between = (a: Certainty, b: Certainty) => answer(breakEven({ a, b }));

describe("break-even: the share of risky pay at which the order of two offers turns", () => {
  test("152,200 + 13,000 risky against 138,920 + 26,800 risky turns at 96%", () => {
    const turn = between(certain(152_200, 13_000), certain(138_920, 26_800));
    expect(turn.share).toBeCloseTo(0.9623188405797102, 12);
    expect(turn).toMatchObject({ below: "a", above: "b" });
  });

  test("is the same share whichever offer is named first", () => {
    const turn = between(certain(138_920, 26_800), certain(152_200, 13_000));
    expect(turn.share).toBeCloseTo(0.9623188405797102, 12);
    expect(turn).toMatchObject({ below: "b", above: "a" });
  });

  test("never turns where one leads at every share: null with the leader", () => {
    const rule = (a: number, b: number) => between(certain(a, 10_000), certain(b, 12_000));
    expect(rule(100_000, 120_000)).toMatchObject({ share: null, leader: "b", above: "b" });
    expect(rule(100_000, 90_000)).toMatchObject({ share: null, leader: "a", below: "a" });
  });

  test("turns at 0% or at 100% where they are equal there", () => {
    expect(between(certain(100, 10), certain(100, 20))).toEqual({
      share: 0,
      leader: null,
      below: null,
      above: "b",
    });
    expect(between(certain(110, 10), certain(100, 20))).toEqual({
      share: 1,
      leader: null,
      below: "a",
      above: null,
    });
  });

  test("two offers that are always equal have neither a share nor a leader", () => {
    expect(between(certain(100, 5), certain(100, 5))).toEqual({
      share: null,
      leader: null,
      below: null,
      above: null,
    });
  });

  test("a share that is found names no leader, since each leads on one side", () => {
    expect(between(certain(110, 0), certain(100, 20))).toMatchObject({ share: 0.5, leader: null });
  });

  test("a figure that is no number is a failure at its field", () => {
    expect(breakEven({ a: certain(Number.NaN), b: certain(1) })).toMatchObject({
      failure: { code: "out-of-range", field: "a.certain" },
    });
  });
});

describe("ties", () => {
  test("a lead of less than 2% is called a tie", () => {
    expect(isTie(101_900, 100_000)).toBe(true);
    expect(isTie(100_000, 101_900)).toBe(true);
    expect(isTie(102_000, 100_000)).toBe(false);
    expect(isTie(0, 0)).toBe(true);
    expect(isTie(1, 0)).toBe(false);
  });

  test("also between two losses", () => {
    expect(isTie(-100_000, -101_000)).toBe(true);
    expect(isTie(-100_000, -110_000)).toBe(false);
  });
});
