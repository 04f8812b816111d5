import { z } from "zod";
import { applyEdits, type Edit } from "../../shared/changes/edits";
import { contactSchema } from "../../shared/model/contact";
import { currentJobSchema } from "../../shared/model/current-job";
import { opportunitySchema } from "../../shared/model/opportunity";
import { pastJobSchema } from "../../shared/model/past-job";
import { payFactSchema } from "../../shared/model/pay-fact";
import { settingsSchema } from "../../shared/model/settings";
import { snoozedRulesSchema } from "../../shared/model/snoozed-rule";
import { danglingReferences, type Workspace } from "../../shared/model/workspace";
import { failureOf } from "../../shared/parse-input";
import type { Failure } from "../../shared/result";

/** What each part of the workspace must fit; a part that is missing here does not compile. */
const schemas = {
  opportunities: opportunitySchema.nullable(),
  contacts: contactSchema.nullable(),
  pastJobs: pastJobSchema.nullable(),
  payFacts: payFactSchema.nullable(),
  settings: settingsSchema,
  currentJob: currentJobSchema.nullable(),
  snoozedRules: snoozedRulesSchema,
  isSample: z.boolean(),
} satisfies Readonly<Record<Edit["table"], z.ZodType>>;

/**
 * Why a workspace that edits led to must never be written, or null: it could not be opened again.
 * Only the records they touched are parsed, so a change costs the same at 5 and at 5,000 opportunities.
 */
export function unsoundness(workspace: Workspace, edits: readonly Edit[]): Failure | null {
  for (const edit of edits) {
    if (isUnderAnotherId(edit)) return { code: "invalid-input", field: "id" };
    const parsed = schemas[edit.table].safeParse(edit.after);
    if (!parsed.success) return failureOf(parsed.error);
  }
  const [dangling] = danglingReferences(workspace, pointingAnew(workspace, edits));
  return dangling ? { code: "not-found", field: dangling.join(".") } : null;
}

/** The records that may point at one that is not there: all of them where a record went, else the edited ones. */
function pointingAnew(workspace: Workspace, edits: readonly Edit[]): Workspace {
  if (edits.some((edit) => "id" in edit && edit.after === null)) return workspace;
  return applyEdits({ ...workspace, opportunities: {}, contacts: {} }, edits);
}

/** A record is kept under its own id, or it could not be found again. */
function isUnderAnotherId(edit: Edit): boolean {
  return "id" in edit && edit.after !== null && edit.after.id !== edit.id;
}
