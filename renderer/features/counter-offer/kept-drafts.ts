import type { Id } from "../../../shared/model/basics";

/** Messages being written, by whom they go to. They live as long as the window and are never saved. */
const drafts = new Map<Id | null, string>();

export function keptDraft(of: Id | null): string | null {
  return drafts.get(of) ?? null;
}

export function keepDraft(of: Id | null, text: string): void {
  drafts.set(of, text);
}
