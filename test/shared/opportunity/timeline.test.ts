import { describe, expect, it } from "vitest";
import { timelineOf } from "../../../shared/opportunity/timeline";
import { anOpportunity, testId, theyOffer } from "../../helpers/workspaces";

describe("the timeline", () => {
  const deadline = {
    id: testId(),
    kind: "offer-expires" as const,
    date: "2026-05-15",
    time: "17:00",
    note: "",
    isDone: false,
  };
  const globex = anOpportunity("Globex", [theyOffer(130_000, "written", "2026-04-29")], {
    deadlines: [deadline],
    stages: [{ stage: "applied", date: "2026-04-02" }],
  });

  it("holds everything with a date, newest first, and marks what is ahead", () => {
    const events = timelineOf(globex, "2026-05-12");
    expect(events.map((it) => [it.kind, it.date, it.isAhead])).toEqual([
      ["deadline", "2026-05-15", true],
      ["round", "2026-04-29", false],
      ["stage", "2026-04-29", false],
      ["stage", "2026-04-02", false],
    ]);
  });

  it("an offer that a number brought is not a second event, a letter entered alone is one", () => {
    const letter = {
      id: testId(),
      date: "2026-05-01",
      base: null,
      components: [],
      none: [],
      roundId: null,
      note: "",
    };
    const both = { ...globex, packages: [...globex.packages, letter] };
    const versions = timelineOf(both, "2026-05-12").filter((it) => it.kind === "package");
    expect(versions.map((it) => it.key)).toEqual([letter.id]);
  });
});
