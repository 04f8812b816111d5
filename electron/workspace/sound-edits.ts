import { z } from "zod";
import type { Edit } from "../../shared/changes/edits";
import { contactSchema } from "../../shared/model/contact";
import { currentJobSchema } from "../../shared/model/current-job";
import { opportunitySchema } from "../../shared/model/opportunity";
import { settingsSchema } from "../../shared/model/settings";
import { danglingReferences, type Workspace } from "../../shared/model/workspace";

/**
 * Throws when a change would leave what could not be opened again: such a workspace is never written.
 * Only the records it touched are parsed, so a change costs the same at 5 and at 5,000 opportunities.
 */
export function assertSound(workspace: Workspace, edits: readonly Edit[]): void {
  for (const edit of edits) schemaOf(edit).parse(edit.after);
  const dangling = danglingReferences(workspace);
  if (dangling.length > 0) throw new Error(`Points at nothing: ${dangling[0]?.join(".")}`);
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
