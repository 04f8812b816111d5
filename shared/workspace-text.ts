import { SCHEMA_VERSION, type Workspace, workspaceSchema } from "./model/workspace";
import { fail, ok, type Result } from "./result";

/** How much a workspace holds, to tell what an import replaces. */
export type WorkspaceContents = {
  readonly opportunities: number;
  readonly rounds: number;
  readonly contacts: number;
  readonly pastJobs: number;
  readonly hasCurrentJob: boolean;
};

/** An export that can be imported: its text as it came, and what is in it. */
export type ImportPreview = { readonly text: string; readonly contents: WorkspaceContents };

export function contentsOf(
  workspace: Pick<Workspace, "opportunities" | "contacts" | "pastJobs" | "currentJob">,
): WorkspaceContents {
  const opportunities = Object.values(workspace.opportunities);
  return {
    opportunities: opportunities.length,
    rounds: opportunities.reduce((count, it) => count + it.rounds.length, 0),
    contacts: Object.keys(workspace.contacts).length,
    pastJobs: Object.keys(workspace.pastJobs).length,
    hasCurrentJob: workspace.currentJob !== null,
  };
}

/**
 * Looks at the text of an export before anything is changed. Fails with `not-a-workspace`, or
 * `newer-workspace` for one of a later version. The host checks again before it replaces anything.
 */
export function previewImport(text: string): Result<ImportPreview> {
  const read = parsedJson(text.replace(/^\ufeff/, ""));
  if (typeof read !== "object" || read === null) return fail("not-a-workspace");
  const version = "schemaVersion" in read ? read.schemaVersion : null;
  if (typeof version === "number" && version > SCHEMA_VERSION) return fail("newer-workspace");
  const workspace = workspaceSchema.safeParse(read);
  if (!workspace.success) return fail("not-a-workspace");
  return ok({ text, contents: contentsOf(workspace.data) });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
