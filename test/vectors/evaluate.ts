import { z } from "zod";
import { disagreement } from "./agreement";
import { compensationOps } from "./compensation-ops";
import { negotiationOps } from "./negotiation-ops";

/** The form of a vector file: worked examples of the rules, each with its tolerance. */
const vectorSchema = z.object({
  op: z.string(),
  name: z.string().default(""),
  input: z.unknown(),
  expect: z.unknown(),
  tolerance: z.number().nonnegative().optional(),
});
const fileSchema = z
  .union([z.object({ vectors: z.array(vectorSchema) }), z.array(vectorSchema)])
  .transform((file) => (Array.isArray(file) ? file : file.vectors));

type Vector = z.output<typeof vectorSchema>;

export function readVectors(text: string): readonly Vector[] {
  return fileSchema.parse(JSON.parse(text));
}

const ops = new Map(Object.entries({ ...negotiationOps, ...compensationOps }));

/** What is wrong with the answer to one vector, or null. */
export function problemOf({ op, input, expect, tolerance }: Vector): string | null {
  const rule = ops.get(op);
  if (!rule) return `unknown op ${op}`;
  try {
    return disagreement(rule(input), expect, tolerance);
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}
