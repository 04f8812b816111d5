import { daysBetween } from "../../shared/day";
import type { Day, Time } from "../../shared/model/basics";

const english = {
  weekday: dayPart({ weekday: "short" }),
  weekdayLong: dayPart({ weekday: "long" }),
  month: dayPart({ month: "short" }),
  monthLong: dayPart({ month: "long" }),
};

/** A part of a day in English. Days have no time zone, so they are read and written as UTC. */
function dayPart(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const formatter = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  return (day) => formatter.format(new Date(`${day}T00:00:00Z`));
}

/** Days and times in words. English like the sentences they stand in, whatever the locale of the figures. */
export const dayText = {
  /** "12 May". */
  day: (day: Day) => `${dayNumber(day)} ${english.month(day)}`,
  /** "Fri". */
  weekday: english.weekday,
  /** "Friday". */
  weekdayLong: english.weekdayLong,
  /** "15", the day of the month alone. */
  dayNumber,
  /** "Tuesday 12 May". */
  dayLong: (day: Day) => `${english.weekdayLong(day)} ${dayNumber(day)} ${english.monthLong(day)}`,
  /** "12 May 2026". */
  dayWithYear: (day: Day) => `${dayNumber(day)} ${english.month(day)} ${day.slice(0, 4)}`,
  /** "16:00". */
  time: (time: Time) => time,
  /** "today", "tomorrow", "3 days", "yesterday", "2 days ago". */
  daysUntil: (day: Day, today: Day) => daysUntil(daysBetween(today, day)),
} as const;

function dayNumber(day: Day): string {
  return String(Number(day.slice(8, 10)));
}

function daysUntil(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `${days} days` : `${-days} days ago`;
}
