import { type FollowUp, followUps } from "../calendar/own-dates";
import { isOutOfTime } from "../counter-offer/desk-advice";
import { sheetView } from "../counter-offer/sheet-view";
import { addMinutes, endOf, minuteOf } from "../counter-offer/two-days";
import { addDays } from "../day";
import type { Day, Id, Time } from "../model/basics";
import type { Minute } from "../model/counter-offer";
import { isInPlay, type Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { searchEvidence } from "../negotiation/search-evidence";
import {
  actionReminder,
  deadlineReminder,
  followUpWords,
  interviewReminder,
  sheetReminder,
} from "../wording/reminder-words";

/** Something to be told of, once. */
export type Reminder = {
  /** Of what, and when it is: what is put off is told of again. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Where in the app it leads, as the part of the address after `#`. */
  readonly address: string;
};

/** What is told of at a moment; `until` it is worth telling. */
type Planned = Reminder & { readonly from: Minute; readonly until: Minute };

const EVENING: Time = "17:00";
const MORNING: Time = "09:00";
const MIDNIGHT: Time = "23:59";

/** Minutes between the telling and the thing itself. */
const BEFORE_INTERVIEW = 60;
const BEFORE_ACTION = 15;
const BEFORE_DEADLINE = 120;

/**
 * What the user should be told now: a talk the evening and the hour before, a deadline the morning before
 * and two hours ahead, what is to be done at a set time, whom to write to again (R20), and the end of the two days (R23). Of one thing
 * only the newest reminder; nothing that is over. Empty when reminders are turned off, and for the sample,
 * whose talks are nobody's.
 */
export function dueReminders(workspace: Workspace, now: Minute): readonly Reminder[] {
  if (!workspace.settings.reminders || workspace.isSample) return [];
  const today = now.slice(0, 10);
  const planned = Object.values(workspace.opportunities)
    .filter(isInPlay)
    .flatMap((it) => [
      ...interviews(workspace, it, today),
      ...deadlines(it, today),
      ...actions(it, today),
    ]);
  return [
    ...[...planned, ...followUps(workspace).map(followUp)].flatMap((it) => newest(it, now)),
    ...endedSheets(workspace, now),
  ];
}

/** The last moment that has come, while the thing is still ahead. */
function newest(moments: readonly Planned[], now: Minute): readonly Reminder[] {
  const due = moments.findLast((it) => it.from <= now && now < it.until);
  return due ? [{ key: due.key, title: due.title, text: due.text, address: due.address }] : [];
}

function interviews(
  { contacts }: Workspace,
  opportunity: Opportunity,
  today: Day,
): readonly (readonly Planned[])[] {
  return opportunity.interviews
    .filter((it) => it.outcome === "planned")
    .map((interview) => {
      const { id, date, start } = interview;
      const names = interview.contactIds.flatMap((it) => contacts[it]?.name ?? []);
      const words = interviewReminder(opportunity.company, interview, names, today);
      const told = { ...words, address: address(opportunity.id, "interviews", id) };
      const until = minuteOf(date, start ?? MIDNIGHT);
      const hour = start === null ? minuteOf(date, MORNING) : addMinutes(until, -BEFORE_INTERVIEW);
      return moments(id, told, [minuteOf(addDays(date, -1), EVENING), hour], until);
    });
}

/** The deadline that a sheet has set is told of with the sheet. */
function deadlines(opportunity: Opportunity, today: Day): readonly (readonly Planned[])[] {
  const ofSheet = opportunity.counterOffer?.sent?.deadlineId ?? null;
  return opportunity.deadlines
    .filter((it) => !it.isDone && it.id !== ofSheet)
    .map((deadline) => {
      const { id, date, time } = deadline;
      const words = deadlineReminder(opportunity.company, deadline, today);
      const told = { ...words, address: address(opportunity.id, "timeline", id) };
      const last =
        time === null ? minuteOf(date, MORNING) : addMinutes(endOf(deadline), -BEFORE_DEADLINE);
      const until = minuteOf(date, time ?? MIDNIGHT);
      return moments(id, told, [minuteOf(addDays(date, -1), MORNING), last], until);
    });
}

/** What is to be done at an hour. Without one it stands on Today. */
function actions(opportunity: Opportunity, today: Day): readonly (readonly Planned[])[] {
  return opportunity.actions.flatMap((action) => {
    const { id, date, time, isDone } = action;
    if (isDone || date === null || time === null) return [];
    const words = actionReminder(opportunity.company, action, time, date, today);
    const told = { ...words, address: address(opportunity.id, "rounds") };
    const until = minuteOf(date, time);
    return [moments(id, told, [addMinutes(until, -BEFORE_ACTION)], until)];
  });
}

/** R20: on the morning of its day. */
function followUp(own: FollowUp): readonly Planned[] {
  const until = minuteOf(own.date, MIDNIGHT);
  const told = { ...followUpWords(own), address: "/people" };
  return moments(own.id, told, [minuteOf(own.date, MORNING)], until);
}

function moments(
  id: Id,
  told: Omit<Reminder, "key">,
  from: readonly Minute[],
  until: Minute,
): readonly Planned[] {
  return from.map((moment, place) => ({
    ...told,
    key: `${id} ${until} ${place}`,
    from: moment,
    until,
  }));
}

/** R23: two days without a signature are a no, whenever the app is opened next. */
function endedSheets(workspace: Workspace, now: Minute): readonly Reminder[] {
  const { opportunities, currentJob } = workspace;
  const isOver = (until: Minute | undefined) => until !== undefined && until <= now;
  const sheets: readonly (Id | null)[] = [
    ...Object.values(opportunities)
      .filter((it) => isInPlay(it) && isOver(it.counterOffer?.sent?.until))
      .map((it) => it.id),
    ...(isOver(currentJob?.counterOffer?.sent?.until) ? [null] : []),
  ];
  if (sheets.length === 0) return [];
  const evidence = searchEvidence(workspace, now.slice(0, 10));
  return sheets.flatMap((of) => {
    const view = sheetView(workspace, of, now, evidence);
    if (!view?.sent || !isOutOfTime(view.sent, view.answer, now)) return [];
    const words = sheetReminder(view.company, view.fallback);
    const key = `${of ?? "current-job"} ${view.sent.until} sheet`;
    return [{ key, ...words, address: `/counter-offer/${of ?? "current-job"}` }];
  });
}

function address(opportunityId: Id, tab: string, recordId?: Id): string {
  return ["/pipeline", opportunityId, tab, recordId].filter(Boolean).join("/");
}
