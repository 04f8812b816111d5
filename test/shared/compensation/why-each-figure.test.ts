import { describe, expect, test } from "vitest";
import { type MadeFigure, whyTotal } from "../../../shared/compensation/compare/why-total";
import type { CompareInput } from "../../../shared/compensation/compare-view";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Pay } from "../../../shared/model/pay";
import { offer } from "../../helpers/comparing";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount, anOpportunity, aWorkspace, pay } from "../../helpers/workspaces";
import { written, writtenPart } from "../../helpers/written-part";

/** Every step of an explanation as a line of text. */
function why(of: Opportunity, figure: MadeFigure, more: Partial<CompareInput> = {}) {
  const input: CompareInput = {
    workspace: aWorkspace([of]),
    selected: null,
    riskShare: 1,
    period: "year",
    today: "2026-05-12",
    ...more,
  };
  return whyTotal(input, of.id, figure).map(
    ({ label, parts, result }) => `${label}: ${written(parts)} = ${writtenPart(result)}`,
  );
}

const paid = (as: Pay) =>
  anOpportunity("Globex", [], {
    packages: [{ ...aPackage(null, "written"), base: { pay: as, evidence: "written" } }],
  });

const globex = offer("Globex", 100_000, "written", [
  aComponent("food", { daysPerYear: 200, perDay: amount(10) }),
  aComponent("bonus", { target: 0.1 }),
  aComponent("hours", { contractHours: 40, realHours: 50 }),
  aComponent("commute", { daysPerYear: 100, oneWayMinutes: 30, farePerDay: amount(0) }),
]);

describe("why each figure of Compare is what it is, line by line", () => {
  test("base is shown in the words of the offer: a year, a month, a day, an hour", () => {
    expect(why(paid(pay(100_000)), "base")).toEqual([
      "Base a year, as entered: $100000 a year = $100000",
    ]);
    expect(why(paid(pay(8_000, "month")), "base")).toEqual([
      "Base a year, as entered: $8000 a month × 12 = $96000",
    ]);
    expect(why(paid(pay(400, "day")), "base")).toEqual([
      "Base a year, as entered: $400 a day × 260 days = $104000",
    ]);
    expect(why(paid(pay(60, "hour")), "base")).toEqual([
      "Base a year, as entered: $60 each an hour × 40 hours × 52 weeks = $124800",
    ]);
  });

  test("R28: another currency stands in its own amount, with the dated rate beside it", () => {
    const paris = paid(pay(80_000, "year", "EUR"));
    const workspace = aWorkspace([paris]);
    const rates = [{ from: "EUR", to: "USD", rate: 1.25, date: "2026-05-01" }];
    const converted = { ...workspace, settings: { ...workspace.settings, rates } };
    expect(why(paris, "base", { workspace: converted })).toEqual([
      "Base a year, as entered: 80000 EUR a year × 1.25 (rate of 2026-05-01) = $100000",
    ]);
  });

  test("over the horizon base counts once a year", () => {
    expect(why(paid(pay(100_000)), "base", { period: "horizon" })).toEqual([
      "Base a year, as entered: $100000 a year = $100000",
      "All years together: $100000 × 3 years = $300000",
    ]);
  });

  test("each concrete perk is a line of its own, and base is none of them", () => {
    expect(why(globex, "concrete")).toEqual([
      "Food:  = $2000",
      "Hours: 40 hours in the contract = $0",
      "Commute: 30 minutes 2.2 days = $-2403.85",
      "Together:  = $-403.85",
    ]);
  });

  test("R12: a risky part shows what was promised beside the share of it that counts", () => {
    expect(why(globex, "risky")).toEqual(["Bonus: promised $10000 = $5000", "Together:  = $5000"]);
    expect(why(globex, "risky", { riskShare: 0.5 })).toEqual([
      "Bonus: promised $10000 = $2500",
      "Together:  = $2500",
    ]);
  });

  test("R4: the three totals add up from their parts", () => {
    const food = offer("Initech", 100_000, "written", [
      aComponent("food", { daysPerYear: 200, perDay: amount(10) }),
      aComponent("bonus", { target: 0.1 }),
    ]);
    expect(why(food, "guaranteed")).toEqual(["Base + concrete perks: $100000 + $2000 = $102000"]);
    expect(why(food, "expected")[0]).toBe(
      "Guaranteed + risky pay as counted: $102000 + $5000 = $107000",
    );
    expect(why(food, "promised")).toEqual([
      "Everything they said: base + concrete perks + risky pay: $100000 + $2000 + $10000 = $112000",
    ]);
  });

  test("the level yearly pay is shown with what is paid at the end of each year", () => {
    const signOn = offer("Initech", 100_000, "written", [
      aComponent("sign-on", { amount: amount(30_000), clawback: "none", clawbackMonths: 0 }),
    ]);
    const lines = why(signOn, "level-pay");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("Year by year, as paid: $130000 $100000 $100000 = $330000");
    expect(lines[1]).toMatch(
      /^As one level amount a year, .*: a later year is worth 5% less = \$110491\./,
    );
    expect(why(signOn, "expected").slice(1)).toEqual(lines);
  });

  test("R26: a real hour counts the hours worked and the hours on the road", () => {
    const lines = why(globex, "per-hour");
    expect(lines[0]).toBe(
      "Real hours a year, commute included: 50 hours × 46 weeks + 100 hours on the road = 2400 hours",
    );
    expect(lines[1]).toMatch(
      /^Without the commute: \$\d+(\.\d+)? ÷ 2300 hours = \$\d+(\.\d+)? each$/,
    );
    expect(lines[2]).toMatch(/÷ 2400 hours = /);
    const yearly = Number(lines[1]?.match(/\$([\d.]+) ÷/)?.[1]);
    expect(lines[1]).toContain(`= $${Number((yearly / 2300).toFixed(2))} each`);
    expect(lines[2]).toContain(`= $${Number((yearly / 2400).toFixed(2))} each`);
  });

  test("the pay of an hour is of one year, also where the table shows all years together", () => {
    expect(why(globex, "per-hour", { period: "horizon" })).toEqual(why(globex, "per-hour"));
  });

  test("R11: hours that nobody named are said to be unknown", () => {
    expect(why(offer("Initech", 100_000, "written"), "per-hour")[0]).toMatch(
      /^Hours a year, nobody said how many: 40 hours/,
    );
  });
});
