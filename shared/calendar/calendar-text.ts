import { addDays } from "../day";
import type { Day, Time } from "../model/basics";
import type { Minute } from "../model/counter-offer";
import type { Deadline, Interview, Opportunity } from "../model/opportunity";
import { fail, ok, type Result } from "../result";
import { employerAnswerWords, followUpWords } from "../wording/reminder-words";
import { deadlineName } from "../wording/stage-words";
import { dayText, escaped, folded, momentText } from "./calendar-lines";
import type { OwnDate } from "./own-dates";

/** An interview without an end is put down for an hour. */
const USUAL_LENGTH = "PT1H";

/** What of it is put down. */
export type CalendarPart = "all" | "interviews" | "deadlines";

type CalendarEvent = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** When, as whole lines. */
  readonly span: readonly string[];
};

/**
 * Interviews ahead, open deadlines, and the dates that no opportunity holds as iCalendar text (RFC 5545).
 * Times are floating: they mean the user's own clock, as they were entered. Every record keeps its UID, so
 * that a second export replaces the first. `writtenAt` is the wall-clock minute. Fails with `no-evidence`
 * when there is nothing to put down.
 */
export function calendarText(
  opportunities: readonly Opportunity[],
  own: readonly OwnDate[],
  writtenAt: Minute,
  part: CalendarPart = "all",
): Result<string> {
  const events = opportunities.flatMap((it) => {
    const talks = part === "deadlines" ? [] : it.interviews.filter(isAhead);
    const deadlines = part === "interviews" ? [] : it.deadlines.filter(({ isDone }) => !isDone);
    return [
      ...talks.map((interview) => interviewEvent(it, interview)),
      ...deadlines.map((deadline) => deadlineEvent(it, deadline)),
    ];
  });
  const beside = own.filter(
    ({ kind }) => part === "all" || (part === "deadlines" && kind === "employer-answer"),
  );
  const all = [...events, ...beside.map(ownEvent)];
  return all.length === 0 ? fail("no-evidence") : ok(calendarOf(all, writtenAt));
}

/** One interview alone. */
export function interviewText(
  opportunity: Opportunity,
  interview: Interview,
  writtenAt: Minute,
): string {
  return calendarOf([interviewEvent(opportunity, interview)], writtenAt);
}

function isAhead(interview: Interview): boolean {
  return interview.outcome === "planned" || interview.outcome === "waiting";
}

function interviewEvent(
  { company, role }: Opportunity,
  { id, title, date, start, end, place }: Interview,
): CalendarEvent {
  const span =
    start === null
      ? wholeDay(date)
      : [
          `DTSTART:${momentText(date, start)}`,
          end !== null && end > start
            ? `DTEND:${momentText(date, end)}`
            : `DURATION:${USUAL_LENGTH}`,
        ];
  return { id, title: `${company}: ${title}`, description: role, place, span };
}

function deadlineEvent({ company, role }: Opportunity, deadline: Deadline): CalendarEvent {
  const { id, kind, note, date, time } = deadline;
  return {
    id,
    title: `${company}: ${deadlineName[kind]}`,
    description: note || role,
    place: "",
    span: moment(date, time),
  };
}

function ownEvent(own: OwnDate): CalendarEvent {
  const { id, date, time } = own;
  const { title, text } = own.kind === "follow-up" ? followUpWords(own) : employerAnswerWords(own);
  return { id, title, description: text, place: "", span: moment(date, time) };
}

/** A moment has no end: one at the same minute is not allowed (RFC 5545, 3.8.2.2). */
function moment(date: Day, time: Time | null): readonly string[] {
  return time === null ? wholeDay(date) : [`DTSTART:${momentText(date, time)}`];
}

function wholeDay(date: Day): readonly string[] {
  return [`DTSTART;VALUE=DATE:${dayText(date)}`, `DTEND;VALUE=DATE:${dayText(addDays(date, 1))}`];
}

function calendarOf(events: readonly CalendarEvent[], writtenAt: Minute): string {
  const stamp = `${momentText(writtenAt.slice(0, 10), writtenAt.slice(11, 16))}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    "PRODID:-//Leverage//EN",
    "METHOD:PUBLISH",
    ...events.flatMap(({ id, title, description, place, span }) => [
      "BEGIN:VEVENT",
      `UID:${id}@leverage`,
      `DTSTAMP:${stamp}`,
      ...span,
      `SUMMARY:${escaped(title)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
