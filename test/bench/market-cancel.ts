import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A worker of Node 20 has to be taught TypeScript by itself. */
const SCRIPT = JSON.stringify(new URL("market-child.ts", import.meta.url).href);
const START = `import("tsx/esm/api").then(({ register }) => { register(); return import(${SCRIPT}); })`;

/** Ends a running import as the screen does, by ending its worker: how long that takes, and what is left. */
export async function cancelMs(path: string, folder: string): Promise<number> {
  const worker = new Worker(START, { eval: true, argv: ["import", path] });
  await new Promise<void>((begun, refuse) => {
    worker.once("message", () => begun());
    worker.once("error", refuse);
  });
  const start = performance.now();
  await worker.terminate();
  const took = performance.now() - start;
  if (existsSync(join(folder, "market.arrow"))) throw new Error("A cancelled import left a file");
  return took;
}
