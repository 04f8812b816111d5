import { z } from "zod";
import { positiveMoneySchema } from "../money";
import { daySchema, idSchema, lineSchema } from "./basics";
import { componentKinds } from "./component";
import { evidenceSchema } from "./evidence";
import { baseSchema } from "./package";

/** A wall-clock minute of the user, `2026-05-12T17:00`. */
const minuteSchema = z.iso.datetime({ local: true, precision: -1, error: "not-a-date" });
export type Minute = z.infer<typeof minuteSchema>;

/** What they do instead of writing a number into a contract (R23). */
export const redFlagKinds = [
  "verbal-promise",
  "bonus-instead",
  "stalling",
  "unreachable",
  "new-decision-maker",
] as const;
export type RedFlagKind = (typeof redFlagKinds)[number];

export const redFlagSchema = z
  .object({
    kind: z.enum(redFlagKinds),
    date: daySchema,
    /** How it came, as in "by phone". */
    note: lineSchema.default(""),
  })
  .readonly();
export type RedFlag = z.infer<typeof redFlagSchema>;

/** A row of the sheet in the words that were printed: "Sign-on", "$0", "$12,000", "$12,000". */
const printedRowSchema = z
  .object({
    kind: z.enum(["base", ...componentKinds]),
    label: lineSchema,
    /** What they said, what another company has on paper (empty where it is not shown), what to write. */
    said: lineSchema,
    paper: lineSchema,
    ask: lineSchema,
    /** False where their figure is fine as it is. */
    isAsked: z.boolean(),
  })
  .readonly();
export type PrintedRow = z.infer<typeof printedRowSchema>;

/** What left the house: it does not follow later figures. */
export const printedSheetSchema = z.object({
  at: minuteSchema,
  /** When the two days are over. */
  until: minuteSchema,
  /** Base a year. */
  base: positiveMoneySchema,
  rows: z.array(printedRowSchema).max(20).readonly(),
});

export const sentSheetSchema = printedSheetSchema
  .extend({
    /** The ask it made, among the rounds; none at the current job. */
    roundId: idSchema.nullable().default(null),
    /** The ask was logged with the sheet and goes with it; false when it had been said before. */
    isAskLogged: z.boolean().default(false),
    /** The deadline it set among those of the opportunity. */
    deadlineId: idSchema.nullable().default(null),
    /** The base of each package version when it went out; null in files from before this was kept. */
    basesBefore: z
      .array(z.object({ id: idSchema, base: baseSchema.nullable() }).readonly())
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly();
export type SentSheet = z.infer<typeof sentSheetSchema>;

/** What the current employer answered; a refusal has no figure. */
export const employerAnswerSchema = z
  .object({
    date: daySchema,
    /** Base a year. */
    base: positiveMoneySchema.nullable(),
    evidence: evidenceSchema,
  })
  .readonly();

/** A sheet that another took the place of, with what the employer answered; companies answer by rounds. */
const earlierSheetSchema = z
  .object({ sent: sentSheetSchema, answer: employerAnswerSchema.nullable().default(null) })
  .readonly();
export type EarlierSheet = z.infer<typeof earlierSheetSchema>;

/** The longest message that is kept, in letters: some four pages. */
export const MESSAGE_LENGTH = 20_000;
export const messageSchema = z.string().max(MESSAGE_LENGTH);

const common = {
  /** R21: would you work there at that pay? Null while nobody has answered. */
  wouldStay: z.boolean().nullable().default(null),
  /**
   * R22: the one person who can decide. Null, or a contact that was deleted since, is whoever is marked
   * as deciding at that company.
   */
  decisionMakerId: idSchema.nullable().default(null),
  sent: sentSheetSchema.nullable().default(null),
  /** The sheets that went out before, oldest first. */
  earlier: z.array(earlierSheetSchema).readonly().default([]),
  /** Each kind once, with the day it was first seen. */
  redFlags: z.array(redFlagSchema).max(redFlagKinds.length).readonly().default([]),
  /** The message that is being written to them, before it is sent by other means. */
  message: messageSchema.default(""),
};

/** The sheet to one company. Its answer is the next number they log. */
export const counterOfferSchema = z.object(common).readonly();
export type CounterOffer = z.infer<typeof counterOfferSchema>;

/** The sheet to the current employer, which has no rounds of its own. */
export const ownCounterOfferSchema = z
  .object({ ...common, answer: employerAnswerSchema.nullable().default(null) })
  .readonly();
export type OwnCounterOffer = z.infer<typeof ownCounterOfferSchema>;

export const noCounterOffer: CounterOffer = counterOfferSchema.parse({});
export const noOwnCounterOffer: OwnCounterOffer = ownCounterOfferSchema.parse({});
