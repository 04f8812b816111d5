import { describe, expect, it } from "vitest";
import {
  type CalendarPart,
  calendarText,
  interviewText,
} from "../../../shared/calendar/calendar-text";
import { ownDates } from "../../../shared/calendar/own-dates";
import { contactSchema } from "../../../shared/model/contact";
import { type Interview, interviewSchema } from "../../../shared/model/opportunity";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  testId,
  withSheetToEmployer,
} from "../../helpers/workspaces";

const now = "2026-05-12T09:00";
const sample = Object.values(sampleSearch("2026-05-12").opportunities);

/** Lines as a calendar reads them: folded lines are joined (RFC 5545, 3.1). */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

function calendarOf(opportunities: Parameters<typeof calendarText>[0]): readonly string[] {
  const text = calendarText(opportunities, [], now);
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
      const text = calendarText(sample, [], now, part);
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
    expect(calendarText(sample, [], now)).toEqual(calendarText(sample, [], now));
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

  it("a deadline at an hour has no end: one at its own start is not allowed", () => {
    const event = calendarOf(sample).join("\n").split("BEGIN:VEVENT");
    const expires = event.find((it) => it.includes("SUMMARY:Globex: Offer expires")) ?? "";
    expect(expires).toContain("DTSTART:20260515T170000");
    expect(expires).not.toMatch(/DTEND|DURATION/);
  });

  const oddTalk = (more: Partial<Interview>) =>
    interviewSchema.parse({ id: testId(), title: "Talk", date: "2026-03-29", ...more });
  const only = (interview: Interview, company = "A") =>
    calendarOf([anOpportunity(company, [], { interviews: [interview] })]);

  it("an hour that a summer time skips stays the hour that was entered", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Europe/Berlin";
    try {
      const lines = only(oddTalk({ start: "02:30", end: "03:00" }));
      expect(lines).toContain("DTSTART:20260329T023000");
      expect(lines).toContain("DTEND:20260329T030000");
      expect(lines).toContain("DTSTAMP:20260512T090000Z");
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("a talk without an end, or with one before its start, is put down for an hour", () => {
    expect(only(oddTalk({ start: "10:00" }))).toContain("DURATION:PT1H");
    expect(only(oddTalk({ start: "10:00" })).join()).not.toContain("DTEND");
  });

  it.each([
    ["Japanese", "株式会社日本電気通信サービス開発研究所東京本社人事部".repeat(3)],
    ["Hebrew", "חברת התקשורת הישראלית לפיתוח מערכות מידע".repeat(3)],
    ["emoji", "🚀".repeat(40)],
  ])("folds a %s name at 75 octets and never inside a letter", (_, company) => {
    const text = calendarText(
      [anOpportunity(company, [], { interviews: [oddTalk({ start: "10:00" })] })],
      [],
      now,
    );
    if (!text.ok) expect.fail(text.failure.code);
    for (const line of text.value.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(linesOf(text.value)).toContain(`SUMMARY:${company}: Talk`);
    expect(text.value).not.toContain("\uFFFD");
  });

  it("control characters are left out", () => {
    expect(only(oddTalk({ start: "10:00" }), "A\u0000\u0007B")).toContain("SUMMARY:AB: Talk");
  });

  it("a second export names each record as the first did, so that it replaces it", () => {
    const uids = (at: string) => {
      const text = calendarText(sample, [], at);
      return text.ok ? linesOf(text.value).filter((it) => it.startsWith("UID:")) : [];
    };
    expect(uids("2026-05-12T09:00")).toEqual(uids("2026-06-01T10:00"));
    expect(new Set(uids(now)).size).toBe(uids(now).length);
    expect(uids(now).length).toBeGreaterThan(3);
  });

  it("R20 and R23: holds whom to write to, and the end of the current employer's two days", () => {
    const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp: "2026-05-20" });
    const held = aWorkspace([], {
      currentJob: aCurrentJob(110_000),
      contacts: { [mara.id]: mara },
    });
    const sent = withSheetToEmployer(held);
    const text = calendarText([], ownDates(sent), now);
    const lines = text.ok ? linesOf(text.value) : [];
    expect(lines).toContain("SUMMARY:Write to Mara Voss again");
    expect(lines).toContain("DTSTART;VALUE=DATE:20260520");
    expect(lines).toContain("SUMMARY:Northwind Trading: their two days end");
    expect(lines.some((it) => it === "DTSTART:20260514T170000")).toBe(true);
  });

  it("escapes what would break the format", () => {
    const [one] = sample.filter((it) => it.company === "Wingtip Aero");
    const [interview] = one?.interviews ?? [];
    if (!one || !interview) throw new Error("no interview");
    const text = interviewText({ ...one, company: "A;B, C\nBEGIN:VALARM" }, interview, now);
    const summary = linesOf(text).filter((line) => line.startsWith("SUMMARY"));
    expect(summary).toEqual(["SUMMARY:A\\;B\\, C\\nBEGIN:VALARM: Second talk"]);
  });

  it("says when there is nothing to put down", () => {
    expect(calendarText([anOpportunity("A")], [], now)).toMatchObject({
      failure: { code: "no-evidence" },
    });
  });
});
