import { describe, expect, it } from "vitest";
import {
  type CalendarPart,
  calendarText,
  interviewText,
} from "../../../shared/calendar/calendar-text";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { anOpportunity, testId } from "../../helpers/workspaces";

const now = "2026-05-12T09:00";
const sample = Object.values(sampleSearch("2026-05-12").opportunities);

/** Lines as a calendar reads them: folded lines are joined (RFC 5545, 3.1). */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

function calendarOf(opportunities: Parameters<typeof calendarText>[0]): readonly string[] {
  const text = calendarText(opportunities, now);
  if (!text.ok) throw new Error(text.failure.code);
  return linesOf(text.value);
}

describe("the calendar", () => {
  it("holds every planned interview and open deadline, on the user's own clock", () => {
    const lines = calendarOf(sample);
    expect(lines).toContain("SUMMARY:Tailspin Freight: Design talk");
    expect(lines).toContain("DTSTART:20260513T100000");
    expect(lines).toContain("DTEND:20260513T113000");
    expect(lines).toContain("SUMMARY:Globex: Offer expires");
    expect(lines).toContain("DTSTART:20260515T170000");
  });

  it("can hold the deadlines alone, or the interviews alone", () => {
    const only = (part: CalendarPart) => {
      const text = calendarText(sample, now, part);
      return text.ok ? text.value : expect.fail(text.failure.code);
    };
    expect(only("deadlines")).toContain("Globex: Offer expires");
    expect(only("deadlines")).not.toContain("Design talk");
    expect(only("interviews")).toContain("Tailspin Freight: Design talk");
    expect(only("interviews")).not.toContain("Offer expires");
  });

  it("leaves out what is over", () => {
    expect(calendarOf(sample).join("\n")).not.toContain("System design");
  });

  it("is the same text twice: nothing in it depends on when it runs", () => {
    expect(calendarText(sample, now)).toEqual(calendarText(sample, now));
    const stamps = calendarOf(sample).filter((line) => line.startsWith("DTSTAMP"));
    expect(stamps.every((line) => /^DTSTAMP:2026051[123]T\d{6}Z$/.test(line))).toBe(true);
  });

  it("a deadline without a time takes its whole day", () => {
    const one = anOpportunity("A", [], {
      deadlines: [
        {
          id: testId(),
          kind: "answer-due",
          date: "2026-05-31",
          time: null,
          note: "",
          isDone: false,
        },
      ],
    });
    const lines = calendarOf([one]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20260531");
    expect(lines).toContain("DTEND;VALUE=DATE:20260601");
  });

  it("escapes what would break the format", () => {
    const [one] = sample.filter((it) => it.company === "Wingtip Aero");
    const [interview] = one?.interviews ?? [];
    if (!one || !interview) throw new Error("no interview");
    const text = interviewText({ ...one, company: "A;B, C\nBEGIN:VALARM" }, interview, now);
    const summary = text.ok ? linesOf(text.value).filter((line) => line.startsWith("SUMMARY")) : [];
    expect(summary).toEqual(["SUMMARY:A\\;B\\, C\\nBEGIN:VALARM: Second talk"]);
  });

  it("says when there is nothing to put down", () => {
    expect(calendarText([anOpportunity("A")], now)).toMatchObject({
      failure: { code: "no-evidence" },
    });
  });
});
