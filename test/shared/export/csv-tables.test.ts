import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvTables } from "../../../shared/export/csv-tables";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

type Row = Record<string, string>;
function table(name: string, workspace = sampleSearch("2026-05-12")): Row[] {
  const file = csvTables(workspace).find((it) => it.fileName === `${name}.csv`);
  return Papa.parse<Row>(file?.text ?? "", { header: true }).data;
}

describe("tables to take away", () => {
  it("hold every opportunity, number, component and person", () => {
    expect(table("opportunities")).toHaveLength(14);
    expect(table("people").map((it) => it.name)).toContain("Dana Reyes");
    expect(
      table("packages").find((it) => it.part === "base" && it.company === "Northwind Trading"),
    ).toMatchObject({
      amount: "106000",
      currency: "USD",
      evidence: "signed",
    });
  });

  it("R4: every number keeps its evidence beside it", () => {
    expect(table("numbers").find((it) => it.amount === "134000")).toMatchObject({
      company: "Fabrikam Health",
      evidence: "verbal",
    });
  });

  it("R11: none is written as none, and what was not asked has no row", () => {
    const parts = table("packages").filter((it) => it.company === "Fabrikam Health");
    expect(parts.find((it) => it.part === "options")?.details).toBe("none");
    expect(parts.find((it) => it.part === "food")).toBeUndefined();
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"])(
    "%j runs in no spreadsheet",
    (company) => {
      const text = table("opportunities", aWorkspace([{ ...anOpportunity("A"), company }]))[0]
        ?.company;
      expect(text).toBe(`'${company}`);
    },
  );

  it("quotes, commas and line breaks come back as they were", () => {
    const note = 'said "yes",\nthen "no"';
    const [row] = table("opportunities", aWorkspace([anOpportunity("A", [], { note })]));
    expect(row?.note).toBe(note);
  });

  it("an amount keeps the digits of its currency: yen have none", () => {
    const rounds = [theyOffer(8_000_000, "verbal")].map((it) => ({
      ...it,
      pay: { ...it.pay, amount: { minor: 8_000_000, currency: "JPY" } },
    }));
    expect(table("numbers", aWorkspace([anOpportunity("A", rounds)]))[0]?.amount).toBe("8000000");
  });
});
