import { z } from "zod";
import { daySchema, idSchema, lineSchema } from "./basics";
import { evidenceSchema } from "./evidence";
import { paySchema } from "./pay";

export const roundSpeakers = ["them", "me"] as const;
export const roundKinds = [
  "first-number",
  "ask",
  "counter",
  "final",
  "refusal",
  "acceptance",
  "promise",
] as const;
export type RoundKind = (typeof roundKinds)[number];

/** What each side can say. Their refusal and acceptance carry the amount of my ask they answer. */
export const kindsBySpeaker = {
  them: ["first-number", "counter", "final", "promise", "refusal", "acceptance"],
  me: ["first-number", "ask", "counter", "final", "refusal", "acceptance"],
} as const satisfies Record<(typeof roundSpeakers)[number], readonly RoundKind[]>;

export const channels = [
  "phone",
  "email",
  "video",
  "in-person",
  "letter",
  "form",
  "message",
] as const;
export const channelSchema = z.enum(channels);
export type Channel = (typeof channels)[number];

/** One exchange of a base figure. Rounds of one day keep the order in which they were logged. */
export const roundSchema = z
  .object({
    id: idSchema,
    date: daySchema,
    by: z.enum(roundSpeakers),
    kind: z.enum(roundKinds),
    pay: paySchema,
    evidence: evidenceSchema,
    channel: z.enum(channels),
    note: lineSchema.default(""),
  })
  .refine((round) => (kindsBySpeaker[round.by] as readonly RoundKind[]).includes(round.kind), {
    message: "not-allowed",
    path: ["kind"],
  })
  .readonly();
export type Round = z.infer<typeof roundSchema>;
