import { describe, expect, test } from "vitest";
import { commute } from "../../../../shared/compensation/items/commute";
import { hourly } from "../../../../shared/compensation/items/hours";
import { componentSchema } from "../../../../shared/model/component";
import { answer, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount, testId } from "../../../helpers/workspaces";

const toWork = {
  base: 78_000,
  daysPerYear: 138,
  oneWayHours: 0.75,
  farePerDay: 9,
  contractHours: 40,
  timeValue: 1,
};
const cost = (change: Partial<typeof toWork>) => answer(commute({ ...toWork, ...change })).perYear;

describe("commute (numbers.md, section 3)", () => {
  test("R27: costs the fare and the time both ways, at the base of an hour", () => {
    expect(cost({})).toBeCloseTo(-9_004.5, 9);
  });

  test("time on the road counts at the share of hourly pay that the user set", () => {
    expect(cost({ timeValue: 0.5 })).toBeCloseTo(-138 * (9 + 1.5 * 37.5 * 0.5), 9);
    expect(cost({ timeValue: 0 })).toBeCloseTo(-1_242, 9);
  });

  test("a shorter contract week makes each hour on the road dearer", () => {
    expect(cost({ contractHours: 20 })).toBeCloseTo(-138 * (9 + 1.5 * 75), 9);
  });

  test("no days there cost nothing, and nothing is not minus nothing", () => {
    expect(cost({ daysPerYear: 0 })).toBe(0);
  });

  test("a negative commute is a failure at its field, never a gain", () => {
    const failure = (change: Partial<typeof toWork>) => {
      const result = commute({ ...toWork, ...change });
      return result.ok ? null : result.failure;
    };
    expect(failure({ oneWayHours: -0.5 })).toEqual({ code: "out-of-range", field: "oneWayHours" });
    expect(failure({ daysPerYear: -1 })).toEqual({ code: "out-of-range", field: "daysPerYear" });
    expect(failure({ farePerDay: -9 })).toEqual({ code: "negative-amount", field: "farePerDay" });
    expect(failure({ contractHours: 0 })).toEqual({ code: "out-of-range", field: "contractHours" });
    const typed = componentSchema.safeParse({
      id: testId(),
      kind: "commute",
      evidence: "written",
      daysPerYear: 138,
      oneWayMinutes: -40,
      farePerDay: amount(0),
    });
    expect(typed.error?.issues[0]).toMatchObject({
      message: "out-of-range",
      path: ["oneWayMinutes"],
    });
  });

  test("in a package it is concrete and says the way and the days of a week", () => {
    const fields = { daysPerYear: 184, oneWayMinutes: 40, farePerDay: amount(4) };
    const value = valueOfA("commute", fields, { base: 106_000 });
    expect(value.class).toBe("concrete");
    expect(value.countedPerYear).toBeCloseTo(-184 * (4 + (4 / 3) * (106_000 / 2080) * 0.5), 6);
    expect(value.detail).toEqual([
      { as: "number", value: 40, unit: "minutes" },
      { as: "number", value: 4, unit: "days" },
    ]);
    expect(value.explanation.at(-1)?.result).toEqual({ as: "money", amount: value.countedPerYear });
    expect(value.explanation[1]?.parts).toContainEqual({
      as: "percent",
      fraction: 0.5,
      setting: "roadTimeValue",
    });
  });

  test("working at home is named, and costs nothing", () => {
    const value = valueOfA("commute", { daysPerYear: 0, oneWayMinutes: 0, farePerDay: amount(0) });
    expect(value.detail).toEqual([{ as: "text", text: "remote" }]);
    expect(Object.is(value.countedPerYear, 0)).toBe(true);
  });

  test("needs a base and a rate", () => {
    const fields = { daysPerYear: 10, oneWayMinutes: 10, farePerDay: amount(4, "EUR") };
    expect(tryValue("commute", fields, { base: null })).toMatchObject({
      failure: { code: "base-missing" },
    });
    expect(tryValue("commute", fields)).toMatchObject({
      failure: { code: "missing-rate", field: "farePerDay" },
    });
  });
});

describe("real hours (R26)", () => {
  const real = { perYear: 78_000, hoursPerWeek: 47, weeksWorked: 46, commuteHoursPerYear: 0 };

  test("a year's pay is divided by the hours that are really worked", () => {
    expect(answer(hourly(real)).hourly).toBeCloseTo(36.077705827937095, 12);
  });

  test("hours on the road are hours of work too", () => {
    expect(answer(hourly({ ...real, commuteHoursPerYear: 207 })).hourly).toBeCloseTo(
      78_000 / (47 * 46 + 207),
      12,
    );
  });

  test("no hours, or no weeks, give no pay of an hour", () => {
    expect(hourly({ ...real, hoursPerWeek: 0 })).toMatchObject({
      failure: { code: "out-of-range", field: "hoursPerWeek" },
    });
    expect(hourly({ ...real, weeksWorked: 0 }).ok).toBe(false);
    expect(hourly({ ...real, commuteHoursPerYear: -1 }).ok).toBe(false);
  });

  test("hours have no price of their own: on-call comes on top of what is worked", () => {
    const fields = { contractHours: 40, realHours: 45, onCallHours: 5 };
    const value = valueOfA("hours", fields);
    expect(value.hoursPerWeek).toBe(50);
    expect(value.countedPerYear).toBe(0);
    expect(value.detail).toEqual([
      { as: "number", value: 40, unit: "hours" },
      { as: "text", text: "in the contract" },
    ]);
    expect(valueOfA("hours", { contractHours: 38, realHours: 38 }).detail).toEqual([]);
  });
});
