import { z } from "zod";
import { daySchema, idSchema, lineSchema, noteSchema } from "./basics";

/** A person met in the search. One of them can decide alone (R22). */
export const contactSchema = z
  .object({
    id: idSchema,
    name: lineSchema.min(1, "invalid-input"),
    title: lineSchema.default(""),
    opportunityId: idSchema.nullable().default(null),
    decides: z.boolean().default(false),
    email: lineSchema.default(""),
    phone: lineSchema.default(""),
    lastContact: daySchema.nullable().default(null),
    /** When to write or call again (R20). */
    followUp: daySchema.nullable().default(null),
    note: noteSchema.default(""),
  })
  .readonly();
export type Contact = z.infer<typeof contactSchema>;
