import type { Day } from "../model/basics";

/** Which comes first in `03/04/2026`. */
export type DayOrder = "month-first" | "day-first";

const NUMERIC = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[,T\s].*)?$/;
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads a day as people and programs write it: `2026-03-01`, `3/9/26, 11:02 PM`, `01.03.2026`,
 * `15 May 2026`, `Mar 9, 2026`. Null when it is no day of the calendar.
 */
export function writtenDay(text: string, order: DayOrder): Day | null {
  const trimmed = text.trim();
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return numericDay(numeric, trimmed, order);
  const named = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{2,4})\b/i.exec(
    trimmed,
  );
  if (named) return calendarDay(named[3], monthNumber(named[2]), named[1]);
  const american = /^(?:[a-z]+, )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{2,4})\b/i.exec(
    trimmed,
  );
  return american ? calendarDay(american[3], monthNumber(american[1]), american[2]) : null;
}

/** Day-first as soon as one cell of a column cannot be read with the month first. */
export function orderOfDays(cells: readonly string[]): DayOrder {
  const numeric = cells.map((cell) => NUMERIC.exec(cell.trim())).filter((it) => it !== null);
  const isDayFirst = numeric.some(([, first = ""]) => first.length < 3 && Number(first) > 12);
  return isDayFirst ? "day-first" : "month-first";
}

function numericDay(parts: RegExpExecArray, text: string, order: DayOrder): Day | null {
  const [, first = "", second = "", third = ""] = parts;
  if (first.length >= 3) return calendarDay(first, Number(second), third);
  const isDayFirst = order === "day-first" || text.includes(".");
  return isDayFirst
    ? calendarDay(third, Number(second), first)
    : calendarDay(third, Number(first), second);
}

function monthNumber(name = ""): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function calendarDay(year = "", month: number, day = ""): Day | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, month - 1, Number(day)));
  const isReal =
    year.length !== 3 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal && fullYear >= 1950 && fullYear < 2200 ? date.toISOString().slice(0, 10) : null;
}
