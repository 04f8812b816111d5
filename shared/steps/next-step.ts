import type { Day, Id, Time } from "../model/basics";
import type { Opportunity } from "../model/opportunity";
import type { Channel } from "../model/round";

/** What happens next with a company: something the user means to do, or a talk that is set. */
export type NextStep = {
  readonly kind: "action" | "interview";
  readonly id: Id;
  readonly text: string;
  readonly date: Day | null;
  readonly time: Time | null;
  readonly channel: Channel | null;
};

const LAST = "9999";

/** The earliest open action or planned interview from today on; what has no date comes last. */
export function nextStep(opportunity: Opportunity, today: Day): NextStep | null {
  return upcomingSteps(opportunity, today)[0] ?? null;
}

/** Every open action and planned interview, earliest first; overdue actions lead, undated ones end. */
export function upcomingSteps(opportunity: Opportunity, today: Day): readonly NextStep[] {
  const actions: NextStep[] = opportunity.actions
    .filter((action) => !action.isDone)
    .map(({ id, text, date, time, channel }) => ({
      kind: "action",
      id,
      text,
      date,
      time,
      channel,
    }));
  const interviews: NextStep[] = opportunity.interviews
    .filter((interview) => interview.outcome === "planned" && interview.date >= today)
    .map(({ id, title, date, start }) => ({
      kind: "interview",
      id,
      text: title,
      date,
      time: start,
      channel: null,
    }));
  return [...actions, ...interviews].sort((a, b) => compare(when(a), when(b)));
}

function when(step: NextStep): string {
  return `${step.date ?? LAST} ${step.time ?? LAST}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
