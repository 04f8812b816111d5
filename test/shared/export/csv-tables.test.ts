import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvTables } from "../../../shared/export/csv-tables";
import { attachmentSchema } from "../../../shared/model/attachment";
import { counterOfferSchema } from "../../../shared/model/counter-offer";
import { type Workspace, workspaceSchema } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { anOpportunity, aWorkspace, testId, theyOffer } from "../../helpers/workspaces";

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

  it("each text that somebody wrote is in one of them", () => {
    const written = textsOf(fullWorkspace());
    const cells = csvTables(fullWorkspace()).flatMap(({ text }) => Papa.parse<string[]>(text).data);
    const told = cells.flat().join("\n");
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((it) => !told.includes(it))).toEqual([]);
  });

  it("R28: a rate stands there with its day", () => {
    expect(table("rates", fullWorkspace())).toEqual([
      { from: "EUR", to: "USD", rate: "1.1", date: "2026-05-01" },
    ]);
  });

  it("a document is listed with its place in the archive", () => {
    expect(table("documents", fullWorkspace())[0]?.file).toBe(
      "documents/Globex, Engineer/Offer.pdf",
    );
  });
});

/** The sample and everything beside it that a user can write down. */
function fullWorkspace(): Workspace {
  const sample = sampleSearch("2026-05-12");
  const full = anOpportunity("Globex", [theyOffer(130_000, "written")], {
    role: "Engineer",
    interviews: [
      {
        id: testId(),
        title: "On site",
        type: null,
        date: "2026-05-20",
        start: "09:00",
        end: "10:00",
        place: "Austin",
        contactIds: [Object.keys(sample.contacts)[0] ?? ""],
        outcome: "passed",
        note: "They liked the talk",
        preparation: [{ id: testId(), text: "Bring the portfolio", isDone: true }],
        rating: 4,
      },
    ],
    actions: [
      { id: testId(), text: "Call Dana", date: null, time: null, channel: "phone", isDone: false },
    ],
    attachments: [
      attachmentSchema.parse({
        id: testId(),
        name: "Offer.pdf",
        kind: "pdf",
        bytes: 9,
        sha256: "0".repeat(64),
        addedOn: "2026-05-12",
      }),
    ],
    counterOffer: counterOfferSchema.parse({
      wouldStay: true,
      decisionMakerId: Object.keys(sample.contacts)[0],
      sent: {
        at: "2026-05-12T09:00",
        until: "2026-05-14T09:00",
        base: { minor: 14_300_000, currency: "USD" },
        rows: [
          {
            kind: "base",
            label: "Base a year",
            said: "$130,000",
            paper: "$126,000",
            ask: "$143,000",
            isAsked: true,
          },
        ],
      },
      redFlags: [{ kind: "stalling", date: "2026-05-13", note: "by phone, again" }],
    }),
  });
  return workspaceSchema.parse({
    ...sample,
    opportunities: { ...sample.opportunities, [full.id]: full },
    settings: {
      ...sample.settings,
      rates: [{ from: "EUR", to: "USD", rate: 1.1, date: "2026-05-01" }],
      guessSource: "median of 4 filed base pays",
    },
    snoozedRules: [{ rule: "R14", reason: "I wait for the letter", until: "2026-06-01" }],
  });
}

/** Every text of a record but the names under which the app itself finds things. */
function textsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return value === "" || /(?:^id|Ids?|minor|price)$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((it) => textsOf(it, key));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, it]) => textsOf(it, name))
    : [];
}
