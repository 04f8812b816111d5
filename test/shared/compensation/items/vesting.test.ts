import { describe, expect, test } from "vitest";
import { vested, vestedByPlan, vestingYears } from "../../../../shared/compensation/items/vesting";
import { vestingPresets } from "../../../../shared/compensation/presets";
import { answer } from "../../../helpers/valuing";

const share = (month: number, everyMonths = 1, cliffMonths = 12, overMonths = 48) =>
  answer(vested({ month, cliffMonths, everyMonths, overMonths })).share;

describe("what is vested at a month", () => {
  test("nothing before the cliff, all of the first year on it", () => {
    expect(share(0)).toBe(0);
    expect(share(11)).toBe(0);
    expect(share(12)).toBe(0.25);
    expect(share(13)).toBeCloseTo(0.2708333333333333, 15);
  });

  test("after the cliff only whole periods count", () => {
    expect(share(14, 3)).toBe(0.25);
    expect(share(15, 3)).toBe(0.3125);
    expect(share(23, 12)).toBe(0.25);
    expect(share(24, 12)).toBe(0.5);
  });

  test("everything at the end and never more, also where the periods do not divide it", () => {
    expect(share(48)).toBe(1);
    expect(share(60)).toBe(1);
    expect(share(48, 5)).toBe(1);
    expect(share(47, 5)).toBeCloseTo(45 / 48, 12);
  });

  test("a cliff after the end, or periods of no length, are a failure at their field", () => {
    const failure = (change: object) => {
      const good = { month: 12, cliffMonths: 12, everyMonths: 3, overMonths: 48 };
      const result = vested({ ...good, ...change });
      return result.ok ? null : result.failure.field;
    };
    expect(failure({ cliffMonths: 60 })).toBe("cliffMonths");
    expect(failure({ everyMonths: 0 })).toBe("everyMonths");
    expect(failure({ overMonths: 0 })).not.toBeNull();
    expect(failure({ month: -1 })).toBe("month");
  });
});

describe("a plan with its own share for each year", () => {
  const backLoaded = { schedule: [0.05, 0.15, 0.4, 0.4], cliffMonths: 12, everyMonths: 6 };

  test("agrees with the plain rule where all years are the same", () => {
    const even = { schedule: [0.25, 0.25, 0.25, 0.25], cliffMonths: 12, everyMonths: 3 };
    for (let month = 0; month <= 60; month++)
      expect(vestedByPlan(even, month)).toBeCloseTo(share(month, 3), 12);
  });

  test("vests the share of each year by its periods", () => {
    expect(vestedByPlan(backLoaded, 11)).toBe(0);
    expect(vestedByPlan(backLoaded, 12)).toBeCloseTo(0.05, 12);
    expect(vestedByPlan(backLoaded, 18)).toBeCloseTo(0.125, 12);
    expect(vestedByPlan(backLoaded, 29)).toBeCloseTo(0.2, 12);
    expect(vestedByPlan(backLoaded, 48)).toBe(1);
  });

  test("a cliff of more than a year holds the first years back until it is over", () => {
    expect(vestingYears(backLoaded)).toEqual([0.05, 0.15, 0.4, 0.4]);
    const late = vestingYears({ schedule: [0.5, 0.5], cliffMonths: 24, everyMonths: 12 });
    expect(late).toEqual([0, 1]);
    const between = vestingYears({ schedule: [0.5, 0.3, 0.2], cliffMonths: 18, everyMonths: 6 });
    expect(between.map((part) => Number(part.toFixed(12)))).toEqual([0, 0.8, 0.2]);
    const later = vestingYears({ schedule: [1], cliffMonths: 30, everyMonths: 1 });
    expect(later).toEqual([0, 0, 1]);
  });

  test("every preset sums to the whole grant", () => {
    const schedules = vestingPresets.map(({ plan }) => plan.schedule);
    for (const schedule of schedules)
      expect(schedule.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 6);
    for (const known of [
      [0.25, 0.25, 0.25, 0.25],
      [0.05, 0.15, 0.4, 0.4],
      [1 / 3, 1 / 3, 1 / 3],
      [0.33, 0.33, 0.22, 0.12],
    ])
      expect(schedules).toContainEqual(known);
    const evenPlans = vestingPresets.filter(({ plan }) => plan.schedule[0] === 0.25);
    expect(evenPlans.map(({ plan }) => plan.everyMonths)).toEqual([1, 3, 12]);
  });
});
