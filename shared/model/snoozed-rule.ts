import { z } from "zod";
import { type Day, daySchema, lineSchema } from "./basics";

/** The rules of the method, by their numbers. */
export const ruleNumbers = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
  "R17",
  "R18",
  "R19",
  "R20",
  "R21",
  "R22",
  "R23",
  "R24",
  "R25",
  "R26",
  "R27",
  "R28",
] as const;
export type RuleNumber = (typeof ruleNumbers)[number];

/** A rule that the user broke on purpose: Today leaves it out up to and with that day. */
export const snoozedRuleSchema = z
  .object({
    rule: z.enum(ruleNumbers),
    reason: lineSchema.min(1, "reason-missing"),
    until: daySchema,
  })
  .readonly();
export type SnoozedRule = z.infer<typeof snoozedRuleSchema>;

/** Each rule once. */
export const snoozedRulesSchema = z
  .array(snoozedRuleSchema)
  .max(ruleNumbers.length)
  .refine((rules) => new Set(rules.map((it) => it.rule)).size === rules.length, "invalid-input")
  .readonly();

/** The snooze of a rule that still holds on that day, or null. */
export function snoozeOf(
  snoozed: readonly SnoozedRule[],
  rule: RuleNumber,
  today: Day,
): SnoozedRule | null {
  return snoozed.find((it) => it.rule === rule && it.until >= today) ?? null;
}
