import { z } from "zod";
import { daySchema, idSchema, lineSchema } from "./basics";
import { paySchema } from "./pay";

/** A base from that day on: the start of a job, a raise, a counter-offer that was signed. */
export const payStepSchema = z
  .object({ id: idSchema, date: daySchema, pay: paySchema, note: lineSchema.default("") })
  .readonly();

/** A job the user held before, with what it paid over time (R25). */
export const pastJobSchema = z
  .object({
    id: idSchema,
    employer: lineSchema.min(1, "company-missing"),
    role: lineSchema.default(""),
    since: daySchema,
    until: daySchema,
    /** Base over time, oldest first. */
    steps: z.array(payStepSchema).max(100).readonly().default([]),
    note: lineSchema.default(""),
  })
  .refine((job) => job.until >= job.since, { message: "end-before-start", path: ["until"] })
  .refine((job) => job.steps.every((step) => step.date >= job.since && step.date <= job.until), {
    message: "step-outside-job",
    path: ["steps"],
  })
  .readonly();
export type PastJob = z.infer<typeof pastJobSchema>;
