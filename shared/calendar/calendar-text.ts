import { createEvents, type DateTime, type EventAttributes } from "ics";
import { addDays } from "../day";
import type { Day, Time } from "../model/basics";
import type { Deadline, Interview, Opportunity } from "../model/opportunity";
import { fail, ok, type Result } from "../result";
import { deadlineName } from "../wording/stage-words";

/** When the calendar is written: local wall-clock minute, `2026-05-12T09:00`. */
type WrittenAt = string;

/** An interview without an end is put down for this long. */
const USUAL_MINUTES = 60;

/** What of it is put down. */
export type CalendarPart = "all" | "interviews" | "deadlines";

/**
 * Interviews ahead and open deadlines as iCalendar text (RFC 5545). Times are floating: they mean the user's
 * own clock, as they were entered. Fails with `no-evidence` when there is nothing to put down.
 */
export function calendarText(
  opportunities: readonly Opportunity[],
  writtenAt: WrittenAt,
  part: CalendarPart = "all",
): Result<string> {
  const events = opportunities.flatMap((it) => {
    const talks = part === "deadlines" ? [] : it.interviews.filter(isAhead);
    const deadlines = part === "interviews" ? [] : it.deadlines.filter(({ isDone }) => !isDone);
    return [
      ...talks.map((interview) => interviewEvent(it, interview, writtenAt)),
      ...deadlines.map((deadline) => deadlineEvent(it, deadline, writtenAt)),
    ];
  });
  if (events.length === 0) return fail("no-evidence");
  const { value } = createEvents(events);
  return value ? ok(value) : fail("invalid-input");
}

/** One interview alone. */
export function interviewText(
  opportunity: Opportunity,
  interview: Interview,
  writtenAt: WrittenAt,
): Result<string> {
  const { value } = createEvents([interviewEvent(opportunity, interview, writtenAt)]);
  return value ? ok(value) : fail("invalid-input");
}

function isAhead(interview: Interview): boolean {
  return interview.outcome === "planned" || interview.outcome === "waiting";
}

function interviewEvent(
  { company, role }: Opportunity,
  interview: Interview,
  writtenAt: WrittenAt,
): EventAttributes {
  const { start, end } = interview;
  return {
    ...common(interview.id, writtenAt),
    title: `${company}: ${interview.title}`,
    description: role,
    location: interview.place,
    ...span(interview.date, start, end),
  };
}

function deadlineEvent(
  { company, role }: Opportunity,
  deadline: Deadline,
  writtenAt: WrittenAt,
): EventAttributes {
  return {
    ...common(deadline.id, writtenAt),
    title: `${company}: ${deadlineName[deadline.kind]}`,
    description: deadline.note || role,
    ...span(deadline.date, deadline.time, deadline.time),
  };
}

function common(id: string, writtenAt: WrittenAt) {
  return {
    uid: `${id}@leverage`,
    productId: "-//Leverage//EN",
    timestamp: [
      ...dayParts(writtenAt.slice(0, 10)),
      ...timeParts(writtenAt.slice(11, 16)),
    ] as DateTime,
    startInputType: "local",
    startOutputType: "local",
    endInputType: "local",
    endOutputType: "local",
  } as const;
}

/** A whole day without a time; a moment or a span with one. */
function span(
  date: Day,
  start: Time | null,
  end: Time | null,
): Pick<EventAttributes, "start"> & ({ end: DateTime } | { duration: { minutes: number } }) {
  if (start === null) return { start: dayParts(date), end: dayParts(addDays(date, 1)) };
  const from: DateTime = [...dayParts(date), ...timeParts(start)];
  return end === null
    ? { start: from, duration: { minutes: USUAL_MINUTES } }
    : { start: from, end: [...dayParts(date), ...timeParts(end)] };
}

function dayParts(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

function timeParts(time: Time): [number, number] {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return [hour, minute];
}
