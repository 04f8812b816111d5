import { type CurrentJob, employerName } from "../model/current-job";
import type { PastJob } from "../model/past-job";
import type { ChangeContext } from "./change";

/** As many pay steps as a past job keeps; of more the newest. */
const MOST_STEPS = 100;

/**
 * The job held until today as one of the career (R25): its pay over time with the package's base as the
 * last step. What is dated after today was never paid.
 */
export function pastJobOf(job: CurrentJob, { today, newId }: ChangeContext): PastJob {
  const { role, since, package: held } = job;
  const last = held.base ? [{ id: newId(), date: held.date, pay: held.base.pay, note: "" }] : [];
  const steps = [...job.steps, ...last]
    .filter((it) => it.date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .slice(-MOST_STEPS);
  const known = [since ?? steps[0]?.date ?? today, today, ...steps.map((it) => it.date)];
  return {
    id: newId(),
    employer: employerName(job),
    role,
    since: known.reduce((first, it) => (it < first ? it : first)),
    until: today,
    steps,
    note: "",
  };
}
