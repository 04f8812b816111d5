import { addDays } from "../day";
import type { Day, Id, Time } from "../model/basics";
import type { Deadline, Interview, Opportunity } from "../model/opportunity";
import { opportunitiesInPlay, type Workspace } from "../model/workspace";
import { isHot } from "../rules/agenda-rules";
import { employerAnswerText, followUpTitle } from "../wording/reminder-words";
import { type OwnDate, ownDates } from "./own-dates";

/** Something of a day of the week. */
export type WeekEntry = {
  readonly id: Id;
  /** Null for what no opportunity holds. */
  readonly opportunityId: Id | null;
  readonly company: string;
  readonly text: string;
  readonly time: Time | null;
  /** When a talk ends. */
  readonly end: Time | null;
} & (
  | { readonly kind: "interview"; readonly outcome: Interview["outcome"] }
  | {
      readonly kind: "deadline";
      readonly deadline: Deadline["kind"];
      readonly isDone: boolean;
      /** Within three days and still open. */
      readonly isHot: boolean;
    }
  | { readonly kind: "action"; readonly isDone: boolean }
  | { readonly kind: OwnDate["kind"]; readonly isHot: boolean }
);

export type WeekDay = {
  readonly day: Day;
  readonly isToday: boolean;
  readonly isPast: boolean;
  /** By the clock; what has no hour comes first, as it holds for the whole day. */
  readonly entries: readonly WeekEntry[];
};

/**
 * Seven days from Monday, with every talk, deadline and planned action of the companies in play, the end of
 * the current employer's two days (R23) and the people to write to (R20).
 */
export type WeekView = {
  readonly days: readonly WeekDay[];
  readonly count: number;
  readonly isThisWeek: boolean;
};

/** The Monday of the week that holds the day. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The week that starts on `monday`. What is done or was held stays, as a calendar keeps it. */
export function weekView(workspace: Workspace, monday: Day, today: Day): WeekView {
  const byDay = new Map<Day, WeekEntry[]>();
  const inPlay = opportunitiesInPlay(workspace);
  const all = [
    ...inPlay.flatMap((it) => entriesOf(it, today)),
    ...ownDates(workspace).map((it) => ownEntry(it, today)),
  ];
  for (const [day, entry] of all) {
    const known = byDay.get(day);
    if (known) known.push(entry);
    else byDay.set(day, [entry]);
  }
  const days = Array.from({ length: 7 }, (_, place) => {
    const day = addDays(monday, place);
    const entries = (byDay.get(day) ?? []).sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1));
    return { day, isToday: day === today, isPast: day < today, entries };
  });
  return {
    days,
    count: days.reduce((total, it) => total + it.entries.length, 0),
    isThisWeek: monday === mondayOf(today),
  };
}

function timeKey({ time, company, id }: WeekEntry): string {
  return `${time ?? ""} ${company} ${id}`;
}

function ownEntry(own: OwnDate, today: Day): readonly [Day, WeekEntry] {
  const { kind, id, name, date, time } = own;
  const isFollowUp = kind === "follow-up";
  const entry = {
    kind,
    id,
    opportunityId: null,
    company: isFollowUp ? own.company || name : name,
    text: isFollowUp ? followUpTitle(name) : employerAnswerText,
    time,
    end: null,
    isHot: !isFollowUp && isHot(date, today),
  };
  return [date, entry];
}

function entriesOf(opportunity: Opportunity, today: Day): readonly (readonly [Day, WeekEntry])[] {
  const { id: opportunityId, company } = opportunity;
  const common = { opportunityId, company };
  return [
    ...opportunity.interviews
      .filter((it) => it.outcome !== "cancelled")
      .map(({ id, date, title, start, end, outcome }) => {
        const entry = { ...common, id, text: title, time: start, end } as const;
        return [date, { ...entry, kind: "interview", outcome }] as const;
      }),
    ...opportunity.deadlines.map(({ id, date, time, note, kind, isDone }) => {
      const entry = { ...common, id, text: note, time, end: null } as const;
      const hot = !isDone && isHot(date, today);
      return [date, { ...entry, kind: "deadline", deadline: kind, isDone, isHot: hot }] as const;
    }),
    ...opportunity.actions.flatMap(({ id, date, time, text, isDone }) => {
      const entry = { ...common, id, text, time, end: null } as const;
      return date === null ? [] : [[date, { ...entry, kind: "action", isDone }] as const];
    }),
  ];
}
