import { describe, expect, test } from "vitest";
import type { CompareInput } from "../../../shared/compensation/compare-view";
import type { ComponentKind } from "../../../shared/model/component";
import type { Evidence } from "../../../shared/model/evidence";
import { defaultSettings, rateSchema } from "../../../shared/model/settings";
import { all, fabrikam, marks, offer, row, total, view } from "../../helpers/comparing";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount, anOpportunity, pay } from "../../helpers/workspaces";

describe("rows of Compare", () => {
  test("R9, R10: base, concrete, risky, and only kinds that somebody has", () => {
    const { groups } = view(all);
    expect(groups.map((group) => group.class)).toEqual(["base", "concrete", "risky"]);
    expect(groups[1]?.rows.map((it) => it.kind)).toEqual([
      "sign-on",
      "pension",
      "hours",
      "commute",
    ]);
    expect(groups[2]?.rows.map((it) => it.kind)).toEqual(["bonus", "rsu"]);
  });

  test('R11: "none" is a known zero, "not asked" is unknown and listed', () => {
    const bonus = row(view(all), "bonus");
    expect(bonus.map((cell) => cell.state)).toEqual(["value", "value", "value", "none"]);
    const { columns } = view(all);
    expect(row(view(all), "pension").map((cell) => cell.state)).toEqual([
      "value",
      "value",
      "not-asked",
      "not-asked",
    ]);
    expect(columns[3]?.notAsked).toEqual(["sign-on", "pension"]);
  });

  test("R12: promised stands beside counted, with the words of the offer", () => {
    const [, signOn] = row(view(all), "sign-on");
    expect(signOn).toMatchObject({ counted: 4_000, promised: 12_000 });
    expect(signOn?.detail).toEqual([
      { as: "money", amount: 12_000 },
      { as: "text", text: "once" },
    ]);
    const [, , bonus] = row(view(all), "bonus");
    expect(bonus).toMatchObject({ promised: 26_800, counted: 13_400, isOnPaper: false });
    expect(row(view(all), "pension")[1]?.promised).toBeNull();
  });

  test("the subtotals of a class are the sum of its rows", () => {
    for (const period of ["year", "first-year", "horizon"] as const)
      for (const { rows, subtotals } of view(all, { period, riskShare: 0.5 }).groups.slice(1))
        for (const [column, subtotal] of subtotals.entries()) {
          const figures = rows.map((it) => it.cells[column]?.counted ?? 0);
          const sum = figures.reduce((added, figure) => added + figure, 0);
          expect(subtotal.counted).toBeCloseTo(sum, 6);
        }
    const bases = view(all).groups[0]?.subtotals.map((it) => it.counted);
    expect(bases).toEqual([106_000, 130_000, 134_000, 98_000]);
  });

  test("R12: a bonus counted from what they really paid says so", () => {
    const fromHistory = (kind: ComponentKind) =>
      row(view(all), kind).map((cell) => cell.isFromHistory);
    expect(fromHistory("bonus")).toEqual([true, false, true, false]);
    expect(fromHistory("pension")).toEqual([false, false, false, false]);
  });

  test("R4: best counts paper and the current job only, a better word gets the hollow mark", () => {
    expect(marks(view(all).groups[0]?.subtotals ?? [])).toEqual([
      null,
      "best",
      "best-if-on-paper",
      null,
    ]);
    expect(marks(row(view(all), "bonus"))).toEqual(["best", null, "best-if-on-paper", null]);
  });

  test("fewer hours and a cheaper commute are better", () => {
    expect(row(view(all), "hours").map((cell) => cell.hours)).toEqual([null, 38, null, 50]);
    expect(marks(row(view(all), "hours"))).toEqual([null, "best", null, null]);
    expect(marks(row(view(all), "commute"))).toEqual([null, null, null, "best"]);
  });

  test("a row with one known figure, or the same everywhere, has no best", () => {
    expect(marks(row(view(all), "sign-on"))).toEqual([null, null, null, null]);
    const twin = offer("Twin", 106_000, "written");
    expect(marks(view([twin]).groups[0]?.subtotals ?? [])).toEqual([null, null]);
  });

  test("R4: a verbal perk of a paper offer stands hollow and is in no subtotal", () => {
    const mixed = offer("Mixed", 120_000, "written", [
      aComponent("bonus", { target: 0.5 }, "verbal"),
    ]);
    const shown = view([mixed]);
    expect(row(shown, "bonus")[1]).toMatchObject({
      counted: 30_000,
      isOnPaper: false,
      mark: "best-if-on-paper",
    });
    expect(shown.groups[2]?.subtotals[1]).toMatchObject({ counted: 0, promised: 60_000 });
    expect(total(shown, "expected")[1]?.amount).toBe(120_000);
  });

  test("R4: after a letter a mere word is shown beside the paper, not instead of it", () => {
    const pension = (rate: number, evidence: Evidence) =>
      aComponent("pension", { scheme: { type: "percent", rate } }, evidence);
    const talked = anOpportunity("Globex", [], {
      packages: [
        aPackage(130_000, "written", [pension(0.05, "written")]),
        aPackage(140_000, "verbal", [pension(0.1, "verbal")]),
      ],
    });
    const shown = view([talked]);
    expect(shown.columns[1]).toMatchObject({ isOnPaper: true, evidence: "written" });
    expect(row(shown, "pension")[1]).toMatchObject({ counted: 6_500, saidSince: 14_000 });
    expect(total(shown, "guaranteed")[1]?.amount).toBe(136_500);
    expect(total(shown, "promised")[1]?.amount).toBe(154_000);
  });

  test("several components of one kind are one row, each with its own explanation", () => {
    const two = offer("Two", 100_000, "written", [
      aComponent("allowance", { label: "Phone", perYear: amount(500) }),
      aComponent("allowance", { label: "Gym", perYear: amount(700) }),
    ]);
    const [, cell] = row(view([two]), "allowance");
    expect(cell).toMatchObject({ counted: 1_200, detail: [] });
    expect(cell?.valuations).toHaveLength(2);
  });

  test("a figure that cannot be converted says why and is left out (R28)", () => {
    const foreign = offer("Foreign", 120_000, "written", [
      aComponent("food", { daysPerYear: 100, perDay: amount(10, "EUR") }),
    ]);
    const shown = view([foreign]);
    expect(row(shown, "food")[1]).toMatchObject({
      state: "failed",
      counted: null,
      failure: { code: "missing-rate" },
    });
    expect(shown.columns[1]?.failures).toHaveLength(1);
    expect(marks(total(shown, "guaranteed"))).toEqual([null, null]);
    const rates = [rateSchema.parse({ from: "EUR", to: "USD", rate: 2, date: "2026-04-01" })];
    const rated = view([foreign], { settings: { ...defaultSettings, rates } });
    expect(row(rated, "food")[1]?.counted).toBe(2_000);
    expect(rated.rates).toEqual([{ from: "EUR", rate: 2, date: "2026-04-01" }]);
    expect(marks(total(rated, "guaranteed"))).toEqual([null, "best"]);
  });
});

