import type { Id } from "../model/basics";
import type { Contact } from "../model/contact";
import type { CurrentJob } from "../model/current-job";
import type { Opportunity } from "../model/opportunity";
import type { Settings } from "../model/settings";
import type { Workspace } from "../model/workspace";

/**
 * What travels between the host and its windows, and what undo keeps: the records a change touched,
 * before and after. A click costs the same at 5 and at 5,000 opportunities.
 */
type Swap<T> = { readonly before: T; readonly after: T };
export type Edit =
  | ({ readonly table: "opportunities"; readonly id: Id } & Swap<Opportunity | null>)
  | ({ readonly table: "contacts"; readonly id: Id } & Swap<Contact | null>)
  | ({ readonly table: "settings" } & Swap<Settings>)
  | ({ readonly table: "currentJob" } & Swap<CurrentJob | null>)
  | ({ readonly table: "isSample" } & Swap<boolean>);

/** The records that differ between two workspaces, found by identity: changes share what they leave alone. */
export function editsBetween(before: Workspace, after: Workspace): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [id, was, is] of differing(before.opportunities, after.opportunities))
    edits.push({ table: "opportunities", id, before: was, after: is });
  for (const [id, was, is] of differing(before.contacts, after.contacts))
    edits.push({ table: "contacts", id, before: was, after: is });
  if (before.settings !== after.settings)
    edits.push({ table: "settings", before: before.settings, after: after.settings });
  if (before.currentJob !== after.currentJob)
    edits.push({ table: "currentJob", before: before.currentJob, after: after.currentJob });
  if (before.isSample !== after.isSample)
    edits.push({ table: "isSample", before: before.isSample, after: after.isSample });
  return edits;
}

/** Plays edits onto a workspace. Host, windows and undo all use this one function. */
export function applyEdits(workspace: Workspace, edits: readonly Edit[]): Workspace {
  const next: { -readonly [K in keyof Workspace]: Workspace[K] } = { ...workspace };
  for (const edit of edits) {
    switch (edit.table) {
      case "opportunities":
        next.opportunities = withRecord(next.opportunities, edit.id, edit.after);
        break;
      case "contacts":
        next.contacts = withRecord(next.contacts, edit.id, edit.after);
        break;
      case "settings":
        next.settings = edit.after;
        break;
      case "currentJob":
        next.currentJob = edit.after;
        break;
      case "isSample":
        next.isSample = edit.after;
        break;
    }
  }
  return next;
}

/** The edits that take the change back. */
export function inverse(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit)
    .reverse();
}

type Records<T> = Readonly<Record<Id, T>>;

function withRecord<T>(records: Records<T>, id: Id, record: T | null): Record<Id, T> {
  if (record !== null) return { ...records, [id]: record };
  const { [id]: _, ...rest } = records;
  return rest;
}

function* differing<T>(before: Records<T>, after: Records<T>): Generator<[Id, T | null, T | null]> {
  if (before === after) return;
  for (const id of Object.keys(before))
    if (before[id] !== after[id]) yield [id, before[id] ?? null, after[id] ?? null];
  for (const id of Object.keys(after)) if (!(id in before)) yield [id, null, after[id] ?? null];
}
