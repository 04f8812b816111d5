import type { Day } from "../../../shared/model/basics";
import { type CurrentJob, currentJobSchema } from "../../../shared/model/current-job";
import type { Pay } from "../../../shared/model/pay";

/** A current job of which only the base is known yet. It is signed: the user holds it (R2). */
export function jobPaying(pay: Pay, today: Day, employer = ""): CurrentJob {
  return currentJobSchema.parse({
    employer,
    package: {
      id: crypto.randomUUID(),
      date: today,
      base: { pay, evidence: "signed" },
      components: [],
    },
  });
}
