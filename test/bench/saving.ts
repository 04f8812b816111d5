import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildIfNeeded } from "../../electron/start/build.mjs";
import { savedTextOf } from "../../electron/workspace/saved-text";
import { launchBrowser } from "../e2e/harness/browser";
import { findBrowser } from "../e2e/harness/find-browser";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { temporaryFolder } from "../helpers/temporary-folder";
import { workspaceOf } from "./large-workspace";
import { type BenchFigure, median } from "./measure";

const BYTES = 5_000_000;
const SAVES = 12;
/** "The renderer is never blocked over 50 ms by a save." */
const BLOCKED_LIMIT_MS = 50;

/** How long anybody waits for anything else while 5 MB are saved: other calls of the host, and the page. */
export async function savingFigures(): Promise<readonly BenchFigure[]> {
  buildIfNeeded();
  const { folder, remove } = temporaryFolder();
  const workspace = workspaceOf(BYTES);
  writeFileSync(join(folder, "workspace.json"), savedTextOf(workspace));
  const host = await startHostProcess({ folder });
  try {
    const [id = ""] = Object.keys(workspace.opportunities);
    const figures = [await hostFigure(host, id)];
    if (findBrowser() !== null) figures.push(await pageFigure(host));
    return figures;
  } finally {
    await host.kill();
    remove();
  }
}

/** The slowest of the small calls that are made, one after another, while a save is under way; median of the saves. */
async function hostFigure(host: HostProcess, id: string): Promise<BenchFigure> {
  const slowest: number[] = [];
  for (let at = 0; at < SAVES; at += 1) {
    let isSaving = true;
    const saving = host.call("editOpportunity", { id, fields: { note: `Note ${at}` } });
    const ended = saving.finally(() => {
      isSaving = false;
    });
    let most = 0;
    while (isSaving) {
      const start = performance.now();
      await host.call("stayUnlocked", {});
      most = Math.max(most, performance.now() - start);
    }
    if (!(await ended).ok) throw new Error("The save failed");
    slowest.push(most);
  }
  return {
    key: "save-5-mb-host-answers",
    name: "slowest other call while 5 MB are saved",
    value: median(slowest),
    unit: "ms",
    limit: null,
    ratio: null,
  };
}

/**
 * The longest single task of the page's main thread from the click until the change is saved and drawn, in
 * time of its processor, so that a busy computer does not count; median of the saves.
 */
async function pageFigure(host: HostProcess): Promise<BenchFigure> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.evaluate(() => {
      window.location.hash = "#/settings";
    });
    const box = page.getByRole("checkbox", { name: "Reminders" });
    await box.waitFor();
    const longest: number[] = [];
    for (let at = 0; at < SAVES; at += 1) {
      await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
      const saved = page.waitForResponse((it) => it.url().endsWith("/api/changeSettings"));
      await box.evaluate((input: HTMLInputElement) => input.click());
      await (await saved).finished();
      await drawn(page);
      longest.push(longestTaskMs(await browser.stopTracing()));
    }
    return {
      key: "save-5-mb-page-blocked",
      name: "longest task of the page in a save of 5 MB",
      value: median(longest),
      unit: "ms",
      limit: BLOCKED_LIMIT_MS,
      ratio: null,
    };
  } finally {
    await browser.close();
  }
}

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

function longestTaskMs(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as {
    traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === "RunTask" && mainThreads.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error("This browser does not tell its tasks");
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), 0);
}

/** Ten frames later everything that follows from the change, at leisure too, has been computed. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
