import type { Opportunity } from "../model/opportunity";
import type { PastJob } from "../model/past-job";
import type { PayFact } from "../model/pay-fact";
import { unitsOf } from "../money";
import type { CsvRow } from "./csv-tables";

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

/** The list of documents; the files themselves stay in the data folder. */
export function documentRows({ company, role, attachments }: Opportunity): readonly CsvRow[] {
  return attachments.map(({ name, kind, bytes, addedOn, sha256 }) => ({
    company,
    role,
    name,
    kind,
    bytes,
    added: addedOn,
    sha256,
  }));
}

/** One row for each base a past job paid; one without a base where none is known. */
export function pastJobRows({ employer, role, since, until, note, steps }: PastJob) {
  const job = { employer, role, since, until, note };
  const unknown: CsvRow = { ...job, from: null, amount: null, currency: null, per: null };
  if (steps.length === 0) return [unknown];
  return steps.map(
    ({ date, pay }): CsvRow => ({
      ...job,
      from: date,
      amount: unitsOf(pay.amount),
      currency: pay.amount.currency,
      per: pay.per,
    }),
  );
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
