import { z } from "zod";
import { attachmentSchema } from "./attachment";
import { daySchema, idSchema, lineSchema, linkSchema, noteSchema, timeSchema } from "./basics";
import { counterOfferSchema } from "./counter-offer";
import { packageSchema } from "./package";
import { paySchema } from "./pay";
import { channels, roundSchema } from "./round";

export const openStages = [
  "target",
  "applied",
  "interviewing",
  "verbal-offer",
  "written-offer",
] as const;
export const endedStages = ["declined", "rejected", "withdrawn", "expired", "ghosted"] as const;
/** The stages of a hiring process in their order, then the ways it can end. */
export const stages = [...openStages, "signed", ...endedStages] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

export const stageChangeSchema = z.object({ stage: stageSchema, date: daySchema }).readonly();
export type StageChange = z.infer<typeof stageChangeSchema>;

/** One thing to have ready before a talk. */
const preparationSchema = z
  .object({ id: idSchema, text: lineSchema.min(1, "invalid-input"), isDone: z.boolean() })
  .readonly();
export type Preparation = z.infer<typeof preparationSchema>;

export const interviewTypes = [
  "screening",
  "technical",
  "task",
  "panel",
  "on-site",
  "final",
] as const;
export type InterviewType = (typeof interviewTypes)[number];

export const interviewSchema = z
  .object({
    id: idSchema,
    title: lineSchema,
    /** What kind of talk it is; null while nobody has said. */
    type: z.enum(interviewTypes).nullable().default(null),
    date: daySchema,
    start: timeSchema.nullable().default(null),
    end: timeSchema.nullable().default(null),
    place: lineSchema.default(""),
    contactIds: z.array(idSchema).readonly().default([]),
    outcome: z.enum(["planned", "passed", "failed", "cancelled", "waiting"]).default("planned"),
    note: noteSchema.default(""),
    /** What to have ready before the talk. */
    preparation: z.array(preparationSchema).max(100).readonly().default([]),
    /** How good a place it looked from there, one to five; null while nobody has said. */
    rating: z.int().min(1, "out-of-range").max(5, "out-of-range").nullable().default(null),
  })
  .refine((it) => it.start === null || it.end === null || it.end > it.start, {
    message: "end-before-start",
    path: ["end"],
  })
  .readonly();
export type Interview = z.infer<typeof interviewSchema>;

export const deadlineKinds = ["offer-expires", "paper-due", "answer-due", "other"] as const;
export const deadlineSchema = z
  .object({
    id: idSchema,
    kind: z.enum(deadlineKinds),
    date: daySchema,
    time: timeSchema.nullable().default(null),
    note: lineSchema.default(""),
    isDone: z.boolean().default(false),
  })
  .readonly();
export type Deadline = z.infer<typeof deadlineSchema>;

/** One thing the user means to do next, as in "Ask for two more days". */
export const actionSchema = z
  .object({
    id: idSchema,
    text: lineSchema.min(1, "invalid-input"),
    date: daySchema.nullable().default(null),
    time: timeSchema.nullable().default(null),
    channel: z.enum(channels).nullable().default(null),
    isDone: z.boolean().default(false),
  })
  .readonly();
export type Action = z.infer<typeof actionSchema>;

/** R9: base, then concrete, then risky. A later step opens when the earlier is agreed or skipped on purpose. */
const agendaStepSchema = z.enum(["open", "agreed", "skipped"]);
const agendaSchema = z
  .object({ base: agendaStepSchema, concrete: agendaStepSchema, risky: agendaStepSchema })
  .readonly();
export type Agenda = z.infer<typeof agendaSchema>;

/** Stands for a role that nobody wrote down: a number said on the phone, a row of an import. */
export const ROLE_NOT_RECORDED = "Role not recorded";

/** One company + one role + one hiring process. */
export const opportunitySchema = z
  .object({
    id: idSchema,
    company: lineSchema.min(1, "company-missing"),
    role: lineSchema.min(1, "role-missing"),
    place: lineSchema.default(""),
    link: linkSchema.default(""),
    source: lineSchema.default(""),
    note: noteSchema.default(""),
    /** Every stage with its date, oldest first; the last is the current one. */
    stages: z.array(stageChangeSchema).min(1).readonly(),
    interviews: z.array(interviewSchema).readonly().default([]),
    rounds: z.array(roundSchema).readonly().default([]),
    /** Package versions, oldest first. */
    packages: z.array(packageSchema).readonly().default([]),
    deadlines: z.array(deadlineSchema).readonly().default([]),
    actions: z.array(actionSchema).readonly().default([]),
    agenda: agendaSchema.default({ base: "open", concrete: "open", risky: "open" }),
    /** Pay named in the advertisement. Hearsay, never an offer: it moves no floor and no total (R4). */
    postedPay: paySchema.nullable().default(null),
    /** Chance that a no ends it here (q); null uses the setting. */
    refusalEnds: z.number().min(0, "out-of-range").max(1, "out-of-range").nullable().default(null),
    /** The day on which the user chose to wait on a silent company: the wait is counted anew from it. */
    keepsWaitingSince: daySchema.nullable().default(null),
    /** The counter-offer sheet to this company. */
    counterOffer: counterOfferSchema.nullable().default(null),
    /** Offer letters, contracts, e-mails. The files lie in the data folder, an export does not hold them. */
    attachments: z.array(attachmentSchema).readonly().default([]),
  })
  .readonly();
export type Opportunity = z.infer<typeof opportunitySchema>;

/** What tells how far a process has come. */
type Process = Pick<Opportunity, "id" | "stages">;

export function currentStage(opportunity: Process): StageChange {
  const last = opportunity.stages.at(-1);
  if (!last) throw new Error(`Opportunity ${opportunity.id} has no stage`);
  return last;
}

export function hasEnded(opportunity: Process): boolean {
  return (endedStages as readonly Stage[]).includes(currentStage(opportunity).stage);
}

/** Still being played: neither ended nor signed. */
export function isInPlay(opportunity: Process): boolean {
  return (openStages as readonly Stage[]).includes(currentStage(opportunity).stage);
}

/** The newest version, or null when nothing is known. */
export function currentPackage(opportunity: Opportunity) {
  return opportunity.packages.at(-1) ?? null;
}
