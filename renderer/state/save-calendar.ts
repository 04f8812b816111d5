import type { CalendarPart } from "../../shared/calendar/calendar-text";
import type { OwnDate } from "../../shared/calendar/own-dates";
import type { Interview, Opportunity } from "../../shared/model/opportunity";
import { ok, type Result } from "../../shared/result";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { saveBytes } from "./save-file";
import { showFailure } from "./toasts";

/**
 * All interviews ahead, open deadlines, or both with the people to write to as one calendar file; `now` is
 * the wall-clock minute.
 */
export async function saveCalendar(
  opportunities: readonly Opportunity[],
  own: readonly OwnDate[],
  now: string,
  part: CalendarPart = "all",
): Promise<void> {
  const { calendarText } = await import("../../shared/calendar/calendar-text");
  save("Leverage.ics", calendarText(opportunities, own, now, part));
}

/** One interview as a calendar file. */
export async function saveInterview(
  opportunity: Opportunity,
  interview: Interview,
  now: string,
): Promise<void> {
  const { interviewText } = await import("../../shared/calendar/calendar-text");
  save("Interview.ics", ok(interviewText(opportunity, interview, now)));
}

function save(fileName: string, text: Result<string>): void {
  if (text.ok) saveBytes(fileName, new TextEncoder().encode(text.value));
  else showFailure(failureSentence(text.failure));
}
