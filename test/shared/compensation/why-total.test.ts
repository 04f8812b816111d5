import { describe, expect, test } from "vitest";
import { type MadeFigure, whyTotal } from "../../../shared/compensation/compare/why-total";
import {
  type CompareInput,
  CURRENT_JOB,
  compareView,
} from "../../../shared/compensation/compare-view";
import type { Part } from "../../../shared/compensation/part";
import type { Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount, anOpportunity, aWorkspace, pay } from "../../helpers/workspaces";

const inputOf = (workspace: Workspace, more: Partial<CompareInput> = {}): CompareInput => ({
  workspace,
  selected: null,
  riskShare: 1,
  period: "year",
  today: "2026-05-12",
  ...more,
});
const sample = inputOf(sampleSearch("2026-05-12"));

const amountOf = (part: Part | undefined): number | null =>
  part?.as === "money" || part?.as === "price" ? part.amount : null;

/** What the last step of an explanation comes to. */
const outcome = (input: CompareInput, columnId: string, figure: MadeFigure) =>
  amountOf(
    whyTotal(input, columnId, figure).find(({ label }) => !/year by year|level/i.test(label))
      ?.result,
  );

describe("why a total is what it is", () => {
  test.each(["year", "first-year", "horizon"] as const)(
    "every explanation of a %s comes to the figure of the table",
    (period) => {
      const input = { ...sample, period, riskShare: 0.5 };
      const view = compareView(input);
      for (const { kind, cells } of view.totals) {
        if (kind === "per-hour" || kind === "level-pay") continue;
        for (const { columnId, amount: shown } of cells)
          expect(outcome(input, columnId, kind)).toBeCloseTo(shown ?? Number.NaN, 6);
      }
      for (const group of view.groups)
        for (const { columnId, counted } of group.subtotals)
          expect(amountOf(whyTotal(input, columnId, group.class).at(-1)?.result)).toBeCloseTo(
            counted ?? Number.NaN,
            6,
          );
    },
  );

  test("R26: the pay of a real hour is explained with and without the commute", () => {
    const steps = whyTotal(sample, CURRENT_JOB, "per-hour");
    const column = compareView(sample).columns.find((it) => it.isCurrentJob);
    expect(steps.map(({ result }) => amountOf(result))).toEqual([
      null,
      column?.perHour?.withoutCommute,
      column?.perHour?.withCommute,
    ]);
  });

  test("hourly pay is explained by its hours and weeks", () => {
    const hourly = anOpportunity("Globex", [], {
      packages: [
        { ...aPackage(null, "written"), base: { pay: pay(60, "hour"), evidence: "written" } },
      ],
    });
    const [step] = whyTotal(inputOf(aWorkspace([hourly])), hourly.id, "base");
    expect(step?.parts).toContainEqual({ as: "number", value: 40, unit: "hours" });
    expect(amountOf(step?.result)).toBe(60 * 40 * 52);
  });

  test("R28: a converted base names the rate and its day", () => {
    const paris = anOpportunity("Paris", [], {
      packages: [
        {
          ...aPackage(null, "written"),
          base: { pay: pay(85_000, "year", "EUR"), evidence: "written" },
        },
      ],
    });
    const workspace = aWorkspace([paris]);
    const rates = [{ from: "EUR", to: "USD", rate: 1.1, date: "2026-05-01" }];
    const input = inputOf({ ...workspace, settings: { ...workspace.settings, rates } });
    const [step] = whyTotal(input, paris.id, "base");
    expect(JSON.stringify(step?.parts)).toContain("1.1 (rate of 2026-05-01)");
    expect(amountOf(step?.result)).toBeCloseTo(93_500);
  });

  test("a column that is gone, or has no base, has nothing to explain", () => {
    expect(whyTotal(sample, "7e570000-0000-4000-8000-00000000ffff", "expected")).toEqual([]);
    const unknown = anOpportunity("Globex", [], {
      packages: [
        aPackage(null, "verbal", [aComponent("food", { daysPerYear: 100, perDay: amount(10) })]),
      ],
    });
    expect(whyTotal(inputOf(aWorkspace([unknown])), unknown.id, "guaranteed")).toEqual([]);
  });
});
