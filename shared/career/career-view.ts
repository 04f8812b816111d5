import { type Lifetime, lifetime } from "../compensation/lifetime";
import { daysBetween } from "../day";
import type { Day, Id } from "../model/basics";
import { employerName } from "../model/current-job";
import type { Pay } from "../model/pay";
import type { Workspace } from "../model/workspace";
import { annualise } from "../negotiation/annualise";
import { convert } from "../negotiation/convert";
import type { Failure, Result } from "../result";

/** A base from a day on, in units of the workspace's currency a year. */
type BaseStep = { readonly date: Day; readonly base: number; readonly note: string };

/** One job of the career. */
export type CareerJob = {
  /** Null for the current job. */
  readonly id: Id | null;
  readonly employer: string;
  readonly role: string;
  readonly since: Day;
  /** Today for the current job. */
  readonly until: Day;
  /** Null where the start is not set: the day a base was written down is none. */
  readonly years: number | null;
  readonly steps: readonly BaseStep[];
  readonly firstBase: number | null;
  readonly lastBase: number | null;
  /** What the raises inside this job brought a year, as a share; null with fewer than two steps. */
  readonly raiseAYear: number | null;
  /** What moving here brought over the last base before; null for the first job or unknown pay. */
  readonly move: { readonly amount: number; readonly share: number } | null;
};

export type CareerView = {
  /** Oldest first. */
  readonly jobs: readonly CareerJob[];
  /** Averages that R25 is about; null where there is nothing to average. */
  readonly averageMove: number | null;
  readonly averageRaise: number | null;
  /** Pay steps in a currency without a rate. */
  readonly leftOut: readonly Failure[];
};

const DAYS_A_YEAR = 365.25;

/**
 * The career so far (R25): how long each job lasted, what raises brought inside it and what each move
 * brought over the last base before. Shares are of the base before; raises are compounded a year.
 */
export function careerView(workspace: Workspace, today: Day): CareerView {
  const leftOut: Failure[] = [];
  const inCurrency = (pay: Pay): number | null => {
    const { currency, rates } = workspace.settings;
    const converted = convert(annualise(pay), pay.amount.currency, currency, rates);
    if (converted.ok) return converted.value;
    leftOut.push(converted.failure);
    return null;
  };
  const jobs = jobRecords(workspace, today)
    .sort((a, b) => a.since.localeCompare(b.since))
    .map((job) => ({ ...job, steps: baseSteps(job.steps, inCurrency) }));
  const told = jobs.map((job, place) =>
    careerJob(job, jobs[place - 1]?.steps.at(-1)?.base ?? null),
  );
  return {
    jobs: told,
    averageMove: average(told.flatMap((job) => (job.move ? [job.move.share] : []))),
    averageRaise: average(told.flatMap((job) => (job.raiseAYear === null ? [] : [job.raiseAYear]))),
    leftOut,
  };
}

type JobRecord = Pick<CareerJob, "id" | "employer" | "role" | "since" | "until"> & {
  /** False where `since` only gives the job its place in the order. */
  readonly isStartSet: boolean;
  readonly steps: readonly { readonly date: Day; readonly pay: Pay; readonly note: string }[];
};

function jobRecords({ pastJobs, currentJob }: Workspace, today: Day): JobRecord[] {
  const past: JobRecord[] = Object.values(pastJobs).map((job) => ({ ...job, isStartSet: true }));
  if (!currentJob) return past;
  const { role, steps } = currentJob;
  const employer = employerName(currentJob);
  const { base, date } = currentJob.package;
  const all = base ? [...steps, { date, pay: base.pay, note: "" }] : [...steps];
  const since = currentJob.since ?? all[0]?.date ?? today;
  const isStartSet = currentJob.since !== null;
  return [...past, { id: null, employer, role, since, isStartSet, until: today, steps: all }];
}

function baseSteps(
  steps: JobRecord["steps"],
  inCurrency: (pay: Pay) => number | null,
): readonly BaseStep[] {
  return [...steps]
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap(({ date, pay, note }) => {
      const base = inCurrency(pay);
      return base === null ? [] : [{ date, base, note }];
    });
}

function careerJob(
  job: Omit<JobRecord, "steps"> & { readonly steps: readonly BaseStep[] },
  baseBefore: number | null,
): CareerJob {
  const { id, employer, role, since, until, steps } = job;
  const first = steps[0] ?? null;
  const last = steps.at(-1) ?? null;
  return {
    id,
    employer,
    role,
    since,
    until,
    years: job.isStartSet ? Math.max(0, daysBetween(since, until)) / DAYS_A_YEAR : null,
    steps,
    firstBase: first?.base ?? null,
    lastBase: last?.base ?? null,
    raiseAYear: first && last ? raiseAYear(first, last) : null,
    move:
      first && baseBefore !== null
        ? { amount: first.base - baseBefore, share: first.base / baseBefore - 1 }
        : null,
  };
}

/** The yearly share that leads from the first base to the last, compounded; null inside half a year. */
function raiseAYear(first: BaseStep, last: BaseStep): number | null {
  const years = daysBetween(first.date, last.date) / DAYS_A_YEAR;
  return years < 0.5 ? null : (last.base / first.base) ** (1 / years) - 1;
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, it) => sum + it, 0) / values.length;
}

/** What not asking costs over the years, with its bounds (numbers.md, section 4). */
export function priceOfNotAsking(
  choice: { readonly difference: number; readonly growth: number; readonly years: number },
  discount: number,
): Result<Lifetime> {
  return lifetime({ ...choice, discount });
}
