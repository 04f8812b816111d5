import { readFileSync, writeFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { durableWrite } from "../../electron/workspace/durable-write";
import { readOwnText, savedTextOf } from "../../electron/workspace/saved-text";
import type { Workspace } from "../../shared/model/workspace";
import { temporaryFolder } from "../helpers/temporary-folder";
import { workspaceOf } from "./large-workspace";
import { type BenchFigure, median } from "./measure";

const sizes = [1, 5] as const;
const RUNS = 15;
/** Stands for the fingerprint that the build gives a program. */
const MODEL = "0123456789abcdef";
/** Of the same work done by hand in the same run: what safety may cost. */
const SAVE_LIMIT = 1.5;
const LOAD_LIMIT = 2;

/** A durable save and a validated load at 1 and 5 MB, each against the bare system calls. */
export async function storageFigures(): Promise<readonly BenchFigure[]> {
  const figures: BenchFigure[] = [];
  for (const megabytes of sizes) {
    const workspace = workspaceOf(megabytes * 1_000_000);
    const { folder, remove } = temporaryFolder();
    figures.push(await saveFigure(megabytes, workspace, folder));
    figures.push(await loadFigure(megabytes, workspace, folder));
    remove();
  }
  return figures;
}

async function saveFigure(
  megabytes: number,
  workspace: Workspace,
  folder: string,
): Promise<BenchFigure> {
  const path = join(folder, "workspace.json");
  const [saved, bare] = await mediansMs(
    () => durableWrite(path, savedTextOf(workspace, MODEL)),
    () => bareSave(join(folder, "bare.json"), workspace),
  );
  return {
    key: `durable-save-${megabytes}-mb`,
    name: `durable save, ${megabytes} MB`,
    value: saved,
    unit: "ms",
    limit: SAVE_LIMIT * bare,
    ratio: null,
  };
}

async function loadFigure(
  megabytes: number,
  workspace: Workspace,
  folder: string,
): Promise<BenchFigure> {
  const path = join(folder, "workspace.json");
  writeFileSync(path, savedTextOf(workspace, MODEL));
  const [loaded, bare] = await mediansMs(
    async () => readOwnText(readFileSync(path, "utf8"), MODEL),
    async () => JSON.parse(readFileSync(path, "utf8")),
  );
  return {
    key: `load-${megabytes}-mb`,
    name: `load with validation, ${megabytes} MB`,
    value: loaded,
    unit: "ms",
    limit: LOAD_LIMIT * bare,
    ratio: null,
  };
}

/** The least that is durable: the same calls without counting, checking or retrying. */
async function bareSave(path: string, workspace: Workspace): Promise<void> {
  const file = await open(`${path}.tmp`, "w", 0o600);
  await file.writeFile(JSON.stringify(workspace));
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  const folder = await open(dirname(path), "r");
  await folder.sync();
  await folder.close();
}

type Run = () => Promise<unknown>;

/** Medians of two runs that take turns, so that a busy moment of the disk meets both. */
async function mediansMs(first: Run, second: Run): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let at = 0; at < RUNS; at += 1) {
    times[0].push(await timeMs(first));
    times[1].push(await timeMs(second));
  }
  return [median(times[0]), median(times[1])];
}

async function timeMs(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
