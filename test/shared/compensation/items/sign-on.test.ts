import { describe, expect, test } from "vitest";
import { signOn, signOnKept } from "../../../../shared/compensation/items/sign-on";
import { answer, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount } from "../../../helpers/workspaces";

const kept = (
  clawback: "none" | "full" | "pro-rata",
  clawbackMonths: number,
  yearlyLeaving = 0.15,
) => answer(signOnKept({ clawback, clawbackMonths, yearlyLeaving }));

describe("sign-on (numbers.md, section 3)", () => {
  test("one-off pay is spread over the horizon and never repeated each year", () => {
    const { perYear } = answer(
      signOn({
        amount: 12_000,
        clawback: "none",
        clawbackMonths: 0,
        yearlyLeaving: 0.15,
        horizonYears: 2,
      }),
    );
    expect(perYear).toBe(6_000);
  });

  test("full clawback keeps the chance of staying that long: (1 - l)^(T/12)", () => {
    expect(kept("full", 12)).toBeCloseTo(0.85, 12);
    expect(kept("full", 24)).toBeCloseTo(0.7225, 12);
    expect(kept("full", 6)).toBeCloseTo(Math.sqrt(0.85), 12);
  });

  test("pro rata clawback keeps (1 - e^(-lam t)) / (lam t), the mean of what is left", () => {
    // The mean of 0.85^s over one year, summed by Simpson's rule as an independent check.
    const steps = 1000;
    let mean = 0;
    for (let i = 0; i <= steps; i++)
      mean += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * 0.85 ** (i / steps);
    expect(kept("pro-rata", 12)).toBeCloseTo(mean / (3 * steps), 10);
    expect(kept("pro-rata", 24)).toBeLessThan(kept("pro-rata", 12));
    expect(kept("pro-rata", 12)).toBeGreaterThan(kept("full", 12));
  });

  test("without a clawback, or where nobody leaves, all of it is kept", () => {
    expect(kept("none", 24)).toBe(1);
    expect(kept("full", 0)).toBe(1);
    expect(kept("pro-rata", 24, 0)).toBe(1);
    expect(kept("full", 24, 0)).toBe(1);
  });

  test("where everybody leaves, a clawback keeps nothing", () => {
    expect(kept("pro-rata", 12, 1)).toBe(0);
    expect(kept("full", 12, 1)).toBe(0);
  });

  test("the whole amount is promised in year one, the kept part is counted, once", () => {
    const fields = { amount: amount(20_000), clawback: "full", clawbackMonths: 12 };
    const value = valueOfA("sign-on", fields);
    expect(value.class).toBe("concrete");
    expect(value.promisedPerYear).toBe(20_000);
    expect(value.countedPerYear).toBeCloseTo(5_666.67, 2);
    expect(value.countedYears).toEqual([17_000, 0, 0]);
    expect(value.detail).toEqual([
      { as: "money", amount: 20_000 },
      { as: "text", text: "once" },
    ]);
  });

  test("why this value: the kept share and the spread, with the user's numbers", () => {
    const fields = { amount: amount(20_000), clawback: "full", clawbackMonths: 12 };
    const [keptStep, spread] = valueOfA("sign-on", fields).explanation;
    expect(keptStep?.parts).toContainEqual({
      as: "percent",
      fraction: 0.15,
      setting: "yearlyLeaving",
    });
    expect(keptStep?.parts).toContainEqual({ as: "number", value: 12, unit: "months" });
    expect(keptStep?.result).toEqual({ as: "percent", fraction: 0.85 });
    expect(spread?.parts).toContainEqual({ as: "money", amount: 20_000 });
    expect(spread?.result).toMatchObject({ as: "money" });
    const free = valueOfA("sign-on", { amount: amount(9_000) }).explanation[0];
    expect(free?.result).toEqual({ as: "percent", fraction: 1 });
  });

  test("an amount in another currency needs a dated rate and is never counted one to one (R28)", () => {
    const fields = { amount: amount(10_000, "EUR") };
    expect(tryValue("sign-on", fields)).toEqual({
      ok: false,
      failure: { code: "missing-rate", field: "amount", params: { from: "EUR", to: "USD" } },
    });
    expect(valueOfA("sign-on", fields, { rates: { EUR: 1.2 } }).promisedPerYear).toBe(12_000);
  });

  test("a negative amount, a horizon of nothing or a leaving rate over 100% is a failure at its field", () => {
    const good = {
      amount: 1,
      clawback: "full",
      clawbackMonths: 12,
      yearlyLeaving: 0.15,
      horizonYears: 3,
    } as const;
    const failure = (bad: Partial<typeof good> | Record<string, number>) => {
      const result = signOn({ ...good, ...bad });
      return result.ok ? null : result.failure;
    };
    expect(failure({ amount: -1 })).toEqual({ code: "negative-amount", field: "amount" });
    expect(failure({ amount: Number.NaN })).toEqual({ code: "amount-absurd", field: "amount" });
    expect(failure({ horizonYears: 0 })).toEqual({ code: "out-of-range", field: "horizonYears" });
    expect(failure({ yearlyLeaving: 1.1 })).toEqual({
      code: "out-of-range",
      field: "yearlyLeaving",
    });
    expect(failure({ clawbackMonths: -1 })).toEqual({
      code: "out-of-range",
      field: "clawbackMonths",
    });
  });
});
