import { z } from "zod";
import {
  moneySchema,
  positiveSharePriceSchema,
  sharePriceSchema,
  signedMoneySchema,
} from "../money";
import { fractionSchema, idSchema, lineSchema } from "./basics";
import { evidenceSchema } from "./evidence";

/**
 * The parts of a package beside base, one schema a kind, exactly the inputs its rule in
 * compensation/ needs. A kind that is absent is "not asked", never zero (R11);
 * a kind known to be nothing is listed in the package's `none`.
 */
const common = { id: idSchema, evidence: evidenceSchema, note: lineSchema.default("") };

const between = (least: number, most: number) =>
  z.number().min(least, "out-of-range").max(most, "out-of-range");
const wholeBetween = (least: number, most: number) =>
  z.int().min(least, "out-of-range").max(most, "out-of-range");

const days = between(0, 366);
const hoursAWeek = between(0, 168);
const sumsToOne = (parts: readonly number[]) =>
  Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) < 1e-6;

const clawbacks = ["none", "full", "pro-rata"] as const;

const signOn = z.object({
  ...common,
  kind: z.literal("sign-on"),
  amount: moneySchema,
  /** What must be paid back by someone who leaves early, and until which month. */
  clawback: z.enum(clawbacks).default("none"),
  clawbackMonths: wholeBetween(0, 120).default(0),
});

/** `rate` of what the worker pays in, up to `upTo` of base: 100% of the first 3%, 50% of the next 2%. */
const tiersSchema = z
  .array(z.object({ upTo: fractionSchema, rate: between(0, 10) }))
  .min(1, "out-of-range")
  .max(6, "out-of-range")
  .refine((tiers) => tiers.every((tier, i) => tier.upTo > (tiers[i - 1]?.upTo ?? 0)), {
    message: "tiers-not-rising",
  });

const pension = z.object({
  ...common,
  kind: z.literal("pension"),
  scheme: z.discriminatedUnion("type", [
    z.object({ type: z.literal("percent"), rate: fractionSchema }),
    z.object({ type: z.literal("tiers"), tiers: tiersSchema, ownRate: fractionSchema }),
    z
      .object({
        type: z.literal("band"),
        rate: fractionSchema,
        lower: moneySchema,
        upper: moneySchema,
        trigger: moneySchema,
      })
      .refine(
        ({ lower, upper }) => lower.currency !== upper.currency || lower.minor <= upper.minor,
        { message: "out-of-range", path: ["upper"] },
      ),
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
  /** What the contract says, and what people there really work; on-call comes on top. */
  contractHours: between(1, 168),
  realHours: between(1, 168),
  onCallHours: hoursAWeek.default(0),
});

const commute = z.object({
  ...common,
  kind: z.literal("commute"),
  daysPerYear: days,
  oneWayMinutes: between(0, 720),
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
  /** What the user pays in a year. */
  contribution: moneySchema,
  discount: between(0, 0.99),
  startPrice: positiveSharePriceSchema,
  endPrice: positiveSharePriceSchema,
});

const bonus = z.object({
  ...common,
  kind: z.literal("bonus"),
  /** Share of base, 0.1 for ten per cent. */
  target: between(0, 10),
  /** What was paid in past years as a share of the target, newest last: 0.5 is half. */
  history: z.array(between(0, 10)).max(40, "out-of-range").default([]),
});

export const vestingSteps = [1, 3, 6, 12] as const;

const shareGrant = {
  grant: moneySchema,
  /** Share of the grant that vests in each year; sums to 1. */
  schedule: z
    .array(fractionSchema)
    .min(1, "out-of-range")
    .max(10, "out-of-range")
    .refine(sumsToOne, { message: "fractions-do-not-sum" }),
  /** Nothing is vested before this month; after it, whole periods of `everyMonths`. */
  cliffMonths: wholeBetween(0, 120).default(12),
  everyMonths: z.literal(vestingSteps).default(3),
  growth: between(-1, 10).default(0),
  /** Shares that cannot be sold on a market take the haircut of the settings. */
  isPrivate: z.boolean().default(false),
};
const rsu = z.object({ ...common, kind: z.literal("rsu"), ...shareGrant });
const refresher = z.object({ ...common, kind: z.literal("refresher"), ...shareGrant });

const options = z.object({
  ...common,
  kind: z.literal("options"),
  count: wholeBetween(0, 1e10),
  strike: sharePriceSchema,
  /** The price the company quotes for a share; only "what they say". */
  preferredPrice: sharePriceSchema,
  fullyDilutedAtExit: wholeBetween(1, 1e12),
  liquidationPreference: moneySchema,
  /** Part of all shares that is preferred and is paid first. */
  preferredShare: between(0, 0.99),
  exits: z
    .array(z.object({ probability: fractionSchema, value: moneySchema }))
    .min(1, "out-of-range")
    .max(12, "out-of-range")
    .refine((exits) => sumsToOne(exits.map((exit) => exit.probability)), {
      message: "probabilities-do-not-sum",
    }),
  /** Years until the exit. */
  years: between(0, 30),
  discount: between(0, 5).default(0.2),
  vestYears: between(0.25, 10).default(4),
});

const promisedRaise = z.object({
  ...common,
  kind: z.literal("promised-raise"),
  /** More a year than the base of today. */
  amount: moneySchema,
  afterMonths: wholeBetween(0, 120),
});

const unlimitedLeave = z.object({ ...common, kind: z.literal("unlimited-leave") });

/** Certain once in the contract (R10). */
const concrete = [
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
] as const;

/** May not come (R10). */
const risky = [bonus, rsu, refresher, options, promisedRaise, unlimitedLeave] as const;

export const componentSchema = z.discriminatedUnion("kind", [...concrete, ...risky]).readonly();

export type Component = z.infer<typeof componentSchema>;
export type ComponentKind = Component["kind"];
export type ComponentOf<K extends ComponentKind> = Extract<Component, { kind: K }>;

export const concreteKinds = concrete.map((schema) => schema.shape.kind.value);
export const riskyKinds = risky.map((schema) => schema.shape.kind.value);

/** Every kind in the order of all screens: concrete first, risky last (R9, R10). */
export const componentKinds: readonly ComponentKind[] = [...concreteKinds, ...riskyKinds];

export type ComponentClass = "concrete" | "risky";
export function classOf(kind: ComponentKind): ComponentClass {
  return (concreteKinds as readonly ComponentKind[]).includes(kind) ? "concrete" : "risky";
}
