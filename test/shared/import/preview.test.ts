import { describe, expect, it } from "vitest";
import { rowsOfBytes, rowsOfText } from "../../../renderer/features/import/read-table";
import type { Opportunity } from "../../../shared/model/opportunity";
import {
  fixtureBytes,
  type Previewed,
  previewFixture,
  previewText,
} from "../../helpers/import-fixtures";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

function imported(preview: Previewed): readonly Opportunity[] {
  return preview.rows.flatMap((row) => (row.is === "new" ? [row.opportunity] : []));
}

describe("LinkedIn job applications", async () => {
  const preview = await previewFixture("linkedin-job-applications.csv");

  it("are recognised by their headers, through a BOM", () => {
    expect(preview.source.name).toBe("LinkedIn job applications");
  });

  it("never bring the private answers along", () => {
    expect(JSON.stringify(preview.rows)).not.toContain("120000");
  });

  it("keep the day of the application, month first", () => {
    expect(imported(preview).map((it) => it.stages)).toEqual([
      [{ stage: "applied", date: "2026-03-02" }],
      [{ stage: "applied", date: "2026-03-09" }],
      [{ stage: "applied", date: "2025-12-31" }],
    ]);
  });

  it("show a repeated line as a duplicate of the earlier one", () => {
    expect(preview.rows[2]).toMatchObject({ is: "duplicate", of: { company: "Globex", line: 3 } });
  });

  it("read quoted quotes and a line break inside a title", () => {
    expect(imported(preview)[2]).toMatchObject({
      company: 'Fabrikam, Inc. "Health"',
      role: "Principal Engineer (remote)",
    });
  });
});

describe("Huntr", async () => {
  const preview = await previewFixture("huntr.csv");

  it("maps its lists to our stages", () => {
    expect(preview.source.name).toBe("Huntr");
    expect(imported(preview).map((it) => it.stages.at(-1)?.stage)).toEqual([
      "written-offer",
      "target",
      "interviewing",
    ]);
  });

  it("R4: a figure in a description is text, not an offer", () => {
    expect(imported(preview)[0]).toMatchObject({ note: "Base $114,000", rounds: [], packages: [] });
  });

  it("keeps no markup", () => {
    expect(imported(preview)[1]?.note).toBe("");
  });
});

describe("Teal, with semicolons", async () => {
  const preview = await previewFixture("teal-semicolon.csv");

  it("R15: keeps both ends of a posted range in the note and imports neither as a number", () => {
    expect(imported(preview)[0]).toMatchObject({ company: "Globex", postedPay: null });
    expect(imported(preview)[0]?.note).toContain("£95k - £110k");
  });

  it("R4: a single posted figure is hearsay beside the offers: 85.000 € is eighty-five thousand", () => {
    expect(imported(preview)[1]?.postedPay?.amount).toEqual({ minor: 8_500_000, currency: "EUR" });
    expect(imported(preview)[1]?.rounds).toEqual([]);
  });

  it("reads 02.03.2026 day first", () => {
    expect(imported(preview)[1]?.stages.at(-1)).toEqual({ stage: "applied", date: "2026-03-02" });
  });

  it("names the line and the reason of a row without a company, and keeps the good ones", () => {
    expect(preview.rows[2]).toEqual({
      is: "bad",
      line: 4,
      failure: { code: "company-missing", field: "company" },
    });
    expect(imported(preview)).toHaveLength(3);
  });

  it("keeps a javascript link as text, never as a link", () => {
    const hostile = imported(preview)[2];
    expect(hostile?.link).toBe("");
    expect(hostile?.note).toContain("javascript:alert(1)");
  });
});

describe("offers as columns", async () => {
  const preview = await previewFixture("offers-as-columns.csv");

  it("are turned: one company a row, each base with its evidence", () => {
    expect(preview.source.name).toBe("A table of offers");
    expect(
      imported(preview).map((it) => [
        it.company,
        it.packages[0]?.base?.pay.amount.minor,
        it.packages[0]?.base?.evidence,
      ]),
    ).toEqual([
      ["Northwind Trading", 10_600_000, "signed"],
      ["Globex", 13_000_000, "written"],
      ["Umbra Labs", 9_800_000, "written"],
    ]);
  });

  it("are found again by their column in the file", () => {
    expect(preview.table.place).toBe("column");
    expect(preview.rows.map((row) => row.line)).toEqual([2, 3, 4]);
  });

  it("bring bonus, sign-on, vacation and the deadline, and keep equity as text", () => {
    const globex = imported(preview)[1];
    expect(globex?.packages[0]?.components).toMatchObject([
      { kind: "sign-on", amount: { minor: 1_200_000 } },
      { kind: "bonus", target: 0.05 },
      { kind: "vacation", days: 25 },
    ]);
    expect(globex?.deadlines).toMatchObject([{ kind: "offer-expires", date: "2026-05-15" }]);
    expect(globex?.note).toContain("26,000 RSU over 4 years");
  });

  it("R4: a table that does not say written or verbal holds verbal figures", async () => {
    const [offer] = imported(
      await previewText("Company,Title,Base\nA,Engineer,100000\nB,Engineer,90k\n"),
    );
    expect(offer?.packages[0]?.base?.evidence).toBe("verbal");
  });
});

