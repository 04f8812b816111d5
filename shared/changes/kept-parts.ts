import type { Workspace } from "../model/workspace";
import type { Edit } from "./edits";

/**
 * The same edits as a window plays them that read them from a message: a record keeps the very parts that its
 * edit leaves alone, so that what was computed from those parts still holds. Its rounds outlive an action
 * that is ticked.
 */
export function withKeptParts(workspace: Workspace, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    const before = "id" in edit ? workspace[edit.table][edit.id] : workspace[edit.table];
    return { ...edit, after: kept(before, edit.after) } as Edit;
  });
}

/** `after` with everything in it that equals its place in `before` taken from there; `before` when all does. */
function kept(before: unknown, after: unknown): unknown {
  if (!isComposite(before) || !isComposite(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const places = Object.keys(after);
  const parts = places.map((place) => kept(before[place], after[place]));
  const isSame =
    places.length === Object.keys(before).length &&
    places.every((place, at) => Object.hasOwn(before, place) && before[place] === parts[at]);
  if (isSame) return before;
  return Array.isArray(after)
    ? parts
    : Object.fromEntries(places.map((place, at) => [place, parts[at]]));
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
