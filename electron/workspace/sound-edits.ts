import { z } from "zod";
import type { Edit } from "../../shared/changes/edits";
import { contactSchema } from "../../shared/model/contact";
import { currentJobSchema } from "../../shared/model/current-job";
import { opportunitySchema } from "../../shared/model/opportunity";
import { settingsSchema } from "../../shared/model/settings";
import { danglingReferences, type Workspace } from "../../shared/model/workspace";
import { failureOf } from "../../shared/parse-input";
import type { Failure } from "../../shared/result";

/**
 * Why a workspace that edits led to must never be written, or null: it could not be opened again.
 * Only the records they touched are parsed, so a change costs the same at 5 and at 5,000 opportunities.
 */
export function unsoundness(workspace: Workspace, edits: readonly Edit[]): Failure | null {
  for (const edit of edits) {
    const parsed = schemaOf(edit).safeParse(edit.after);
    if (!parsed.success) return failureOf(parsed.error);
  }
  const [dangling] = danglingReferences(workspace);
  return dangling ? { code: "not-found", field: dangling.join(".") } : null;
}

function schemaOf(edit: Edit) {
  switch (edit.table) {
    case "opportunities":
      return opportunitySchema.refine((it) => it.id === edit.id).nullable();
    case "contacts":
      return contactSchema.refine((it) => it.id === edit.id).nullable();
    case "settings":
      return settingsSchema;
    case "currentJob":
      return currentJobSchema.nullable();
    case "isSample":
      return z.boolean();
  }
}
