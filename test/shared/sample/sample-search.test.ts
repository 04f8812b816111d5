import { describe, expect, it } from "vitest";
import { isInPlay } from "../../../shared/model/opportunity";
import { workspaceSchema } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";

describe("the sample search", () => {
  it("is a valid workspace on any day, and says that it is a sample", () => {
    for (const day of ["2026-05-12", "2024-02-29", "2026-12-31"]) {
      const sample = workspaceSchema.parse(sampleSearch(day));
      expect(sample.isSample).toBe(true);
    }
  });

  it("tells the story of the pictures: 11 in play, 3 closed, the current job at 106,000", () => {
    const { opportunities, currentJob } = sampleSearch("2026-05-12");
    const all = Object.values(opportunities);
    expect(all.filter(isInPlay)).toHaveLength(11);
    expect(all.filter((it) => !isInPlay(it))).toHaveLength(3);
    expect(currentJob?.package.base?.pay.amount).toEqual({ minor: 10_600_000, currency: "USD" });
  });

  it("lays its deadlines around today", () => {
    const globex = Object.values(sampleSearch("2026-05-12").opportunities).find(
      (it) => it.company === "Globex",
    );
    expect(globex?.deadlines[0]).toMatchObject({ date: "2026-05-15", time: "17:00" });
  });
});
