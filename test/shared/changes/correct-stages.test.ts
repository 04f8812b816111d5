import { describe, expect, it } from "vitest";
import { changes } from "../../../shared/changes";
import { anOpportunity, aSearch, idOf } from "../../helpers/an-opportunity";

const context = { today: "2026-05-12", newId: () => idOf(77) };
const search = aSearch([
  anOpportunity({
    stages: [
      ["applied", "2026-04-08"],
      ["interviewing", "2026-04-15"],
    ],
  }),
]);

describe("correcting the dates of the stages", () => {
  it("keeps the corrected date", () => {
    const corrected = changes.correctStages.apply(
      search,
      {
        id: idOf(1),
        stages: [
          { stage: "applied", date: "2026-04-01" },
          { stage: "interviewing", date: "2026-04-15" },
        ],
      },
      context,
    );
    expect(corrected.ok && corrected.value.opportunities[idOf(1)]?.stages[0]?.date).toBe(
      "2026-04-01",
    );
  });

  it("refuses a stage that starts before the one it follows, and names the field", () => {
    const corrected = changes.correctStages.apply(
      search,
      {
        id: idOf(1),
        stages: [
          { stage: "applied", date: "2026-04-20" },
          { stage: "interviewing", date: "2026-04-15" },
        ],
      },
      context,
    );
    expect(corrected).toEqual({
      ok: false,
      failure: {
        code: "end-before-start",
        field: "stages.1.date",
        params: { start: "2026-04-20" },
      },
    });
  });
});
