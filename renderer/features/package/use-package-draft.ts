import { useSessionStorage } from "@mantine/hooks";
import { useCallback, useMemo } from "react";
import type { PackageDraft } from "../../../shared/compensation/package-draft";
import { type KeptDraft, readKeptDraft } from "./draft-schema";

export type EditedPackage = {
  readonly draft: PackageDraft;
  readonly change: (edit: (draft: PackageDraft) => PackageDraft) => void;
  readonly isDirty: boolean;
  /** True when the saved package was changed elsewhere after this draft began. */
  readonly isOverrun: boolean;
  readonly discard: () => void;
};

/**
 * The edits of one package, kept for this window until they are saved or discarded: going to another
 * screen, closing the dialog or a reload loses nothing. `saved` must not change its identity idly.
 */
export function usePackageDraft(key: string, saved: PackageDraft): EditedPackage {
  const [kept, setKept] = useSessionStorage<KeptDraft>({
    key: `leverage-package-${key}`,
    defaultValue: null,
    getInitialValueInEffect: false,
    serialize: JSON.stringify,
    deserialize: readKeptDraft,
  });
  const from = useMemo(() => JSON.stringify(saved), [saved]);
  const draft = kept?.draft ?? saved;
  const change = useCallback(
    (edit: (draft: PackageDraft) => PackageDraft) =>
      setKept((before) => ({
        draft: edit(before?.draft ?? saved),
        from: before?.from ?? from,
      })),
    [setKept, saved, from],
  );
  const discard = useCallback(() => setKept(null), [setKept]);
  const isDirty = useMemo(() => JSON.stringify(draft) !== from, [draft, from]);
  return { draft, change, isDirty, isOverrun: isDirty && kept?.from !== from, discard };
}
