import { z } from "zod";
import { type Workspace, workspaceSchema } from "../../shared/model/workspace";
import { fail, ok, type Result } from "../../shared/result";
import { migrate, type SavedRecord } from "./migrations";
import { savedBytesOf } from "./saved-bytes";
import { hasMark, thisModel } from "./written-mark";

/** What a saved or exported text holds. */
export type SavedWorkspace = { readonly workspace: Workspace; readonly wasMigrated: boolean };

const versioned = z.looseObject({ schemaVersion: z.int().min(1) });
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads a saved or exported workspace. Anything but a whole, valid document fails: `null`, a list, a
 * number, an empty or a cut text are never taken for an empty workspace.
 */
export function readSavedText(text: string): Result<SavedWorkspace> {
  const saved = parseJson(text);
  if (!saved.ok) return saved;
  const migrated = migrate(saved.value);
  if (!migrated.ok) return migrated;
  const parsed = workspaceSchema.safeParse(migrated.value);
  if (!parsed.success) return fail("not-a-workspace", { params: { where: whereOf(parsed.error) } });
  return ok({ workspace: parsed.data, wasMigrated: migrated.value !== saved.value });
}

/**
 * Reads a text that was saved here. One that this very program wrote, and nothing changed since, is known
 * to be valid; any other is validated in full.
 */
export function readOwnText(text: string, model = thisModel): Result<SavedWorkspace> {
  if (!hasMark(text, model)) return readSavedText(text);
  const { written: _, ...workspace } = JSON.parse(text) as Workspace & { written: string };
  return ok({ workspace, wasMigrated: false });
}

/** Compact: the file is read by machines. An export is laid out for people. */
export function savedTextOf(workspace: Workspace, model = thisModel): string {
  return savedBytesOf(workspace, model).toString("utf8");
}

function parseJson(text: string): Result<SavedRecord> {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  try {
    const record = versioned.safeParse(JSON.parse(clean));
    return record.success ? ok(record.data) : fail("not-a-workspace");
  } catch {
    return fail("not-a-workspace");
  }
}

/** Where the first fault lies, as in `opportunities.….rounds.0.pay`: a place, never the figure there. */
function whereOf(error: z.ZodError): string {
  return error.issues[0]?.path.join(".") ?? "";
}
