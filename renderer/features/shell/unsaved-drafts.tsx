import { useEffect } from "react";
import { useAskBeforeLeaving } from "../../state/ask-before-leaving";
import { keepDraftsInMemory, useHasKeptDraft } from "../../state/kept-drafts";
import { useStatePart } from "../../state/workspace";

/** Asks before a window with unsaved edits is closed, and keeps them off the disk under a passphrase. */
export function UnsavedDrafts() {
  const isProtected = useStatePart(
    (it) => it.status === "locked" || (it.status === "ready" && it.host.isProtected),
  );
  useAskBeforeLeaving(useHasKeptDraft());
  useEffect(() => {
    if (isProtected) keepDraftsInMemory();
  }, [isProtected]);
  return null;
}
