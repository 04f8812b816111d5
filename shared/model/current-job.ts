import { z } from "zod";
import { daySchema, lineSchema } from "./basics";
import { ownCounterOfferSchema } from "./counter-offer";
import { packageSchema } from "./package";
import { payStepSchema } from "./past-job";

/** The job the user holds: the baseline package and the strongest leverage (R2). There is one, or none. */
export const currentJobSchema = z
  .object({
    employer: lineSchema,
    role: lineSchema.default(""),
    since: daySchema.nullable().default(null),
    package: packageSchema,
    /** Base over time before the package's, oldest first. */
    steps: z.array(payStepSchema).max(100).readonly().default([]),
    /** The counter-offer sheet to the employer. */
    counterOffer: ownCounterOfferSchema.nullable().default(null),
  })
  .readonly();
export type CurrentJob = z.infer<typeof currentJobSchema>;

/** What the current job is called where the user gave no name of the employer. */
export function employerName({ employer }: Pick<CurrentJob, "employer">): string {
  return employer === "" ? "Your current job" : employer;
}
