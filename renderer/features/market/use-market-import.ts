import { useEffect, useRef, useState } from "react";
import type { Filings } from "../../../shared/market/filings";
import { fail, type Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { readBase64 } from "../../state/save-file";
import { useApi } from "../../state/workspace";
import type { WorkerMessage } from "./import-worker";
import type { FilingsRead } from "./read-filings";
import { filingsOf } from "./use-filings";

export type MarketImport = {
  /** Null while no file is being read. */
  readonly read: FilingsRead | null;
  readonly problem: string | null;
  readonly open: (file: File) => Promise<void>;
  readonly cancel: () => void;
};

const notBegun: FilingsRead = { share: 0, rows: 0, kept: 0 };

/** Reads a disclosure file in a worker and keeps what came of it. Until then nothing changes. */
export function useMarketImport(onKept: (filings: Filings) => void): MarketImport {
  const api = useApi();
  const [read, setRead] = useState<FilingsRead | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const keep = async (file: File, signal: AbortSignal): Promise<Result<Filings>> => {
    const bytes = await bytesByWorker(file, { signal, onProgress: setRead });
    if (!bytes.ok) return bytes;
    const filings = filingsOf(bytes.value);
    if (!filings.ok || signal.aborted) return filings.ok ? fail("cancelled") : filings;
    const base64 = await readBase64(new File([new Uint8Array(bytes.value)], "market.arrow"));
    const kept = await api.putMarketFacts({ base64 });
    return kept.ok ? filings : kept;
  };

  const open = async (file: File) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setProblem(null);
    setRead(notBegun);
    const answer = await keep(file, mine.signal);
    if (running.current !== mine) return;
    setRead(null);
    if (answer.ok) onKept(answer.value);
    else setProblem(failureSentence(answer.failure));
  };

  return { read, problem, open, cancel: () => running.current?.abort() };
}

/** Ending the worker ends the reading at once, and leaves nothing. */
function bytesByWorker(
  file: File,
  running: {
    readonly signal: AbortSignal;
    readonly onProgress: (read: FilingsRead) => void;
  },
): Promise<Result<Uint8Array>> {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Result<Uint8Array>>((settle) => {
    running.signal.addEventListener("abort", () => settle(fail("cancelled")));
    worker.addEventListener("error", () => settle(fail("file-unreadable")));
    worker.addEventListener("message", ({ data: message }: MessageEvent<WorkerMessage>) => {
      if (message.kind === "done") settle(message.answer);
      else if (!running.signal.aborted) running.onProgress(message.read);
    });
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
