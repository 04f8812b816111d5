import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { WIDE } from "../../e2e/harness/app";
import { installPageClock, type LongTask } from "./page-clock";

const QUIET_MS = 300;

/** A task over 50 ms and what the user had just done. */
export type NamedTask = LongTask & { readonly act: string };

/** A tab whose acts are measured. */
export type BenchPage = {
  readonly page: Page;
  /** From the navigation until the first screen stands and no task is long any more, in milliseconds. */
  readonly usableMs: number;
  /** All scripts asked for before the first screen stood, as gzip would send them, in KB of 1,000 bytes. */
  readonly scriptKb: () => Promise<number>;
  readonly longTasks: readonly NamedTask[];
  /** Does something as a user and waits; milliseconds from the event to the last frame it changed. */
  readonly time: (act: string, run: () => Promise<unknown>, quietMs?: number) => Promise<number>;
  readonly holdings: () => Promise<Holdings>;
  readonly close: () => Promise<void>;
};

/** What the page holds after a collection of garbage: nodes of all kinds, and the script's memory. */
type Holdings = { readonly nodes: number; readonly heapMb: number };

/** Opens the app in a tab of its own that has never seen it. */
export async function openBenchPage(browser: Browser, address: string): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: WIDE, locale: "en-US" });
  // The TypeScript runner names functions with this helper, which the page does not have.
  await context.addInitScript("globalThis.__name = (it) => it");
  await context.addInitScript(installPageClock);
  const page = await context.newPage();
  const longTasks: NamedTask[] = [];
  const settle = async (act: string, quietMs: number) => {
    const settled = await page.evaluate((quiet) => window.benchClock.settle(quiet), quietMs);
    longTasks.push(...settled.longTasks.map((task) => ({ ...task, act })));
    return settled.ms;
  };
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const usableMs = await settle("opening the app", QUIET_MS);
  const devtools = await context.newCDPSession(page);
  return {
    page,
    usableMs,
    scriptKb: () => scriptsBeforeScreen(page),
    longTasks,
    time: async (act, run, quietMs = QUIET_MS) => {
      await page.evaluate(() => window.benchClock.reset());
      await run();
      return settle(act, quietMs);
    },
    holdings: () => holdings(devtools),
    close: () => context.close(),
  };
}

async function scriptsBeforeScreen(page: Page): Promise<number> {
  const scripts = await page.evaluate(async () => {
    const before = performance
      .getEntriesByType("resource")
      .filter((it) => it.name.endsWith(".js") && it.startTime < window.benchClock.screenAt());
    return Promise.all(before.map(async (it) => (await fetch(it.name)).text()));
  });
  return scripts.reduce((sum, script) => sum + gzipSync(script).byteLength, 0) / 1000;
}

async function holdings(devtools: CDPSession): Promise<Holdings> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return { nodes, heapMb: usedSize / 1024 / 1024 };
}
