import { useEffect } from "react";

/** While this holds, closing the tab or the window asks first; what is asked is the browser's or the host's. */
export function useAskBeforeLeaving(holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [holds]);
}
