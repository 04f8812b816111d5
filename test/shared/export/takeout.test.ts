import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { takeoutName, takeoutZip } from "../../../shared/export/takeout";
import { emptyWorkspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { previewImport } from "../../../shared/workspace-text";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const now = "2026-05-12T09:00";

function unpacked(workspace = sampleSearch("2026-05-12")): Record<string, string> {
  const exported = { fileName: "leverage-2026-05-12.json", text: JSON.stringify(workspace) };
  const files = unzipSync(takeoutZip(workspace, exported, now));
  return Object.fromEntries(Object.entries(files).map(([name, it]) => [name, strFromU8(it)]));
}

describe("everything in one archive", () => {
  it("holds each table, the workspace and the calendar", () => {
    expect(Object.keys(unpacked()).sort()).toEqual([
      "actions.csv",
      "calendar.ics",
      "deadlines.csv",
      "documents.csv",
      "interviews.csv",
      "leverage-2026-05-12.json",
      "numbers.csv",
      "opportunities.csv",
      "packages.csv",
      "past-jobs.csv",
      "pay-facts.csv",
      "people.csv",
      "stages.csv",
    ]);
  });

  it("the workspace in it can be imported again", () => {
    expect(previewImport(unpacked()["leverage-2026-05-12.json"] ?? "")).toMatchObject({
      ok: true,
      value: { contents: { opportunities: 14 } },
    });
  });

  it("interviews and open deadlines are in the calendar", () => {
    const calendar = unpacked()["calendar.ics"];
    expect(calendar).toContain("BEGIN:VEVENT");
    expect(calendar).toContain("Offer expires");
  });

  it("without an interview or deadline there is no calendar", () => {
    expect(unpacked(emptyWorkspace)).not.toHaveProperty("calendar.ics");
  });

  it("names keep their letters, whatever the alphabet", () => {
    const { "opportunities.csv": text } = unpacked(aWorkspace([anOpportunity("Société 東京")]));
    expect(text).toContain("Société 東京");
  });

  it("is named by its day", () => {
    expect(takeoutName(now)).toBe("leverage-tables-2026-05-12.zip");
  });
});
