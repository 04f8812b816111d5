import { describe, expect, it } from "vitest";
import { ghosting } from "../../../shared/pipeline/ghosting";
import { anOpportunity, iAsk, theyOffer } from "../../helpers/workspaces";

const applied = anOpportunity("Globex", [], {
  stages: [{ stage: "applied", date: "2026-04-01" }],
});
const answering = anOpportunity(
  "Globex",
  [
    { ...theyOffer(120_000, "verbal"), date: "2026-04-04" },
    { ...iAsk(138_000), date: "2026-04-05" },
  ],
  { stages: [{ stage: "applied", date: "2026-04-01" }] },
);

describe("R5: a process without an answer is ended, not waited for", () => {
  it("a company that never answered is quiet after 21 days", () => {
    expect(ghosting(applied, "2026-04-21", null)).toBeNull();
    expect(ghosting(applied, "2026-04-22", null)).toEqual({ days: 21, usual: null });
  });

  it("a company that answers in three days is quiet after nine", () => {
    expect(ghosting(answering, "2026-04-13", null)).toBeNull();
    expect(ghosting(answering, "2026-04-14", null)).toEqual({ days: 9, usual: 3 });
  });

  it("is asked again after as long a silence, when the user chose to wait on", () => {
    const waiting = { ...answering, keepsWaitingSince: "2026-04-14" };
    expect(ghosting(waiting, "2026-04-14", null)).toBeNull();
    expect(ghosting(waiting, "2026-04-22", null)).toBeNull();
    expect(ghosting(waiting, "2026-04-23", null)).toEqual({ days: 18, usual: 3 });
  });

  it("a word with one of its people starts the wait anew", () => {
    expect(ghosting(answering, "2026-04-20", "2026-04-15")).toBeNull();
  });
});
