import type { EmployerAnswer, FollowUp } from "../calendar/own-dates";
import type { Fallback } from "../counter-offer/fallback";
import { daysBetween } from "../day";
import type { Day, Time } from "../model/basics";
import type { Action, Deadline, Interview } from "../model/opportunity";
import { fallbackAdvice } from "./counter-offer-words";
import { deadlineName } from "./stage-words";

/** A reminder in words: who and what, then when. */
type ReminderWords = { readonly title: string; readonly text: string };

/** "Globex: Design talk. Today 14:00, Room 4. With Mara. 1 of 3 prepared." */
export function interviewReminder(
  company: string,
  { title, date, start, place, preparation }: Interview,
  names: readonly string[],
  today: Day,
): ReminderWords {
  const ready = preparation.filter((it) => it.isDone).length;
  const where = place === "" ? "" : `, ${place}`;
  const sentences = [
    `${when(date, start, today)}${where}.`,
    names.length > 0 && `With ${names.join(", ")}.`,
    preparation.length > 0 && `${ready} of ${preparation.length} prepared.`,
  ];
  return { title: `${company}: ${title}`, text: sentences.filter(Boolean).join(" ") };
}

/** "Globex: offer expires. Tomorrow 17:00." */
export function deadlineReminder(
  company: string,
  { kind, note, date, time }: Deadline,
  today: Day,
): ReminderWords {
  const what = kind === "other" && note !== "" ? note : deadlineName[kind].toLowerCase();
  return { title: `${company}: ${what}`, text: `${when(date, time, today)}.` };
}

/** "Globex: Ask for the paper. Today 15:00." */
export function actionReminder(
  company: string,
  { text }: Action,
  time: Time,
  date: Day,
  today: Day,
): ReminderWords {
  return { title: `${company}: ${text}`, text: `${when(date, time, today)}.` };
}

/** R23, R24: what to do when nothing was signed. */
export function sheetReminder(company: string, fallback: Fallback): ReminderWords {
  return {
    title: `${company}: the two days are over`,
    text: `No signature is a no. ${fallbackAdvice(fallback, null)}`,
  };
}

/** "Write to Dana Reyes again". */
export function followUpTitle(name: string): string {
  return `Write to ${name} again`;
}

/** R20: contacts are kept warm. */
export function followUpWords({ name, company }: FollowUp): ReminderWords {
  return { title: followUpTitle(name), text: company === "" ? "Keep in touch." : `${company}.` };
}

/** R23: when the current employer's two days end. */
export function employerAnswerWords({ name }: EmployerAnswer): ReminderWords {
  return { title: `${name}: ${employerAnswerText}`, text: "No signature by then is a no." };
}

export const employerAnswerText = "their two days end";

function when(date: Day, time: Time | null, today: Day): string {
  const days = daysBetween(today, date);
  const day = days === 0 ? "Today" : days === 1 ? "Tomorrow" : date;
  return time === null ? day : `${day} ${time}`;
}
