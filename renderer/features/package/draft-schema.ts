import { z } from "zod";
import type { Entered } from "../../../shared/compensation/component-draft";
import type { PackageDraft } from "../../../shared/compensation/package-draft";
import { componentKinds } from "../../../shared/model/component";
import { evidenceSchema } from "../../../shared/model/evidence";
import { paySchema } from "../../../shared/model/pay";
import { failureCodes } from "../../../shared/result";

const entered: z.ZodType<Entered> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(entered),
    z.record(z.string(), entered),
  ]),
);
const kind = z.enum(componentKinds);

/** A kept draft as this version of the app can read it; one of another shape is dropped. */
const draftSchema: z.ZodType<PackageDraft> = z.object({
  date: z.string().nullable(),
  base: z.object({
    pay: paySchema.nullable(),
    evidence: evidenceSchema,
    problem: z.object({ code: z.enum(failureCodes) }).nullable(),
  }),
  components: z.array(
    z.object({
      id: z.string(),
      kind,
      evidence: evidenceSchema,
      note: z.string(),
      fields: z.record(z.string(), entered),
    }),
  ),
  none: z.array(kind),
  note: z.string(),
});

const keptSchema = z
  .object({
    draft: draftSchema,
    /** The saved package the draft began from, as text. */
    from: z.string(),
  })
  .nullable();
export type KeptPackage = z.infer<typeof keptSchema>;

export function readKeptPackage(text: string | null): KeptPackage {
  if (text === null) return null;
  try {
    return keptSchema.catch(null).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
