import { useEffect } from "react";
import { useAskBeforeLeaving } from "../../state/ask-before-leaving";
import { keepDraftsInMemory, useHasKeptDraft } from "../../state/kept-drafts";
import { useWorkspaceState } from "../../state/workspace";

/** Asks before a window with unsaved edits is closed, and keeps them off the disk under a passphrase. */
export function UnsavedDrafts() {
  const state = useWorkspaceState();
  const isProtected =
    state.status === "locked" || (state.status === "ready" && state.host.isProtected);
  useAskBeforeLeaving(useHasKeptDraft());
  useEffect(() => {
    if (isProtected) keepDraftsInMemory();
  }, [isProtected]);
  return null;
}
