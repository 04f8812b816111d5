import { describe, expect, test } from "vitest";
import { dayOff } from "../../../../shared/compensation/items/days-off";
import { espp } from "../../../../shared/compensation/items/espp";
import { answer, dollarsAShare, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount } from "../../../helpers/workspaces";

describe("health cover", () => {
  test("counts what the worker would pay elsewhere minus here", () => {
    const fields = { elsewhere: amount(7_200), here: amount(1_200) };
    expect(valueOfA("health", fields).countedPerYear).toBe(6_000);
  });

  test("cover that costs more here than elsewhere counts as a cost", () => {
    const fields = { elsewhere: amount(1_000), here: amount(2_500) };
    expect(valueOfA("health", fields).countedPerYear).toBe(-1_500);
  });
});

describe("vacation and sick days", () => {
  test("five more days are five days' base: days x base / working days", () => {
    expect(answer(dayOff({ base: 78_000, days: 5, workingDays: 260 })).perYear).toBe(1_500);
  });

  test("are counted against the user's own norm, so fewer days cost", () => {
    const at = (days: number) =>
      valueOfA("vacation", { days }, { base: 104_000, assumptions: { normalVacationDays: 25 } })
        .countedPerYear;
    expect(at(30)).toBe(2_000);
    expect(at(25)).toBe(0);
    expect(at(20)).toBe(-2_000);
  });

  test("sick days have a norm of their own", () => {
    const assumptions = { normalVacationDays: 25, normalSickDays: 10 };
    const value = valueOfA("sick-days", { days: 15 }, { base: 104_000, assumptions });
    expect(value.countedPerYear).toBe(2_000);
    expect(value.detail).toEqual([{ as: "number", value: 15, unit: "days" }]);
    expect(value.explanation[0]?.parts).toContainEqual({
      as: "number",
      value: 10,
      unit: "days",
      setting: "normalSickDays",
    });
  });

  test("a day's base needs a base and a working year", () => {
    expect(tryValue("vacation", { days: 25 }, { base: null }).ok).toBe(false);
    expect(dayOff({ base: 1, days: 5, workingDays: 0 })).toEqual({
      ok: false,
      failure: { code: "out-of-range", field: "workingDays" },
    });
    expect(dayOff({ base: 1, days: 400, workingDays: 260 }).ok).toBe(false);
  });
});

describe("food, remote days and allowances", () => {
  test("food counts its days at what the user would spend", () => {
    const food = valueOfA("food", { daysPerYear: 160, perDay: amount(15) });
    expect(food.countedPerYear).toBe(2_400);
    expect(food.class).toBe("concrete");
  });

  test("a day at home counts the commute it saves", () => {
    const home = valueOfA("remote-days", { daysPerYear: 92, savedPerDay: amount(20) });
    expect(home.countedPerYear).toBe(1_840);
    expect(home.detail).toEqual([{ as: "number", value: 92, unit: "days" }]);
  });

  test("an allowance counts as entered, a cost with its minus", () => {
    expect(valueOfA("allowance", { label: "Phone", perYear: amount(600) }).countedPerYear).toBe(
      600,
    );
    expect(valueOfA("allowance", { label: "Parking", perYear: amount(-900) }).countedPerYear).toBe(
      -900,
    );
  });

  test("a price in a currency without a rate is a failure at its field", () => {
    expect(tryValue("food", { daysPerYear: 1, perDay: amount(1, "EUR") })).toMatchObject({
      failure: { code: "missing-rate", field: "perDay" },
    });
  });
});

describe("share purchase plan sold at once: C (P1 / ((1 - d) min(P0, P1)) - 1)", () => {
  const gain = (startPrice: number, endPrice: number, discount = 0.15) =>
    answer(espp({ contribution: 5_000, discount, startPrice, endPrice })).gain;

  test("a look-back buys at the lower of both prices, less the discount", () => {
    expect(gain(40, 50)).toBeCloseTo(2_352.9411764705887, 9);
    expect(gain(50, 40)).toBeCloseTo(882.3529411764706, 9);
    expect(gain(40, 40)).toBeCloseTo(882.3529411764706, 9);
  });

  test("without a discount and without a rise there is nothing to gain", () => {
    expect(gain(40, 40, 0)).toBe(0);
    expect(gain(50, 40, 0)).toBe(0);
  });

  test("is concrete in a package, also at prices under a cent", () => {
    const value = valueOfA("espp", {
      contribution: amount(5_000),
      discount: 0.15,
      startPrice: dollarsAShare(0.004),
      endPrice: dollarsAShare(0.005),
    });
    expect(value.class).toBe("concrete");
    expect(value.countedPerYear).toBeCloseTo(2_352.94, 2);
    expect(value.explanation[0]?.result).toEqual({ as: "price", amount: 0.0034 });
  });

  test("a share without a price is a failure at its field", () => {
    const bad = (startPrice: number, endPrice: number, discount = 0.15) => {
      const result = espp({ contribution: 5_000, discount, startPrice, endPrice });
      return result.ok ? null : result.failure;
    };
    expect(bad(0, 50)).toEqual({ code: "amount-not-positive", field: "startPrice" });
    expect(bad(40, 0)).toEqual({ code: "amount-not-positive", field: "endPrice" });
    expect(bad(40, Number.NaN)).toEqual({ code: "amount-not-positive", field: "endPrice" });
    expect(bad(40, 50, 1)).toEqual({ code: "out-of-range", field: "discount" });
  });
});
