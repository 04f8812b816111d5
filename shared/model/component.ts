import { z } from "zod";
import { moneySchema, signedMoneySchema } from "../money";
import { fractionSchema, idSchema, lineSchema } from "./basics";
import { evidenceSchema } from "./evidence";

/**
 * The parts of a package beside base, one schema a kind, exactly the inputs its rule in
 * compensation/ needs. A kind that is absent is "not asked", never zero (R11);
 * a kind known to be nothing is listed in the package's `none`.
 */
const common = { id: idSchema, evidence: evidenceSchema, note: lineSchema.default("") };

const days = z.number().min(0, "out-of-range").max(366, "out-of-range");
const hoursAWeek = z.number().min(0, "out-of-range").max(168, "out-of-range");
const yearShares = z
  .array(fractionSchema)
  .min(1)
  .max(10)
  .refine((shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-6, {
    message: "fractions-do-not-sum",
  });

export const clawbacks = ["none", "full", "pro-rata"] as const;

const signOn = z.object({
  ...common,
  kind: z.literal("sign-on"),
  amount: moneySchema,
  clawback: z.enum(clawbacks).default("none"),
  clawbackMonths: z.int().min(0, "out-of-range").max(120, "out-of-range").default(0),
});

const pension = z.object({
  ...common,
  kind: z.literal("pension"),
  scheme: z.discriminatedUnion("type", [
    z.object({ type: z.literal("percent"), rate: fractionSchema }),
    z.object({
      type: z.literal("tiers"),
      tiers: z
        .array(z.object({ upTo: fractionSchema, rate: z.number().min(0).max(10) }))
        .min(1)
        .max(6),
      ownRate: fractionSchema,
    }),
    z.object({
      type: z.literal("band"),
      rate: fractionSchema,
      lower: moneySchema,
      upper: moneySchema,
      trigger: moneySchema,
    }),
  ]),
});

const health = z.object({
  ...common,
  kind: z.literal("health"),
  /** What the user pays a year for cover elsewhere, and what it would cost here. */
  elsewhere: moneySchema,
  here: moneySchema,
});

const vacation = z.object({ ...common, kind: z.literal("vacation"), days });
const sickDays = z.object({ ...common, kind: z.literal("sick-days"), days });

const hours = z.object({
  ...common,
  kind: z.literal("hours"),
  /** What the contract says, and what people there really work, on-call included on top. */
  contractHours: hoursAWeek,
  realHours: hoursAWeek,
  onCallHours: hoursAWeek.default(0),
});

const commute = z.object({
  ...common,
  kind: z.literal("commute"),
  daysPerYear: days,
  oneWayMinutes: z.number().min(0, "out-of-range").max(720, "out-of-range"),
  farePerDay: moneySchema,
});

const food = z.object({
  ...common,
  kind: z.literal("food"),
  daysPerYear: days,
  /** What the user would spend a day without it. */
  perDay: moneySchema,
});

const allowance = z.object({
  ...common,
  kind: z.literal("allowance"),
  label: lineSchema,
  perYear: signedMoneySchema,
});

const remoteDays = z.object({
  ...common,
  kind: z.literal("remote-days"),
  daysPerYear: days,
  savedPerDay: moneySchema,
});

const espp = z.object({
  ...common,
  kind: z.literal("espp"),
  contribution: moneySchema,
  discount: fractionSchema,
  startPrice: moneySchema,
  endPrice: moneySchema,
});

const bonus = z.object({
  ...common,
  kind: z.literal("bonus"),
  /** Share of base, 0.1 for ten per cent. */
  target: z.number().min(0, "out-of-range").max(10, "out-of-range"),
  /** What was paid in past years as a share of the target, newest last: 0.5 is half. */
  history: z.array(z.number().min(0, "out-of-range").max(10, "out-of-range")).max(40).default([]),
});

const shareGrant = {
  grant: moneySchema,
  /** Share of the grant that vests in each year; sums to 1. */
  schedule: yearShares,
  growth: z.number().min(-1, "out-of-range").max(10, "out-of-range").default(0),
  /** Shares that cannot be sold on a market take the haircut of the settings. */
  isPrivate: z.boolean().default(false),
};
const rsu = z.object({ ...common, kind: z.literal("rsu"), ...shareGrant });
const refresher = z.object({ ...common, kind: z.literal("refresher"), ...shareGrant });

const options = z.object({
  ...common,
  kind: z.literal("options"),
  count: z.int().min(0, "out-of-range").max(1e10, "out-of-range"),
  strike: moneySchema,
  /** The price the company quotes for a share; only "what they say". */
  preferredPrice: moneySchema,
  fullyDilutedAtExit: z.int().positive("out-of-range").max(1e12, "out-of-range"),
  liquidationPreference: moneySchema,
  preferredShare: z.number().min(0, "out-of-range").lt(1, "out-of-range"),
  exits: z
    .array(z.object({ probability: fractionSchema, value: moneySchema }))
    .min(1)
    .max(12)
    .refine(
      (exits) => Math.abs(exits.reduce((sum, exit) => sum + exit.probability, 0) - 1) < 1e-6,
      {
        message: "probabilities-do-not-sum",
      },
    ),
  years: z.number().positive("out-of-range").max(30, "out-of-range"),
  discount: z.number().min(0, "out-of-range").max(5, "out-of-range").default(0.2),
  vestYears: z.number().positive("out-of-range").max(10, "out-of-range").default(4),
});

const promisedRaise = z.object({
  ...common,
  kind: z.literal("promised-raise"),
  amount: moneySchema,
  afterMonths: z.int().min(0, "out-of-range").max(120, "out-of-range"),
});

const unlimitedLeave = z.object({ ...common, kind: z.literal("unlimited-leave") });

export const componentSchema = z
  .discriminatedUnion("kind", [
    signOn,
    pension,
    health,
    vacation,
    sickDays,
    hours,
    commute,
    food,
    allowance,
    remoteDays,
    espp,
    bonus,
    rsu,
    refresher,
    options,
    promisedRaise,
    unlimitedLeave,
  ])
  .readonly();

export type Component = z.infer<typeof componentSchema>;
export type ComponentKind = Component["kind"];
export type ComponentOf<K extends ComponentKind> = Extract<Component, { kind: K }>;

export const concreteKinds = [
  "sign-on",
  "pension",
  "health",
  "vacation",
  "sick-days",
  "hours",
  "commute",
  "food",
  "allowance",
  "remote-days",
  "espp",
] as const satisfies readonly ComponentKind[];

export const riskyKinds = [
  "bonus",
  "rsu",
  "refresher",
  "options",
  "promised-raise",
  "unlimited-leave",
] as const satisfies readonly ComponentKind[];

/** Every kind in the order of all screens: concrete first, risky last (R9, R10). */
export const componentKinds = [...concreteKinds, ...riskyKinds] as const;
