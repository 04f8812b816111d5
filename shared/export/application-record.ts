import type { Day, Id } from "../model/basics";
import { currentStage, type Opportunity, type StageChange } from "../model/opportunity";
import type { Workspace } from "../model/workspace";

/** One application as a job centre asks for it. */
export type RecordedApplication = {
  readonly id: Id;
  /** The day it left the list of targets. */
  readonly date: Day;
  readonly company: string;
  readonly role: string;
  readonly place: string;
  /** Where it was found or through whom; empty when nobody wrote it down. */
  readonly channel: string;
  readonly people: readonly string[];
  readonly outcome: StageChange;
  /** Every stage since the application, oldest first. */
  readonly history: readonly StageChange[];
};

export type ApplicationRecord = {
  readonly applications: readonly RecordedApplication[];
  /** The days of the first and the last application, null when there is none. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
};

/** The period a record is asked for; null leaves that end open. */
export type RecordPeriod = { readonly from: Day | null; readonly to: Day | null };

/** Applications of a period, the oldest first. A company that is still a target was not applied to. */
export function applicationRecord(workspace: Workspace, period: RecordPeriod): ApplicationRecord {
  const applications = Object.values(workspace.opportunities)
    .flatMap((it) => recorded(it, workspace))
    .filter(({ date }) => isWithin(date, period))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const from = applications[0]?.date;
  const to = applications.at(-1)?.date;
  return { applications, span: from && to ? { from, to } : null };
}

function isWithin(date: Day, { from, to }: RecordPeriod): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

function recorded(opportunity: Opportunity, { contacts }: Workspace): RecordedApplication[] {
  const history = opportunity.stages.filter(({ stage }) => stage !== "target");
  const first = history[0];
  if (!first) return [];
  const { id, company, role, place, source, link } = opportunity;
  return [
    {
      id,
      date: first.date,
      company,
      role,
      place,
      channel: source || siteOf(link),
      people: Object.values(contacts)
        .filter((it) => it.opportunityId === id)
        .map((it) => it.name),
      outcome: currentStage(opportunity),
      history,
    },
  ];
}

/** `jobs.example.com` of a link. */
function siteOf(link: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(link)?.[1] ?? "";
}
