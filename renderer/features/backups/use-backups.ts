import { useCallback, useEffect, useState } from "react";
import type { BackupSummary } from "../../../shared/api";
import type { Workspace } from "../../../shared/model/workspace";
import type { Result } from "../../../shared/result";
import { useApi, useRevision } from "../../state/workspace";

/** Every backup, newest first; null until the host has answered. Read again after each change, which may have made one. */
export function useBackups(): Result<readonly BackupSummary[]> | null {
  const api = useApi();
  const revision = useRevision();
  return useAnswer(
    useCallback(() => api.listBackups({}), [api]),
    revision,
  );
}

/** What one backup holds; null until the host has answered. */
export function useBackup(name: string): Result<Workspace> | null {
  const api = useApi();
  return useAnswer(
    useCallback(() => api.readBackup({ name }), [api, name]),
    0,
  );
}

/** Asks again when the question or `revision` changes; the last answer stays until the next comes. */
function useAnswer<T>(ask: () => Promise<Result<T>>, revision: number): Result<T> | null {
  const [answered, setAnswered] = useState<{ readonly answer: Result<T>; readonly of: number }>();
  useEffect(() => {
    let isWanted = true;
    void ask().then((answer) => {
      if (isWanted) setAnswered({ answer, of: revision });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, revision]);
  return answered?.answer ?? null;
}
