import { describe, expect, test } from "vitest";
import { bonus } from "../../../../shared/compensation/items/bonus";
import { answer, tryValue, valueOfA } from "../../../helpers/valuing";

const payout = (history: readonly number[], prior = 0.5, priorWeight = 2) =>
  answer(bonus({ base: 100_000, target: 0.2, history, prior, priorWeight })).payout;

describe("bonus: base x target x payout", () => {
  test("R12: promised is not paid, so half is counted while nothing is known", () => {
    expect(
      answer(bonus({ base: 100_000, target: 0.2, history: [], prior: 0.5, priorWeight: 2 })),
    ).toEqual({ payout: 0.5, perYear: 10_000 });
  });

  test("R12: what they paid in past years replaces the half: (2 x 0.5 + sum) / (2 + n)", () => {
    expect(payout([1])).toBeCloseTo(2 / 3, 12);
    expect(payout([0, 0])).toBe(0.25);
    expect(payout([0.6, 0.7, 0.65])).toBeCloseTo(2.95 / 5, 12);
    expect(payout([1.2, 1.2])).toBeCloseTo(0.85, 12);
  });

  test("the half and its weight are the user's assumptions", () => {
    expect(payout([1], 0.8, 3)).toBeCloseTo(0.85, 12);
    expect(payout([], 0.8, 0)).toBe(0.8);
    expect(payout([0.4], 0.8, 0)).toBe(0.4);
  });

  test("a negative target or payout is a failure at its field", () => {
    const failure = (change: object) => {
      const good = { base: 1, target: 0.1, history: [0.5], prior: 0.5, priorWeight: 2 };
      const result = bonus({ ...good, ...change });
      return result.ok ? null : result.failure;
    };
    expect(failure({ target: -0.1 })).toEqual({ code: "out-of-range", field: "target" });
    expect(failure({ history: [0.5, -1] })).toEqual({ code: "out-of-range", field: "history.1" });
    expect(failure({ base: -1 })).toEqual({ code: "negative-amount", field: "base" });
  });

  test("in a package it is risky, with the promise beside what is counted", () => {
    const value = valueOfA("bonus", { target: 0.08, history: [0.6, 0.7, 0.65] }, { base: 106_000 });
    expect(value).toMatchObject({ class: "risky", promisedPerYear: 8_480 });
    expect(value.countedPerYear).toBeCloseTo(5_003.2, 9);
    expect(value.detail).toEqual([
      { as: "percent", fraction: 0.08 },
      { as: "money", amount: 8_480 },
    ]);
  });

  test("why this value: every year of history stands in the formula", () => {
    const [share, counted] = valueOfA("bonus", { target: 0.1, history: [0.4, 0.6] }).explanation;
    const fractions = share?.parts.flatMap((part) =>
      part.as === "percent" ? [part.fraction] : [],
    );
    expect(fractions).toEqual([0.5, 0.4, 0.6]);
    expect(share?.result).toEqual({ as: "percent", fraction: 0.5 });
    expect(counted?.result).toEqual({ as: "money", amount: 5_000 });
    const unknown = valueOfA("bonus", { target: 0.1 }).explanation[0];
    expect(unknown?.parts).toEqual([{ as: "percent", fraction: 0.5, setting: "bonusPrior" }]);
  });

  test("a percentage of a base nobody has said is not known", () => {
    expect(tryValue("bonus", { target: 0.1 }, { base: null })).toMatchObject({
      failure: { code: "base-missing" },
    });
  });
});
