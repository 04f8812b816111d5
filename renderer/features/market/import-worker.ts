import type { Result } from "../../../shared/result";
import { type FilingsRead, readFilings } from "./read-filings";

/** What the worker tells the screen: how far it is, then how it ended. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly read: FilingsRead }
  | { readonly kind: "done"; readonly answer: Result<Uint8Array> };

const tell = (message: WorkerMessage) => self.postMessage(message);

/** Reads one file beside the screen. Cancelling ends the worker, and all it held goes with it. */
self.addEventListener("message", async ({ data: file }: MessageEvent<unknown>) => {
  if (!(file instanceof File)) return;
  tell({
    kind: "done",
    answer: await readFilings(file, (read) => tell({ kind: "progress", read })),
  });
});
