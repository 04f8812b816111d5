import { z } from "zod";
import { currencySchema, positiveMoneySchema } from "../money";
import { daySchema, fractionSchema, lineSchema } from "./basics";

/** Assumptions [A] of the numbers, each with its default; `wording/assumptions.ts` says why. */
export const assumptionsSchema = z
  .object({
    yearlyLeaving: fractionSchema.max(0.99, "out-of-range").default(0.15),
    horizonYears: z.int().min(1, "out-of-range").max(10, "out-of-range").default(3),
    discount: fractionSchema.default(0.05),
    workingDays: z.int().min(1, "out-of-range").max(366, "out-of-range").default(260),
    weeksWorked: z.number().min(1, "out-of-range").max(53, "out-of-range").default(46),
    bonusPrior: fractionSchema.default(0.5),
    bonusPriorWeight: z.number().min(0, "out-of-range").max(100, "out-of-range").default(2),
    privateHaircut: fractionSchema.default(0.3),
    roadTimeValue: fractionSchema.default(0.5),
    normalVacationDays: z.number().min(0, "out-of-range").max(100, "out-of-range").default(20),
    normalSickDays: z.number().min(0, "out-of-range").max(366, "out-of-range").default(5),
    /** Chance that a no ends it, once an offer exists. */
    refusalEnds: fractionSchema.default(0.05),
    /** One more round costs these hours and this wait. */
    roundHours: z.number().min(0, "out-of-range").max(200, "out-of-range").default(3),
    roundDelayDays: z.number().min(0, "out-of-range").max(200, "out-of-range").default(3),
    /** What they pay of their ceiling when a no does not end it. */
    counterShare: fractionSchema.default(0.95),
    /** Share of refusals that are bluffs. */
    bluffShare: fractionSchema.max(0.5, "out-of-range").default(0),
    /** An ask at most this many times the highest lower bound (best odds). */
    askCap: z.number().min(1, "out-of-range").max(5, "out-of-range").default(1.25),
    /** Asks to one company before it is time to close. */
    mostAsks: z.int().min(1, "out-of-range").max(20, "out-of-range").default(3),
  })
  .readonly();
export type Assumptions = z.infer<typeof assumptionsSchema>;

/** One unit of `from` is `rate` units of `to`, on that day, as the user entered it (R28). */
export const rateSchema = z
  .object({
    from: currencySchema,
    to: currencySchema,
    rate: z.number().min(1e-9, "out-of-range").max(1e9, "out-of-range"),
    date: daySchema,
  })
  .readonly();
export type Rate = z.infer<typeof rateSchema>;

export const settingsSchema = z
  .object({
    currency: currencySchema.default("USD"),
    /** A BCP 47 tag, or null for the computer's own. */
    locale: z.string().max(35).nullable().default(null),
    theme: z.enum(["system", "light", "dark"]).default("system"),
    /** What the user hopes for, used only where nothing else is known. */
    guess: positiveMoneySchema.nullable().default(null),
    /** Minutes without a touch until a protected workspace locks itself; null never does. */
    lockAfterMinutes: z
      .int()
      .min(1, "out-of-range")
      .max(1440, "out-of-range")
      .nullable()
      .default(10),
    /** Notifications of talks, deadlines and the end of the two days. */
    reminders: z.boolean().default(true),
    /** Where the guess comes from, when it is not the user's own wish: hearsay, never an offer. */
    guessSource: lineSchema.default(""),
    strategy: z.enum(["halve", "best-odds"]).default("halve"),
    /** Close when the gap is this small; null computes it from the cost of a round. */
    stopWidth: positiveMoneySchema.nullable().default(null),
    assumptions: assumptionsSchema.default(assumptionsSchema.parse({})),
    rates: z.array(rateSchema).max(500).readonly().default([]),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
