import { type AnchorView, anchorView } from "../anchor/anchor-view";
import { employerAnswer } from "../calendar/own-dates";
import { addDays, daysBetween } from "../day";
import type { Day, Id, Time } from "../model/basics";
import type { Deadline, Opportunity } from "../model/opportunity";
import { allOpportunities, opportunitiesInPlay, type Workspace } from "../model/workspace";
import { nextApplication } from "../pipeline/next-application";
import { HOT_DAYS } from "../rules/agenda-rules";
import { checkRules, type RuleReport } from "../rules/check-rules";
import { companyFacts } from "../rules/company-facts";
import { withoutSnoozed } from "../rules/snoozed";
import { employerAnswerText } from "../wording/reminder-words";
import { type FirstStep, firstStep } from "./first-step";
import { type FloorHistory, floorHistory } from "./floor-history";
import { type TodoList, todoList } from "./todo";

export type DeadlineRow = {
  /** Null for the current employer, who has a sheet of yours (R23). */
  readonly opportunityId: Id | null;
  readonly company: string;
  readonly deadline: Deadline;
  /** Negative when it has passed. */
  readonly daysLeft: number;
  /** Within three days, or passed: the signal colour. */
  readonly isHot: boolean;
};

export type InterviewRow = {
  readonly opportunityId: Id;
  readonly company: string;
  readonly interviewId: Id;
  readonly title: string;
  readonly date: Day;
  readonly start: Time | null;
};

/** What the subtitle of the day counts. */
type DaySummary = {
  readonly calls: number;
  readonly interviewsToday: number;
  readonly dueToday: number;
  readonly expiring: number;
  /** A company to apply to next (R19). */
  readonly hasTarget: boolean;
};

/** Everything the Today screen shows. */
export type TodayView = {
  readonly today: Day;
  readonly anchor: AnchorView;
  /** The ends of the small line under the next number, half a gap beyond floor and ceiling. */
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly floor: FloorHistory | null;
  readonly todo: TodoList;
  readonly deadlines: readonly DeadlineRow[];
  readonly interviews: readonly InterviewRow[];
  readonly rules: RuleReport;
  /** Where the next application goes (R19); null without a target. */
  readonly nextApplication: { readonly id: Id; readonly company: string } | null;
  readonly summary: DaySummary;
  /** What a first search needs next; null for whoever knows the way. */
  readonly firstStep: FirstStep | null;
};

const WEEK_DAYS = 6;

/** The last answer for each workspace: the screen and the count in the frame ask for the same one. */
const seen = new WeakMap<Workspace, TodayView>();

/** The Today screen as a pure function of the records and the day. */
export function todayView(workspace: Workspace, today: Day): TodayView {
  const known = seen.get(workspace);
  if (known?.today === today) return known;
  const view = todayViewFrom(workspace, today);
  seen.set(workspace, view);
  return view;
}

function todayViewFrom(workspace: Workspace, today: Day): TodayView {
  const anchor = anchorView(workspace, today);
  const companies = companyFacts(workspace, anchor.evidence);
  const rules = withoutSnoozed(checkRules(workspace, companies, today), workspace, today);
  const todo = todoList(workspace, anchor, rules.broken);
  const target = nextApplication(allOpportunities(workspace), today);
  const inPlay = opportunitiesInPlay(workspace);
  const weekEnd = addDays(today, WEEK_DAYS);
  const deadlines = [
    ...inPlay.flatMap((it) => deadlineRows(it, today)),
    ...ownRow(workspace, today),
  ].sort((a, b) => order(whenOf(a.deadline), whenOf(b.deadline)));
  const interviews = inPlay
    .flatMap((it) => interviewRows(it, today, weekEnd))
    .sort((a, b) => order(`${a.date} ${a.start ?? "99"}`, `${b.date} ${b.start ?? "99"}`));
  return {
    today,
    anchor,
    scale: gapScale(anchor),
    floor: floorHistory(anchor.evidence, anchor.line.ask),
    todo,
    deadlines,
    interviews,
    rules,
    nextApplication: target && { id: target.id, company: target.company },
    firstStep: firstStep(workspace, anchor.evidence),
    summary: {
      calls: callsOf(todo),
      interviewsToday: interviews.filter((it) => it.date === today).length,
      dueToday: todo.today.length,
      expiring: deadlines.filter(
        ({ deadline, daysLeft }) =>
          deadline.kind === "offer-expires" && daysLeft >= 0 && daysLeft <= WEEK_DAYS,
      ).length,
      hasTarget: target !== null,
    },
  };
}

/** Null while there is no floor or no number to ask for. */
function gapScale({ line }: AnchorView): TodayView["scale"] {
  if (!line.floor || line.ask === null) return null;
  const low = line.floor.amount;
  const high = line.ceiling?.amount ?? line.ask;
  const margin = Math.max(0, high - low) / 2;
  return { min: Math.max(0, low - margin), max: high + margin };
}

function deadlineRows({ id, company, deadlines }: Opportunity, today: Day): readonly DeadlineRow[] {
  return deadlines.filter((it) => !it.isDone).map((it) => deadlineRow(id, company, it, today));
}

/** The end of the current employer's two days: no opportunity holds that deadline. */
function ownRow(workspace: Workspace, today: Day): readonly DeadlineRow[] {
  const answer = employerAnswer(workspace);
  if (!answer) return [];
  const { id, name, date, time } = answer;
  const deadline = {
    id,
    kind: "other",
    date,
    time,
    note: employerAnswerText,
    isDone: false,
  } as const;
  return [deadlineRow(null, name, deadline, today)];
}

function deadlineRow(
  opportunityId: Id | null,
  company: string,
  deadline: Deadline,
  today: Day,
): DeadlineRow {
  const daysLeft = daysBetween(today, deadline.date);
  return { opportunityId, company, deadline, daysLeft, isHot: daysLeft <= HOT_DAYS };
}

function interviewRows(opportunity: Opportunity, from: Day, to: Day): readonly InterviewRow[] {
  return opportunity.interviews
    .filter((it) => it.outcome === "planned" && it.date >= from && it.date <= to)
    .map(({ id, title, date, start }) => ({
      opportunityId: opportunity.id,
      company: opportunity.company,
      interviewId: id,
      title,
      date,
      start,
    }));
}

/** Calls of today: two things for one talk are one call. */
function callsOf({ today }: TodoList): number {
  const calls = today.flatMap((it) =>
    it.from !== "follow-up" && (it.channel === "phone" || it.channel === "video")
      ? [`${it.opportunityId} ${it.time ?? ""}`]
      : [],
  );
  return new Set(calls).size;
}

function whenOf({ date, time }: Deadline): string {
  return `${date} ${time ?? "99:99"}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
