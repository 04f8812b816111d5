import { describe, expect, it } from "vitest";
import { anOpportunity, aWorkspace, tryChange } from "../../helpers/workspaces";

const globex = anOpportunity("Globex");

function correct(...dates: readonly string[]) {
  const stages = dates.map((date, at) => ({
    stage: at === 0 ? "applied" : "interviewing",
    date,
  }));
  return tryChange(aWorkspace([globex]), "correctStages", { id: globex.id, stages });
}

describe("correcting the dates of the stages", () => {
  it("keeps the corrected date", () => {
    const corrected = correct("2026-04-01", "2026-04-15");
    expect(corrected.ok && corrected.value.opportunities[globex.id]?.stages[0]?.date).toBe(
      "2026-04-01",
    );
  });

  it("refuses a stage that starts before the one it follows, and names the field", () => {
    expect(correct("2026-04-20", "2026-04-15")).toEqual({
      ok: false,
      failure: {
        code: "end-before-start",
        field: "stages.1.date",
        params: { start: "2026-04-20" },
      },
    });
  });
});
