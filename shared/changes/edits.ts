import type { Id } from "../model/basics";
import type { CurrentJob } from "../model/current-job";
import type { Settings } from "../model/settings";
import type { SnoozedRule } from "../model/snoozed-rule";
import { type RecordOf, type RecordTable, recordTables, type Workspace } from "../model/workspace";

/**
 * What travels between the host and its windows, and what undo keeps: the records a change touched,
 * before and after. A click costs the same at 5 and at 5,000 opportunities.
 */
type Swap<T> = { readonly before: T; readonly after: T };
type RecordEdit<T extends RecordTable = RecordTable> = {
  [Name in T]: { readonly table: Name; readonly id: Id } & Swap<RecordOf<Name> | null>;
}[T];
export type Edit =
  | RecordEdit
  | ({ readonly table: "settings" } & Swap<Settings>)
  | ({ readonly table: "currentJob" } & Swap<CurrentJob | null>)
  | ({ readonly table: "snoozedRules" } & Swap<readonly SnoozedRule[]>)
  | ({ readonly table: "isSample" } & Swap<boolean>);

/** The records that differ between two workspaces, found by identity: changes share what they leave alone. */
export function editsBetween(before: Workspace, after: Workspace): readonly Edit[] {
  const edits: Edit[] = recordTables.flatMap((table) => recordEdits(table, before, after));
  if (before.settings !== after.settings)
    edits.push({ table: "settings", before: before.settings, after: after.settings });
  if (before.currentJob !== after.currentJob)
    edits.push({ table: "currentJob", before: before.currentJob, after: after.currentJob });
  if (before.snoozedRules !== after.snoozedRules)
    edits.push({ table: "snoozedRules", before: before.snoozedRules, after: after.snoozedRules });
  if (before.isSample !== after.isSample)
    edits.push({ table: "isSample", before: before.isSample, after: after.isSample });
  return edits;
}

/**
 * Plays edits onto a workspace. Host, windows and undo all use this one function. Each table they touch is
 * copied once: an import of thousands of records stays linear.
 */
export function applyEdits(workspace: Workspace, edits: readonly Edit[]): Workspace {
  let next = workspace;
  const copies = new Map<RecordTable, Record<Id, unknown>>();
  for (const edit of edits) {
    if (!("id" in edit)) next = { ...next, [edit.table]: edit.after };
    else {
      const copy = copies.get(edit.table) ?? { ...workspace[edit.table] };
      copies.set(edit.table, copy);
      if (edit.after === null) delete copy[edit.id];
      else copy[edit.id] = edit.after;
    }
  }
  return { ...next, ...Object.fromEntries(copies) };
}

/** The edits that take the change back. */
export function inverse(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit)
    .reverse();
}

function recordEdits(table: RecordTable, before: Workspace, after: Workspace): RecordEdit[] {
  const was: Readonly<Record<Id, unknown>> = before[table];
  const is: Readonly<Record<Id, unknown>> = after[table];
  if (was === is) return [];
  const touched = Object.keys(was).filter((id) => was[id] !== is[id]);
  const added = Object.keys(is).filter((id) => !(id in was));
  return [...touched, ...added].map(
    (id) => ({ table, id, before: was[id] ?? null, after: is[id] ?? null }) as RecordEdit,
  );
}
