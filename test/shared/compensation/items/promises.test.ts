import { describe, expect, test } from "vitest";
import { valueOfA } from "../../../helpers/valuing";
import { amount } from "../../../helpers/workspaces";

describe("promised raises", () => {
  const raise = { amount: amount(6_000), afterMonths: 6 };

  test("R12: count 0 while they are only said", () => {
    for (const evidence of ["hearsay", "verbal"] as const)
      expect(valueOfA("promised-raise", raise, { evidence })).toMatchObject({
        class: "risky",
        countedYears: [0, 0, 0],
        promisedPerYear: 3_000,
      });
  });

  test("count from their month on once they are on paper", () => {
    const value = valueOfA("promised-raise", raise, { evidence: "signed" });
    expect(value.countedYears).toEqual([3_000, 6_000, 6_000]);
    expect(value.countedPerYear).toBe(5_000);
    const late = valueOfA("promised-raise", { ...raise, afterMonths: 30 }, { evidence: "written" });
    expect(late.countedYears).toEqual([0, 0, 3_000]);
  });

  test("say how much after how many months", () => {
    expect(valueOfA("promised-raise", raise).detail).toEqual([
      { as: "money", amount: 6_000 },
      { as: "text", text: "after" },
      { as: "number", value: 6, unit: "months" },
    ]);
    expect(valueOfA("promised-raise", raise).explanation.map((step) => step.result)).toEqual([
      { as: "money", amount: 3_000 },
      { as: "money", amount: 6_000 },
      { as: "money", amount: 6_000 },
      { as: "money", amount: 5_000 },
    ]);
  });
});

describe('"unlimited" leave', () => {
  test("is no number of days, so it counts 0, also on paper", () => {
    expect(valueOfA("unlimited-leave", {}, { evidence: "signed" })).toMatchObject({
      class: "risky",
      promisedPerYear: 0,
      countedPerYear: 0,
    });
  });
});