describe("salary observations", async () => {
  const preview = await previewFixture("salary-observations.tsv");

  it("become one opportunity a tracker number: what I wanted and what they wrote", () => {
    expect(imported(preview)).toHaveLength(2);
    expect(imported(preview)[0]?.rounds).toMatchObject([
      { by: "me", pay: { amount: { minor: 13_800_000, currency: "USD" } } },
      { by: "them", evidence: "written", pay: { amount: { minor: 13_000_000 } } },
    ]);
  });

  it("35.000 EUR is thirty-five thousand, said by a recruiter", () => {
    expect(imported(preview)[1]?.rounds[0]).toMatchObject({
      evidence: "verbal",
      pay: { amount: { minor: 3_500_000, currency: "EUR" } },
    });
  });

  it("R15: an advertised range is refused with its line", () => {
    expect(preview.rows).toContainEqual({
      is: "bad",
      line: 3,
      failure: { code: "amount-is-a-range", field: "amount" },
    });
  });
});

describe("what is there already", () => {
  it("is found again by company and role in any case, and by its link", async () => {
    const known = anOpportunity("GLOBEX", [], { role: "staff platform engineer" });
    const linked = anOpportunity("Other", [], { link: "https://www.linkedin.com/jobs/view/4001/" });
    const { rows } = await previewFixture(
      "linkedin-job-applications.csv",
      aWorkspace([known, linked]),
    );
    expect(rows.map((row) => row.is)).toEqual(["duplicate", "duplicate", "duplicate", "new"]);
  });
});

describe("files in every shape", () => {
  it("UTF-16 from a spreadsheet", async () => {
    const { rows } = await previewFixture("salaries-utf16.csv");
    expect(rows).toMatchObject([
      { is: "new", opportunity: { company: "Contoso", role: "Ingénieur" } },
    ]);
  });

  it("a picture with the name of a table is refused", async () => {
    expect(await rowsOfBytes(fixtureBytes("not-a-csv.csv"))).toMatchObject({
      ok: false,
      failure: { code: "not-a-table" },
    });
  });

  it("one column of prose is refused", async () => {
    expect(await rowsOfText("dear diary\nno table here")).toMatchObject({ ok: false });
  });

  it("Windows-1252 text is read as such", async () => {
    const bytes = new Uint8Array(
      [..."Company,Role\nCaf"].map((it) => it.charCodeAt(0)).concat(0xe9, 0x2c, 0x41),
    );
    const rows = await rowsOfBytes(bytes);
    expect(rows.ok && rows.value[1]?.cells).toEqual(["Café", "A"]);
  });

  it("a header that repeats further down, and lines above the header, are no rows", async () => {
    const preview = await previewText(
      "My search,,\n\nCompany,Role,Status\nA,Dev,Applied\nCompany,Role,Status\nB,Dev,Offer\n",
    );
    expect(imported(preview).map((it) => it.company)).toEqual(["A", "B"]);
  });

  it("the line of a bad row is counted through quoted line breaks", async () => {
    const preview = await previewText('Company,Role,Notes\nA,Dev,"one\ntwo"\n,Dev,\n');
    expect(preview.rows[1]).toMatchObject({ is: "bad", line: 4 });
  });

  it("a date that is no day of the calendar is named with its column", async () => {
    const preview = await previewText(
      "Company,Role,Date Applied\nA,Dev,31.02.2026\nB,Dev,2026-03-01\n",
    );
    expect(preview.rows[0]).toMatchObject({
      is: "bad",
      failure: { code: "not-a-date", field: "applied-on" },
    });
  });

  it("one cell over 12 makes a column of slashes day first", async () => {
    const preview = await previewText(
      "Company,Role,Date Applied\nA,Dev,03/04/2026\nB,Dev,25/04/2026\n",
    );
    expect(imported(preview)[0]?.stages[0]?.date).toBe("2026-04-03");
  });
});
