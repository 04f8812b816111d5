import { useEffect, useRef } from "react";
import { showDone } from "../../state/toasts";

/** Unsaved edits are never left in silence: leaving the editor says that they are kept. */
export function useKeptNotice(isDirty: boolean): void {
  const dirty = useRef(isDirty);
  dirty.current = isDirty;
  useEffect(
    () => () => {
      if (dirty.current) showDone("Your edits to this package are kept here, but not saved.");
    },
    [],
  );
}
