import type { Id } from "../model/basics";
import type { Opportunity } from "../model/opportunity";
import type { PastJob } from "../model/past-job";
import type { PayFact } from "../model/pay-fact";
import type { Workspace } from "../model/workspace";
import { unitsOf } from "../money";
import type { CsvRow } from "./csv-row";

/** What was planned with a company, done or not. */
export function actionRows({ company, role, actions }: Opportunity): readonly CsvRow[] {
  return actions.map(({ text, date, time, channel, isDone }) => ({
    company,
    role,
    text,
    date,
    time,
    channel,
    done: isDone,
  }));
}

/** The list of documents, each with its place in the archive. */
export function documentRows(
  { company, role, attachments }: Opportunity,
  paths: ReadonlyMap<Id, string>,
): readonly CsvRow[] {
  return attachments.map(({ id, name, kind, bytes, addedOn, sha256 }) => ({
    company,
    role,
    name,
    file: paths.get(id) ?? null,
    kind,
    bytes,
    added: addedOn,
    sha256,
  }));
}

/** One row for each base a past job paid; one without a base where none is known. */
export function pastJobRows({ employer, role, since, until, note, steps }: PastJob) {
  return payStepRows({ employer, role, since, until, note }, steps);
}

/** What the job that is held paid before; its base of today is among the packages. */
export function currentJobPayRows({ currentJob }: Workspace): readonly CsvRow[] {
  if (!currentJob) return [];
  const { employer, role, since, steps } = currentJob;
  return payStepRows({ employer, role, since, until: null, note: "" }, steps);
}

function payStepRows(job: CsvRow, steps: PastJob["steps"]): readonly CsvRow[] {
  if (steps.length === 0)
    return [{ ...job, from: null, amount: null, currency: null, per: null, step_note: null }];
  return steps.map(({ date, pay, note }) => ({
    ...job,
    from: date,
    amount: unitsOf(pay.amount),
    currency: pay.amount.currency,
    per: pay.per,
    step_note: note,
  }));
}

export function payFactRow({ company, role, place, pay, source, date, evidence, note }: PayFact) {
  return {
    company,
    role,
    place,
    amount: unitsOf(pay.amount),
    currency: pay.amount.currency,
    per: pay.per,
    source,
    date,
    evidence,
    note,
  } satisfies CsvRow;
}
