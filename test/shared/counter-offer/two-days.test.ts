import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDue, minutesBetween, plannedSending } from "../../../shared/counter-offer/two-days";

describe("R23: when the answer has to be there", () => {
  it.each([
    ["Tuesday", "2026-05-12T17:00", "2026-05-14T17:00"],
    ["Wednesday", "2026-05-13T10:00", "2026-05-15T17:00"],
    ["Thursday: nobody signs on a Saturday", "2026-05-14T10:00", "2026-05-15T17:00"],
    ["Friday: the weekend does not count", "2026-05-15T10:00", "2026-05-18T17:00"],
    ["Saturday", "2026-05-16T10:00", "2026-05-18T17:00"],
  ])("sent on a %s", (_, sent, due) => {
    expect(answerDue(sent, null)).toBe(due);
  });

  it("R24: before the other offer runs out, so that it can still be taken", () => {
    expect(answerDue("2026-05-12T17:00", "2026-05-14T15:00")).toBe("2026-05-14T12:00");
    expect(answerDue("2026-05-12T17:00", "2026-05-14T11:00")).toBe("2026-05-13T17:00");
    expect(answerDue("2026-05-12T17:00", "2026-05-12T20:00")).toBe("2026-05-12T19:00");
  });

  it("an offer that has run out sets no deadline", () => {
    expect(answerDue("2026-05-12T17:00", "2026-05-11T17:00")).toBe("2026-05-14T17:00");
  });

  it("is later than the sending and at least as early as the other deadline", () => {
    const minute = fc
      .integer({ min: 0, max: 400_000 })
      .map((it) => new Date(Date.UTC(2026, 0, 1) + it * 60_000).toISOString().slice(0, 16));
    fc.assert(
      fc.property(minute, minute, (sent, expires) => {
        const due = answerDue(sent, expires);
        expect(due > sent).toBe(true);
        if (expires > sent) expect(due <= expires).toBe(true);
      }),
    );
  });
});

describe("when the sheet goes out", () => {
  it("at the end of the office day, or now when that is over", () => {
    expect(plannedSending("2026-05-12T09:00")).toBe("2026-05-12T17:00");
    expect(plannedSending("2026-05-12T20:30")).toBe("2026-05-12T20:30");
  });

  it("wall-clock minutes know no summer time", () => {
    expect(minutesBetween("2026-03-28T17:00", "2026-03-30T17:00")).toBe(48 * 60);
  });
});
