import { daysBetween } from "../../day";
import type { CurrentJob } from "../../model/current-job";
import { employerName } from "../../model/current-job";
import { currentStage, type Opportunity } from "../../model/opportunity";
import { isLive } from "../../negotiation/live-paper";
import type { Failure } from "../../result";
import {
  flowsOf,
  levelPayOf,
  type PackageWorth,
  perHourOf,
  type Sums,
  sumsOf,
  type View,
  worthOfCurrentJob,
  worthOfOpportunity,
  yearsIn,
} from "../totals";
import {
  type Bar,
  type ColumnId,
  type CompareColumn,
  type CompareInput,
  type Contestant,
  CURRENT_JOB,
  type NearestDeadline,
} from "./compare-types";

/** The column of an opportunity, or null while it has no package. */
export function contestantOf(opportunity: Opportunity, input: CompareInput): Contestant | null {
  const { settings } = input.workspace;
  const worth = worthOfOpportunity(opportunity, settings);
  if (!worth) return null;
  return contestant(worth, input, {
    id: opportunity.id,
    company: opportunity.company,
    role: opportunity.role,
    isCurrentJob: false,
    stage: currentStage(opportunity).stage,
    isLive: isLive(opportunity, input.today),
    deadline: nearestDeadline(opportunity, input.today),
  });
}

export function currentJobContestant(job: CurrentJob, input: CompareInput): Contestant {
  return contestant(worthOfCurrentJob(job, input.workspace.settings), input, {
    id: CURRENT_JOB,
    company: employerName(job),
    role: job.role,
    isCurrentJob: true,
    stage: null,
    isLive: true,
    deadline: null,
  });
}

type Identity = Pick<
  CompareColumn,
  "company" | "role" | "isCurrentJob" | "stage" | "isLive" | "deadline"
> & { readonly id: ColumnId };

function contestant(worth: PackageWorth, input: CompareInput, identity: Identity): Contestant {
  const { riskShare, period } = input;
  const { discount } = input.workspace.settings.assumptions;
  const view: View = { riskShare, period };
  const value = worth.onPaper ?? worth.said;
  const shown = sumsOf(value, view);
  const flows = flowsOf(value, riskShare);
  const said = worth.said === value ? shown : sumsOf(worth.said, view);
  const years = yearsIn(period, value.horizonYears);
  const isOnPaper = worth.onPaper !== null;
  const failures = failuresOf(worth);
  const column: CompareColumn = {
    ...identity,
    evidence: value.baseEvidence,
    isOnPaper,
    bar: shown && barOf(shown, said?.promised ?? shown.promised, isOnPaper),
    flows: flows ?? [],
    hours: worth.said.hours,
    perHour: shown && perHourOf(shown.expected / years, worth.said),
    failures,
    notAsked: [],
  };
  return {
    column,
    worth,
    shown,
    said,
    levelPay: levelPayOf(flows, discount),
    mayLead: shown !== null && identity.isLive && isOnPaper && failures.length === 0,
  };
}

/** Each reason once: the word and the paper usually fail alike. */
function failuresOf({ said, onPaper }: PackageWorth): readonly Failure[] {
  if (said.failures.length === 0 && said.base !== null && !onPaper?.failures.length) return [];
  const all = [...said.failures, ...(onPaper?.failures ?? [])];
  const missing: Failure[] =
    said.base === null && all.length === 0 ? [{ code: "base-missing" }] : [];
  const seen = new Map([...missing, ...all].map((failure) => [JSON.stringify(failure), failure]));
  return [...seen.values()];
}

/** A net cost of the perks shortens the base, so that the bar always ends at what is promised. */
function barOf(sums: Sums, promised: number, isOnPaper: boolean): Bar {
  return {
    base: Math.max(0, sums.base + Math.min(0, sums.concrete)),
    concrete: Math.max(0, sums.concrete),
    risky: Math.max(0, sums.risky),
    uncounted: Math.max(0, promised - Math.max(0, sums.expected)),
    isHollow: !isOnPaper,
  };
}

/** The next deadline to come; when all are over, the last one. */
function nearestDeadline(opportunity: Opportunity, today: string): NearestDeadline | null {
  const open = opportunity.deadlines
    .filter((it) => !it.isDone)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const nearest = open.find((it) => it.date >= today) ?? open.at(-1);
  if (!nearest) return null;
  const { kind, date, time } = nearest;
  return { kind, date, time, daysLeft: daysBetween(today, date) };
}
