import { describe, expect, it } from "vitest";
import { roundAsk, stepOf } from "../../../shared/negotiation/round-ask";

describe("a number one can say", () => {
  it.each([
    [138_000, 1_000],
    [95_430, 500],
    [100_000, 1_000],
    [200_000, 2_000],
    [499_999, 2_000],
    [500_000, 5_000],
    [8_437_000, 50_000],
    [2_500_000, 20_000],
  ])("the step of %i is %i: at most one per cent, a 1, 2 or 5 with zeros", (amount, step) => {
    expect(stepOf(amount)).toBe(step);
  });

  it("hourly pay moves in halves at least", () => {
    expect(stepOf(18)).toBe(0.5);
    expect(stepOf(62.5)).toBe(0.5);
    expect(stepOf(110)).toBe(1);
    expect(roundAsk(47.3, 40, null)).toBe(47.5);
  });

  it("rounds up, because the ask is theirs to cut", () => {
    expect(roundAsk(117_340, 100_000, null)).toBe(118_000);
    expect(roundAsk(118_000, 100_000, null)).toBe(118_000);
  });

  it("rounds down where up would reach what they refused", () => {
    expect(roundAsk(117_340, 100_000, 118_000)).toBe(117_000);
  });

  it("slightly odd numbers draw smaller counters: a multiple of ten steps moves one step up", () => {
    expect(roundAsk(139_500, 130_000, null)).toBe(141_000);
    expect(roundAsk(8_990_000, 8_000_000, null)).toBe(9_050_000);
  });

  it("one step down where up does not fit, and the round number itself where neither does", () => {
    expect(roundAsk(140_000, 130_000, 141_000)).toBe(139_000);
    expect(roundAsk(140_000, 139_500, 140_500)).toBe(140_000);
  });

  it("nothing fits strictly between: close", () => {
    expect(roundAsk(100_700, 100_000, 101_000)).toBeNull();
    expect(roundAsk(109_500, 109_000, 110_000)).toBeNull();
  });

  it("works the same for rupees in tens of lakhs", () => {
    expect(roundAsk(2_418_000, 2_200_000, 2_600_000)).toBe(2_420_000);
  });

  it("a number that is none has no answer", () => {
    expect(roundAsk(Number.NaN, 0, null)).toBeNull();
    expect(roundAsk(-5, 0, null)).toBeNull();
  });
});
