import { useCallback, useMemo } from "react";
import type { PackageDraft } from "../../../shared/compensation/package-draft";
import { useKeptDraft } from "../../state/kept-drafts";
import { type KeptPackage, readKeptPackage } from "./draft-schema";

export type EditedPackage = {
  readonly draft: PackageDraft;
  readonly change: (edit: (draft: PackageDraft) => PackageDraft) => void;
  readonly isDirty: boolean;
  /** True when the saved package was changed elsewhere after this draft began. */
  readonly isOverrun: boolean;
  /** Forgets the edits; what it returns brings them back. */
  readonly discard: () => () => void;
};

/**
 * The edits of one package, kept for this window until they are saved or discarded: going to another
 * screen, closing the dialog or a reload loses nothing. `saved` must not change its identity idly.
 */
export function usePackageDraft(key: string, saved: PackageDraft): EditedPackage {
  const { text, keep } = useKeptDraft(`package-${key}`);
  const kept = useMemo(() => readKeptPackage(text), [text]);
  const from = useMemo(() => JSON.stringify(saved), [saved]);
  const draft = kept?.draft ?? saved;
  const change = useCallback(
    (edit: (draft: PackageDraft) => PackageDraft) =>
      keep((before) => {
        const start = readKeptPackage(before);
        const next: KeptPackage = { draft: edit(start?.draft ?? saved), from: start?.from ?? from };
        // Typed back to what is saved: there is nothing to keep.
        return JSON.stringify(next.draft) === from ? null : JSON.stringify(next);
      }),
    [keep, saved, from],
  );
  const discard = useCallback(() => {
    keep(() => null);
    return () => keep(() => text);
  }, [keep, text]);
  const isDirty = useMemo(() => JSON.stringify(draft) !== from, [draft, from]);
  return { draft, change, isDirty, isOverrun: isDirty && kept?.from !== from, discard };
}
