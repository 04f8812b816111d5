import type { Day, Time } from "../model/basics";
import type { Action, Deadline } from "../model/opportunity";

/** The signature as something to do: one hour before the offer runs out, or that day, or today. */
export function closeAction(
  company: string,
  deadline: Deadline | null,
  today: Day,
): Omit<Action, "id"> & { readonly date: Day } {
  return {
    text: `Sign ${company}, or better paper`,
    date: deadline?.date ?? today,
    time: deadline?.time ? hourBefore(deadline.time) : null,
    channel: null,
    isDone: false,
  };
}

/** The same day, never before midnight. */
function hourBefore(time: Time): Time {
  const hour = Number(time.slice(0, 2));
  return hour === 0 ? "00:00" : `${String(hour - 1).padStart(2, "0")}${time.slice(2, 5)}`;
}
