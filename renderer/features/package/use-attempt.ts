import { useEffect, useState } from "react";

/** A try to save that met faults: from then on every fault shows, and the first one gets the focus. */
export function useAttempt(formId: string): {
  readonly isShown: boolean;
  readonly show: () => void;
  readonly hide: () => void;
} {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries === 0) return;
    const form = document.getElementById(formId);
    const bad = form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    const target = bad?.matches("input, select, textarea")
      ? bad
      : bad?.parentElement?.querySelector<HTMLElement>("input, select, textarea");
    target?.focus();
  }, [tries, formId]);
  return {
    isShown: tries > 0,
    show: () => setTries((before) => before + 1),
    hide: () => setTries(0),
  };
}
