import { useEffect, useRef } from "react";
import { showDone } from "../../state/toasts";

/**
 * Unsaved edits are never left in silence: leaving the editor says that they are kept. Give it a save
 * while it runs: the first one brings another editor, and its edits are not left behind.
 */
export function useKeptNotice(isDirty: boolean): (save: Promise<boolean>) => Promise<boolean> {
  const isSaving = useRef(false);
  const dirty = useRef(isDirty);
  dirty.current = isDirty;
  useEffect(
    () => () => {
      if (dirty.current && !isSaving.current)
        showDone("Your edits to this package are kept here, but not saved.");
    },
    [],
  );
  return async (save) => {
    isSaving.current = true;
    const isDone = await save;
    isSaving.current = false;
    return isDone;
  };
}
