import { daysBetween } from "../../../shared/day";
import type { Day, Time } from "../../../shared/model/basics";
import type { Format } from "../../state/format";

/** When something is, as short as it stays clear: "today 16:00", "Fri 09:30", "24 May", "since 3 May". */
export function whenText(date: Day, time: Time | null, today: Day, format: Format): string {
  const days = daysBetween(today, date);
  const day = days >= 1 && days <= 6 ? format.weekday(date) : dayText(date, days, format);
  return time === null ? day : `${day} ${format.time(time)}`;
}

function dayText(date: Day, days: number, format: Format): string {
  if (days === 0) return "today";
  return days < 0 ? `since ${format.day(date)}` : format.day(date);
}
