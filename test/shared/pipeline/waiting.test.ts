import { describe, expect, it } from "vitest";
import { type Deadline, interviewSchema } from "../../../shared/model/opportunity";
import { waitingFor } from "../../../shared/pipeline/waiting";
import { waitingBadge } from "../../../shared/wording/stage-words";
import { anOpportunity, testId, theyOffer } from "../../helpers/workspaces";

const today = "2026-05-12";

function deadline(date: string, more: Partial<Deadline> = {}): Deadline {
  return {
    id: testId(),
    kind: "offer-expires",
    date,
    time: null,
    note: "",
    isDone: false,
    ...more,
  };
}

describe("what presses about an opportunity", () => {
  it("names the nearest deadline that is still open", () => {
    const opportunity = anOpportunity("Globex", [], {
      deadlines: [
        deadline("2026-05-30"),
        deadline("2026-05-13", { isDone: true }),
        deadline("2026-05-22"),
      ],
    });
    expect(waitingFor(opportunity, today, null)).toMatchObject({ days: 10, isHot: false });
  });

  it("takes the earlier hour of one day, and an hour before a whole day", () => {
    const opportunity = anOpportunity("Globex", [], {
      deadlines: [
        deadline("2026-05-15"),
        deadline("2026-05-15", { time: "17:00" }),
        deadline("2026-05-15", { time: "09:00" }),
      ],
    });
    expect(waitingFor(opportunity, today, null)).toMatchObject({ time: "09:00" });
  });

  it.each([
    ["2026-05-15", "3 days left", true],
    ["2026-05-16", "4 days left", false],
    ["2026-05-13", "expires tomorrow", true],
    ["2026-05-12", "expires today", true],
    ["2026-05-11", "1 day late", true],
    ["2026-05-09", "3 days late", true],
  ])("an offer that runs out on %s says %s", (date, words, isHot) => {
    const opportunity = anOpportunity("Globex", [], { deadlines: [deadline(date)] });
    const waiting = waitingFor(opportunity, today, null) ?? expect.fail("nothing presses");
    expect(waitingBadge(waiting)).toBe(words);
    expect(waiting.isHot).toBe(isHot);
  });

  it("paper that was promised is due, it does not expire", () => {
    const opportunity = anOpportunity("Fabrikam", [], {
      deadlines: [deadline("2026-05-13", { kind: "paper-due" })],
    });
    const waiting = waitingFor(opportunity, today, null) ?? expect.fail("nothing presses");
    expect(waitingBadge(waiting)).toBe("due tomorrow");
  });
});

describe("a quiet company", () => {
  const appliedOn = (date: string) => ({ stages: [{ stage: "applied" as const, date }] });

  it("is shown after two weeks without a word", () => {
    const silent = anOpportunity("Adatum", [], appliedOn("2026-04-21"));
    const waiting = waitingFor(silent, today, null) ?? expect.fail("nothing presses");
    expect(waitingBadge(waiting)).toBe("quiet 21 days");
    expect(waitingFor(anOpportunity("A", [], appliedOn("2026-04-29")), today, null)).toBeNull();
  });

  it("is not quiet while a talk is set", () => {
    const interviews = [
      interviewSchema.parse({ id: testId(), title: "First talk", date: "2026-05-14" }),
    ];
    const set = anOpportunity("Adatum", [], { ...appliedOn("2026-04-01"), interviews });
    expect(waitingFor(set, today, null)).toBeNull();
  });

  it("counts from the last number, the last talk or the last contact", () => {
    const spoke = anOpportunity(
      "Adatum",
      [theyOffer(100_000, "verbal", "2026-05-01")],
      appliedOn("2026-04-01"),
    );
    expect(waitingFor(spoke, today, null)).toBeNull();
    const silent = anOpportunity("Adatum", [], appliedOn("2026-04-01"));
    expect(waitingFor(silent, today, "2026-05-05")).toBeNull();
  });

  it("a target owes no answer, so it is never quiet", () => {
    const target = anOpportunity("Proseware", [], {
      stages: [{ stage: "target", date: "2026-01-01" }],
    });
    expect(waitingFor(target, today, null)).toBeNull();
  });
});
