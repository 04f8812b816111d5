import { useEffect, useSyncExternalStore } from "react";

/** How many dialogs lie over the window. */
let open = 0;
const listeners = new Set<() => void>();

function count(more: 1 | -1): void {
  open += more;
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isDialogOpen(): boolean {
  return open > 0;
}

/** True while a dialog lies over the window, whichever screen it belongs to. */
export function useIsDialogOpen(): boolean {
  return useSyncExternalStore(subscribe, isDialogOpen);
}

/** Counts as a dialog for as long as the component is mounted. */
export function useCountsAsDialog(): void {
  useEffect(() => {
    count(1);
    return () => count(-1);
  }, []);
}
