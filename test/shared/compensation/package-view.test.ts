import { describe, expect, test } from "vitest";
import { packageView } from "../../../shared/compensation/package-view";
import { defaultSettings } from "../../../shared/model/settings";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount } from "../../helpers/workspaces";

const bonus = aComponent("bonus", { target: 0.1 }, "verbal");
const pension = aComponent("pension", { scheme: { type: "percent", rate: 0.05 } });
const offered = aPackage(100_000, "written", [bonus, pension], { none: ["food"] });
const view = packageView(offered, defaultSettings, "offer");

describe("one package in its editor", () => {
  test("R9: lines stand concrete first and risky last, each with its value", () => {
    expect(view.lines.map((line) => [line.kind, line.class, line.isOnPaper])).toEqual([
      ["pension", "concrete", true],
      ["bonus", "risky", false],
    ]);
    expect(view.lines[0]?.valuation?.countedPerYear).toBe(5_000);
  });

  test("R4: beside everything said stands what this version has on paper", () => {
    expect(view.said).toMatchObject({ guaranteed: 105_000, expected: 110_000, promised: 115_000 });
    expect(view.onPaper).toMatchObject({ guaranteed: 105_000, expected: 105_000 });
    const said = packageView(aPackage(100_000, "verbal", [pension]), defaultSettings, "offer");
    expect(said.onPaper).toBeNull();
  });

  test("R11: what nobody asked is listed with its question, a known nothing is not", () => {
    const kinds = view.notAsked.map((it) => it.kind);
    expect(kinds).toContain("vacation");
    for (const known of ["food", "bonus", "pension"]) expect(kinds).not.toContain(known);
    expect(view.notAsked.every((it) => it.question.endsWith("?"))).toBe(true);
    expect(view.none).toEqual(["food"]);
  });

  test("the job one holds is proven by its payslip", () => {
    const held = packageView(aPackage(100_000, "verbal", [bonus]), defaultSettings, "current-job");
    expect(held.onPaper).toMatchObject({ expected: 105_000 });
    expect(held.baseEvidence).toBe("signed");
  });

  test("a line that cannot be valued says why, the others still count", () => {
    const food = aComponent("food", { daysPerYear: 9, perDay: amount(9, "EUR") });
    const mixed = packageView(
      aPackage(100_000, "written", [food, pension]),
      defaultSettings,
      "offer",
    );
    expect(mixed.lines[1]).toMatchObject({
      kind: "food",
      valuation: null,
      failure: { code: "missing-rate" },
    });
    expect(mixed.failures).toHaveLength(1);
    expect(mixed.said?.guaranteed).toBe(105_000);
  });

  test("pay of a real hour is that of everything expected", () => {
    expect(view.perHour?.withoutCommute).toBeCloseTo(110_000 / (40 * 46), 9);
    const unsaid = packageView(aPackage(null, "written"), defaultSettings, "offer");
    expect(unsaid).toMatchObject({ base: null, said: null, perHour: null });
  });
});
