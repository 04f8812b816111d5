import { describe, expect, it } from "vitest";
import { employerKey } from "../../../shared/market/employer-key";
import { Filings, standingOf } from "../../../shared/market/filings";
import { FilingsBuilder } from "../../../shared/market/filings-builder";
import { FilingsImport } from "../../../shared/market/import-filings";
import { fixtureBytes } from "../../helpers/import-fixtures";

function everyone() {
  return { employer: "", title: "", place: "", year: null };
}

function filed(
  ...filings: readonly (readonly [string, string, string, number, number])[]
): Filings {
  const builder = new FilingsBuilder();
  for (const [employer, title, city, year, base] of filings)
    builder.add({ employer, title, city, state: "NY", year, base });
  return new Filings(builder.finish());
}

function allPayOf(pieces: readonly string[]) {
  const reading = new FilingsImport();
  pieces.forEach((piece, at) => {
    expect(reading.take(piece, at === pieces.length - 1).ok).toBe(true);
  });
  return new Filings(reading.finish()).lookUp(everyone());
}

describe("an employer has one name", () => {
  it.each([
    ["GLOBEX CORPORATION", "globex"],
    ["Globex, Corp.", "globex"],
    ["Globex L.L.C.", "globex"],
    ["Fabrikam & Sons, Inc", "fabrikam sons"],
    ["Société Générale S.A.", "societe generale"],
    ["Company", "company"],
  ])("%s is %s", (name, key) => {
    expect(employerKey(name)).toBe(key);
  });
});

describe("the disclosure file", () => {
  it("keeps certified full-time rows and makes hourly pay a year's", () => {
    const text = new TextDecoder().decode(fixtureBytes("h1b-sample.csv"));
    const reading = new FilingsImport();
    expect(reading.take(text, true)).toMatchObject({ ok: true, value: { kept: 2 } });
    const filings = new Filings(reading.finish());
    expect([...filings.lookUp(everyone()).sorted]).toEqual([130_000, 130_000]);
    expect(filings.employers("", 5).map((it) => it.name)).toEqual([
      "GLOBEX CORPORATION",
      "Initech LLC",
    ]);
  });

  it("is recognised in the spelling of older years, whatever separates its columns", () => {
    const header =
      "CASE_SUBMITTED,CASE_STATUS,EMPLOYMENT_START_DATE,EMPLOYER_NAME,JOB_TITLE,SOC_NAME,FULL_TIME_POSITION,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY,WORKSITE_CITY,WORKSITE_STATE";
    const row = "1/2/2018,CERTIFIED,8/15/2018,Initech,Dev,Software,Y,5000,Bi-Weekly,AUSTIN,TX";
    const reading = new FilingsImport();
    const text = `${header}\r\n${row}`.replaceAll(",", "\t");
    expect(reading.take(text, true)).toMatchObject({
      ok: true,
      value: { kept: 1 },
    });
    const pay = new Filings(reading.finish()).lookUp({
      ...everyone(),
      year: 2018,
      place: "Austin, TX",
    });
    expect(pay.quartiles).toEqual([130_000, 130_000, 130_000]);
  });

  it("is the same wherever it is cut into pieces", () => {
    const text = new TextDecoder().decode(fixtureBytes("h1b-sample.csv"));
    const whole = allPayOf([text]);
    for (let cut = 0; cut < text.length; cut += 7)
      expect(allPayOf([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
  });

  it("is refused when a row never ends", () => {
    const reading = new FilingsImport();
    expect(reading.take(new TextDecoder().decode(fixtureBytes("h1b-sample.csv")), false).ok).toBe(
      true,
    );
    expect(reading.take("x".repeat(9_000_000), false)).toMatchObject({
      failure: { code: "not-a-disclosure-file" },
    });
  });

  it("is refused when it is another table", () => {
    expect(new FilingsImport().take("Company,Role\n", true)).toMatchObject({
      failure: { code: "not-a-disclosure-file" },
    });
  });
});

describe("looking up filed pay", () => {
  const filings = filed(
    ["Globex Corp", "Engineer", "NEW YORK", 2025, 120_000],
    ["Initech", "Engineer", "AUSTIN", 2024, 90_000],
    ["GLOBEX CORPORATION", "Senior Engineer", "new york", 2026, 160_000],
    ["Globex", "Analyst", "Boston", 2026, 100_000],
    ["Globular", "Engineer", "Boston", 2026, 70_000],
  );

  it("finds an employer by the beginning of any spelling", () => {
    expect(filings.employers("glo", 5)).toEqual([
      { name: "Globex Corp", count: 3 },
      { name: "Globular", count: 1 },
    ]);
    expect(filings.lookUp({ ...everyone(), employer: "GLOBEX Inc" }).count).toBe(3);
  });

  it("narrows by title, place and year", () => {
    expect(filings.lookUp({ ...everyone(), title: "engineer" }).count).toBe(4);
    expect(filings.lookUp({ ...everyone(), place: "New York" }).count).toBe(2);
    expect(filings.lookUp({ ...everyone(), year: 2026 }).count).toBe(3);
  });

  it("says quartiles, trend and where a number stands", () => {
    const pay = filings.lookUp(everyone());
    expect(pay.quartiles).toEqual([90_000, 100_000, 120_000]);
    expect(pay.trend).toEqual([
      { year: 2024, count: 1, median: 90_000 },
      { year: 2025, count: 1, median: 120_000 },
      { year: 2026, count: 3, median: 100_000 },
    ]);
    expect(standingOf(pay, 100_000)).toBe(0.6);
    expect(pay.histogram.reduce((sum, step) => sum + step.count, 0)).toBeGreaterThanOrEqual(4);
  });

  it("an empty answer is empty, never a zero", () => {
    const nothing = filings.lookUp({ ...everyone(), employer: "Nobody" });
    expect(nothing).toMatchObject({ count: 0, quartiles: null, histogram: [], trend: [] });
    expect(standingOf(nothing, 1)).toBeNull();
  });

  it("a file with no filing at all opens", () => {
    expect(filed().lookUp(everyone()).count).toBe(0);
  });
});
