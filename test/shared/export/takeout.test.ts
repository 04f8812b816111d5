import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type TakenDocument, takeoutName, takeoutZip } from "../../../shared/export/takeout";
import { emptyWorkspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { previewImport } from "../../../shared/workspace-text";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const now = "2026-05-12T09:00";

function unpacked(
  workspace = sampleSearch("2026-05-12"),
  documents: readonly TakenDocument[] = [],
): Record<string, string> {
  const exported = { fileName: "leverage-2026-05-12.leverage", text: JSON.stringify(workspace) };
  const files = unzipSync(takeoutZip(workspace, exported, documents, now));
  return Object.fromEntries(Object.entries(files).map(([name, it]) => [name, strFromU8(it)]));
}

describe("everything in one archive", () => {
  it("holds each table, the workspace and the calendar", () => {
    expect(Object.keys(unpacked()).sort()).toEqual([
      "actions.csv",
      "calendar.ics",
      "counter-offers.csv",
      "deadlines.csv",
      "documents.csv",
      "interviews.csv",
      "leverage-2026-05-12.leverage",
      "numbers.csv",
      "opportunities.csv",
      "packages.csv",
      "past-jobs.csv",
      "pay-facts.csv",
      "people.csv",
      "preparation.csv",
      "rates.csv",
      "rules-waiting.csv",
      "settings.csv",
      "stages.csv",
    ]);
  });

  it("the workspace in it can be imported again", () => {
    expect(previewImport(unpacked()["leverage-2026-05-12.leverage"] ?? "")).toMatchObject({
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
    expect(takeoutName(now)).toBe("leverage-2026-05-12.zip");
  });

  it("documents lie in it as they were added, under their company", () => {
    const path = "documents/Globex, Engineer/Offer.pdf";
    const files = unpacked(emptyWorkspace, [{ path, bytes: strToU8("%PDF-1.7 \u00e9") }]);
    expect(files[path]).toBe("%PDF-1.7 \u00e9");
  });
});
