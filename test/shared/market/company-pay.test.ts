import { describe, expect, it } from "vitest";
import { companyPay } from "../../../shared/market/company-pay";
import { Filings } from "../../../shared/market/filings";
import { FilingsBuilder } from "../../../shared/market/filings-builder";

function filed(...rows: readonly (readonly [employer: string, title: string, base: number])[]) {
  const builder = new FilingsBuilder();
  for (const [employer, title, base] of rows)
    builder.add({ employer, title, city: "Austin", state: "TX", year: 2026, base });
  return new Filings(builder.finish());
}
const filings = filed(
  ["GLOBEX CORPORATION", "Staff Engineer", 150_000],
  ["Globex Corp.", "Analyst", 90_000],
  ["Globex Health LLC", "Staff Engineer", 300_000],
);

describe("what a company filed", () => {
  it("is that of its role where something is filed under the title", () => {
    const found = companyPay(filings, { company: "Globex", role: "Engineer" });
    expect(found).toMatchObject({
      isOfRole: true,
      filed: { count: 1, quartiles: [150_000, 150_000, 150_000] },
    });
  });

  it("is that of all its titles otherwise, and said to be", () => {
    const found = companyPay(filings, { company: "globex, inc.", role: "Gardener" });
    expect(found).toMatchObject({ isOfRole: false, filed: { count: 2 } });
  });

  it("never is that of another company whose name only begins alike", () => {
    expect(companyPay(filings, { company: "Glob", role: "Engineer" })).toBeNull();
    expect(companyPay(filings, { company: "", role: "Engineer" })).toBeNull();
  });
});
