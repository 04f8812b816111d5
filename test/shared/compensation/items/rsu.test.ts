import { describe, expect, test } from "vitest";
import { rsu } from "../../../../shared/compensation/items/rsu";
import { componentSchema } from "../../../../shared/model/component";
import { answer, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount, testId } from "../../../helpers/workspaces";

const even = [0.25, 0.25, 0.25, 0.25];
const plain = {
  grant: 160_000,
  schedule: even,
  growth: 0,
  haircut: 0,
  yearlyLeaving: 0,
  discount: 0,
  horizonYears: 2,
};
const worth = (change: Partial<typeof plain>) => answer(rsu({ ...plain, ...change }));

describe("RSU: G f_i (1+g)^i (1-h) (1-l)^i / (1+delta)^i over the horizon", () => {
  test("a four-year grant is never one year", () => {
    expect(worth({})).toEqual({ years: [40_000, 40_000], perYear: 40_000 });
  });

  test("a horizon of one year counts the first year, none is a failure", () => {
    expect(worth({ horizonYears: 1 })).toEqual({ years: [40_000], perYear: 40_000 });
    expect(rsu({ ...plain, horizonYears: 0 })).toMatchObject({
      failure: { code: "out-of-range", field: "horizonYears" },
    });
  });

  test("a schedule loaded to the back is worth less in the years you plan for", () => {
    expect(worth({ schedule: [0.05, 0.15, 0.4, 0.4] })).toEqual({
      years: [8_000, 24_000],
      perYear: 16_000,
    });
  });

  test("each later year counts less for the chance of leaving and for waiting", () => {
    const { years, perYear } = worth({ yearlyLeaving: 0.15, discount: 0.05, horizonYears: 4 });
    expect(years.map((year) => Number(year.toFixed(4)))).toEqual([
      32380.9524, 26213.1519, 21220.1706, 17178.2333,
    ]);
    expect(perYear).toBeCloseTo(24248.1271, 4);
  });

  test("growth compounds, a haircut on private shares is taken once", () => {
    expect(worth({ growth: 0.1 }).years[1]).toBeCloseTo(40_000 * 1.21, 6);
    expect(worth({ haircut: 0.3 }).perYear).toBeCloseTo(28_000, 6);
  });

  test("years after the grant has vested bring nothing, so a longer horizon means less a year", () => {
    const { years, perYear } = worth({ schedule: [1 / 3, 1 / 3, 1 / 3], horizonYears: 4 });
    expect(years[3]).toBe(0);
    expect(perYear).toBeCloseTo(40_000, 6);
  });

  test("vesting fractions that do not sum to 1 are a failure, never a wrong number", () => {
    const failure = (schedule: readonly number[]) => {
      const result = rsu({ ...plain, schedule });
      return result.ok ? null : result.failure;
    };
    expect(failure([0.25, 0.25, 0.25])).toMatchObject({
      code: "fractions-do-not-sum",
      field: "schedule",
      params: { sum: 0.75 },
    });
    expect(failure([])).toMatchObject({ code: "fractions-do-not-sum" });
    expect(failure([1.5, -0.5])).toEqual({ code: "out-of-range", field: "schedule.0" });
    const typed = componentSchema.safeParse({
      id: testId(),
      kind: "rsu",
      evidence: "written",
      grant: amount(1),
      schedule: [0.5, 0.4],
    });
    expect(typed.error?.issues[0]).toMatchObject({
      message: "fractions-do-not-sum",
      path: ["schedule"],
    });
  });

  test("a negative grant or a loss over 100% is a failure at its field", () => {
    expect(rsu({ ...plain, grant: -1 })).toMatchObject({ failure: { field: "grant" } });
    expect(rsu({ ...plain, growth: -1.1 })).toMatchObject({ failure: { field: "growth" } });
    expect(rsu({ ...plain, haircut: 1.1 })).toMatchObject({ failure: { field: "haircut" } });
  });
});

describe("RSU in a package", () => {
  const assumptions = { yearlyLeaving: 0.1, discount: 0.05, horizonYears: 2, privateHaircut: 0.4 };
  const fields = { grant: amount(100_000), schedule: [0.6, 0.4] };

  test("R12: the first year of the grant is promised, what vests and stays is counted", () => {
    const value = valueOfA("rsu", fields, { assumptions });
    expect(value.class).toBe("risky");
    expect(value.promisedPerYear).toBe(60_000);
    expect(value.promisedYears).toEqual([60_000, 40_000]);
    expect(value.countedYears[0]).toBeCloseTo((60_000 * 0.9) / 1.05, 6);
    expect(value.countedYears[1]).toBeCloseTo((40_000 * 0.81) / 1.1025, 6);
  });

  test("beside the figure stands the grant as it was typed, with the years it vests over", () => {
    expect(valueOfA("rsu", fields, { assumptions }).detail).toEqual([
      { as: "money", amount: 100_000 },
      { as: "text", text: "/" },
      { as: "number", value: 2, unit: "years" },
    ]);
  });

  test("as a flow of its year it is not yet discounted", () => {
    const value = valueOfA("rsu", fields, { assumptions });
    expect(value.flows[0]).toBeCloseTo(54_000, 6);
    expect(value.flows[1]).toBeCloseTo(32_400, 6);
  });

  test("shares that cannot be sold take the haircut of the settings", () => {
    const open = valueOfA("rsu", fields, { assumptions });
    const closed = valueOfA("rsu", { ...fields, isPrivate: true }, { assumptions });
    expect(closed.countedPerYear).toBeCloseTo(0.6 * open.countedPerYear, 6);
    expect(closed.explanation[0]?.parts).toContainEqual({
      as: "percent",
      fraction: 0.4,
      setting: "privateHaircut",
    });
  });

  test("why this value: a line for each year and what stays after 18 months", () => {
    const value = valueOfA("rsu", { ...fields, growth: 0.1, everyMonths: 6 }, { assumptions });
    expect(value.explanation.map((step) => step.label)).toEqual([
      "Year 1",
      "Year 2",
      "Yours if you leave after 18 months",
      "Counted a year",
    ]);
    expect(value.explanation[0]?.parts).toContainEqual({ as: "percent", fraction: 0.6 });
    expect(value.explanation[0]?.parts).toContainEqual({ as: "percent", fraction: 0.1 });
    const still = valueOfA("rsu", fields, { assumptions }).explanation[0];
    expect(still?.parts.filter((part) => part.as === "percent")).toHaveLength(3);
    expect(value.explanation[2]?.result).toEqual({ as: "money", amount: 80_000 });
    expect(value.explanation[3]?.result).toEqual({ as: "money", amount: value.countedPerYear });
  });

  test("a refresher counts 0 until it is on paper, then as any grant", () => {
    const said = valueOfA("refresher", fields, { assumptions, evidence: "verbal" });
    expect(said).toMatchObject({ countedPerYear: 0, promisedPerYear: 60_000, class: "risky" });
    const onPaper = valueOfA("refresher", fields, { assumptions, evidence: "written" });
    expect(onPaper.countedPerYear).toBe(valueOfA("rsu", fields, { assumptions }).countedPerYear);
  });

  test("a grant in a currency without a rate is a failure at its field", () => {
    expect(tryValue("rsu", { ...fields, grant: amount(1, "GBP") })).toMatchObject({
      failure: { code: "missing-rate", field: "grant" },
    });
  });
});
