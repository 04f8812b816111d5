import { z } from "zod";
import { daySchema, idSchema, lineSchema } from "./basics";
import { evidenceSchema } from "./evidence";
import { paySchema } from "./pay";

/** What somebody else earns, as the user came to know it (R20). It informs a guess and moves nothing. */
export const payFactSchema = z
  .object({
    id: idSchema,
    company: lineSchema.min(1, "company-missing"),
    role: lineSchema.default(""),
    place: lineSchema.default(""),
    pay: paySchema,
    /** Who or what said so: a colleague, a posting, a survey. */
    source: lineSchema.min(1, "source-missing"),
    date: daySchema,
    evidence: evidenceSchema,
    note: lineSchema.default(""),
  })
  .readonly();
export type PayFact = z.infer<typeof payFactSchema>;
