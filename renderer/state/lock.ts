import { useCallback } from "react";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { showFailure } from "./toasts";
import { useApi } from "./workspace";

/** Locks the workspace in every window; what is not saved yet keeps it open, and that is told. */
export function useLock(): () => Promise<void> {
  const api = useApi();
  return useCallback(async () => {
    const answer = await api.lock({});
    if (!answer.ok) showFailure(failureSentence(answer.failure));
  }, [api]);
}
