import { z } from "zod";
import { daySchema, idSchema, lineSchema } from "./basics";
import { componentKinds, componentSchema } from "./component";
import { evidenceSchema } from "./evidence";
import { paySchema } from "./pay";

/** Base with its evidence. */
export const baseSchema = z.object({ pay: paySchema, evidence: evidenceSchema }).readonly();

/**
 * Everything a company pays for the role at a moment: base + components. A new round may bring a new
 * version; old ones stay. `none` lists the kinds known to be nothing; any other absent kind is "not asked" (R11).
 */
export const packageSchema = z
  .object({
    id: idSchema,
    date: daySchema,
    base: baseSchema.nullable(),
    components: z.array(componentSchema).max(60).readonly(),
    none: z.array(z.enum(componentKinds)).readonly().default([]),
    /** The round that brought this version, if one did. */
    roundId: idSchema.nullable().default(null),
    note: lineSchema.default(""),
  })
  .readonly();
export type Package = z.infer<typeof packageSchema>;