describe("periods and the risk slider", () => {
  test("the slider scales risky cells, subtotals and totals alike", () => {
    const half = view(all, { riskShare: 0.5 });
    expect(row(half, "bonus")[2]?.counted).toBe(6_700);
    expect(half.groups[2]?.subtotals[2]).toMatchObject({ counted: 6_700, promised: 26_800 });
    expect(total(half, "expected")[2]?.amount).toBe(140_700);
    const explained = row(half, "bonus")[2]?.valuations[0]?.explanation.at(-1);
    expect(explained?.result).toEqual({ as: "money", amount: 6_700 });
    expect(explained?.parts).toContainEqual({ as: "percent", fraction: 0.5 });
  });

  test("the first year shows one-offs in full, all years show them once", () => {
    const signOn = (period: CompareInput["period"]) => row(view(all, { period }), "sign-on")[1];
    expect(signOn("first-year")).toMatchObject({ counted: 12_000, promised: null });
    expect(signOn("horizon")?.counted).toBe(12_000);
    expect(row(view(all, { period: "horizon" }), "bonus")[2]?.counted).toBe(40_200);
    expect(
      row(view(all, { period: "horizon" }), "bonus")[2]?.valuations[0]?.explanation,
    ).toHaveLength(3);
  });

  test("hourly pay is of one year, whatever period is shown", () => {
    const perHour = (period: CompareInput["period"]) =>
      total(view([fabrikam], { period }), "per-hour")[1]?.amount;
    expect(perHour("horizon")).toBeCloseTo(perHour("year") ?? 0, 9);
  });

  test("the order at 0 is the guaranteed order, at 100% the expected one", () => {
    const risky = offer("Risky", 110_000, "written", [aComponent("bonus", { target: 0.6 })]);
    const safe = offer("Safe", 125_000, "written");
    const order = (riskShare: number) =>
      view([risky, safe], { riskShare }).ranking.map((it) => it.company);
    expect(order(0)).toEqual(["Safe", "Northwind Trading", "Risky"]);
    expect(order(0.5)).toEqual(["Risky", "Safe", "Northwind Trading"]);
    expect(order(1)).toEqual(["Risky", "Safe", "Northwind Trading"]);
  });
});

test("pay by the hour is compared by the year it makes", () => {
  const contract = {
    ...aPackage(100_000, "written"),
    base: { pay: pay(60, "hour"), evidence: "written" as const },
  };
  const hourly = anOpportunity("Hourly", [], { packages: [contract] });
  expect(total(view([hourly]), "guaranteed")[1]?.amount).toBe(60 * 40 * 52);
});
