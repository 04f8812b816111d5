import { addDays } from "../day";
import type { Day, Time } from "../model/basics";
import type { Minute } from "../model/counter-offer";
import type { Deadline } from "../model/opportunity";

/**
 * The two days they have (R23). Minutes are the user's own wall clock and are counted as if in UTC, so
 * that no time zone and no summer time plays a part.
 */

/** Letters and contracts are signed by the end of an office day. */
const END_OF_DAY: Time = "17:00";
const NOON: Time = "12:00";
const MINUTE_MS = 60_000;

export function minuteOf(day: Day, time: Time): Minute {
  return `${day}T${time.slice(0, 5)}`;
}

/** Whole minutes from one wall-clock minute to another; negative when `to` is earlier. */
export function minutesBetween(from: Minute, to: Minute): number {
  return Math.round((Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / MINUTE_MS);
}

/** The minute so many minutes later, earlier when negative. */
export function addMinutes(minute: Minute, count: number): Minute {
  return new Date(Date.parse(`${minute}:00Z`) + count * MINUTE_MS).toISOString().slice(0, 16);
}

/** The sheet goes out at the end of this office day, or now when that is over. */
export function plannedSending(now: Minute): Minute {
  const end = minuteOf(now.slice(0, 10), END_OF_DAY);
  return now > end ? now : end;
}

/** When a deadline runs out; one without a time, at the end of that office day. */
export function endOf(deadline: Deadline): Minute {
  return minuteOf(deadline.date, deadline.time ?? END_OF_DAY);
}

/**
 * When the answer has to be there: the end of the second day, or of the working day beside a weekend.
 * Always an hour at least before the other offer runs out, or it could not be taken any more (R24).
 */
export function answerDue(sentAt: Minute, otherExpires: Minute | null): Minute {
  const due = minuteOf(secondWorkingDay(sentAt.slice(0, 10)), END_OF_DAY);
  if (otherExpires === null || otherExpires <= sentAt) return due;
  const latest = addMinutes(otherExpires, -60);
  const day = otherExpires.slice(0, 10);
  const choices = [due, minuteOf(day, NOON), minuteOf(addDays(day, -1), END_OF_DAY), latest];
  return choices.find((it) => it > sentAt && it <= latest) ?? otherExpires;
}

/** Sent on a Thursday: Friday. Sent on a Friday: Monday. Else two days on. */
function secondWorkingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 4) return addDays(day, 1);
  return addDays(day, weekday === 5 ? 3 : 2);
}
