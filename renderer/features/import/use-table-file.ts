import { useCallback, useRef, useState } from "react";
import type { Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { type ReadFile, readFile, readPasted } from "./import-file";
import type { Reading } from "./read-table";

export type TableFile = {
  readonly file: ReadFile | null;
  /** The share read so far, null while nothing is being read. */
  readonly progress: number | null;
  readonly problem: string | null;
  readonly open: (file: File) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly cancel: () => void;
  readonly forget: () => void;
};

/** The file the wizard works on: read in pieces, so that the screen stays alive and can cancel. */
export function useTableFile(): TableFile {
  const [file, setFile] = useState<ReadFile | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);

  const run = useCallback(async (read: (reading: Reading) => Promise<Result<ReadFile>>) => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setProblem(null);
    setProgress(0);
    const answer = await read({ signal: mine.signal, onProgress: setProgress });
    if (controller.current !== mine) return;
    setProgress(null);
    setFile(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : failureSentence(answer.failure));
  }, []);

  return {
    file,
    progress,
    problem,
    open: (chosen) => run((reading) => readFile(chosen, reading)),
    paste: (text) => run((reading) => readPasted(text, reading)),
    cancel: () => controller.current?.abort(),
    forget: () => setFile(null),
  };
}
