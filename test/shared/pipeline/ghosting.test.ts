import { describe, expect, it } from "vitest";
import { interviewSchema } from "../../../shared/model/opportunity";
import { ghosting } from "../../../shared/pipeline/ghosting";
import { anOpportunity, iAsk, testId, theyOffer } from "../../helpers/workspaces";

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

  it("a second word of mine starts no new wait: only they can break their silence", () => {
    const nudged = { ...answering, rounds: [...answering.rounds, iAsk(138_000, "2026-04-12")] };
    expect(ghosting(nudged, "2026-04-14", null)).toEqual({ days: 9, usual: 3 });
  });

  it("a number of mine after their word starts the wait, however late it comes", () => {
    const late = {
      ...answering,
      rounds: [theyOffer(120_000, "verbal", "2026-04-04"), iAsk(138_000, "2026-04-30")],
    };
    expect(ghosting(late, "2026-05-01", null)).toBeNull();
    expect(ghosting(late, "2026-05-09", null)).toEqual({ days: 9, usual: 3 });
  });

  it("a nudge does not make their answer a quick one", () => {
    const slow = {
      ...answering,
      rounds: [
        iAsk(138_000, "2026-04-02"),
        iAsk(138_000, "2026-04-12"),
        theyOffer(120_000, "verbal", "2026-04-13"),
      ],
    };
    expect(ghosting(slow, "2026-06-01", null)?.usual).toBe(12);
  });

  it("the day of a talk is no answer: it was agreed, and they answer after it", () => {
    const talk = interviewSchema.parse({
      id: testId(),
      title: "Talk",
      date: "2026-04-20",
      outcome: "waiting",
    });
    const spoken = { ...applied, interviews: [talk] };
    expect(ghosting(spoken, "2026-05-10", null)).toBeNull();
    expect(ghosting(spoken, "2026-05-11", null)).toEqual({ days: 21, usual: null });
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
