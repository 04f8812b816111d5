import { useEffect, useRef } from "react";
import { showDone } from "../../state/toasts";

/**
 * Unsaved edits are never lost in silence: leaving the editor says that they are kept, and closing the
 * tab or the window asks first.
 */
export function useKeptNotice(isDirty: boolean): void {
  const dirty = useRef(isDirty);
  dirty.current = isDirty;
  useEffect(
    () => () => {
      if (dirty.current) showDone("Your edits to this package are kept here, but not saved.");
    },
    [],
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
}
