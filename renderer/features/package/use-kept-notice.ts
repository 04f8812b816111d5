import { useEffect, useRef } from "react";
import { showDone } from "../../state/toasts";
import { useHost } from "../../state/workspace";

/**
 * Unsaved edits are never lost in silence: leaving the editor says that they are kept, and a browser
 * asks before its tab is closed. The desktop window does not ask: there it could not be closed at all.
 */
export function useKeptNotice(isDirty: boolean): void {
  const { kind } = useHost();
  const dirty = useRef(isDirty);
  dirty.current = isDirty;
  useEffect(
    () => () => {
      if (dirty.current) showDone("Your edits to this package are kept here, but not saved.");
    },
    [],
  );
  useEffect(() => {
    if (!isDirty || kind !== "browser") return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty, kind]);
}
