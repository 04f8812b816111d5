import { addDays as addDaysTo, differenceInCalendarDays, formatISO, parseISO } from "date-fns";
import type { Day } from "./model/basics";

/** Arithmetic on civil days, free of clocks and time zones. */

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return formatISO(addDaysTo(parseISO(day), count), { representation: "date" });
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
