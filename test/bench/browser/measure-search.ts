import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { savedTextOf } from "../../../electron/workspace/saved-text";
import { type HostProcess, startHostProcess } from "../../helpers/host-process";
import { residentMegabytes } from "../../helpers/resident-memory";
import { temporaryFolder } from "../../helpers/temporary-folder";
import { median, percentile } from "../measure";
import { type BenchPage, type NamedTask, openBenchPage } from "./bench-page";
import { largeSearch } from "./large-search";
import { blankRowsWhileScrolling } from "./scroll";

const STARTS = 5;
const OPENINGS = 3;
const VISITS = 4;
const TICKS = 8;
const KEY_QUIET_MS = 120;
const TYPED = "platform lyon";

/** What was measured with a search of one size. Times in milliseconds, memory in megabytes. */
export type SearchMeasures = {
  readonly hostStart: number;
  readonly hostMemory: number;
  readonly usable: number;
  readonly board: number;
  readonly table: number;
  readonly anchor: number;
  readonly compare: number;
  readonly today: number;
  readonly change: number;
  readonly logDialog: number;
  readonly keyInTable: number;
  readonly keyOnBoard: number;
  readonly blankRows: number;
  readonly heap: number;
  readonly nodes: number;
  readonly firstScript: number;
  readonly longTasks: readonly NamedTask[];
};

/** Measures a real host with a real browser on a search of so many opportunities. */
export async function measureSearch(
  opportunities: number,
  browser: Browser,
): Promise<SearchMeasures> {
  const { folder, remove } = temporaryFolder();
  writeFileSync(
    join(folder, "workspace.json"),
    savedTextOf(largeSearch(opportunities, "2026-05-12")),
  );
  try {
    await saveByThisProgram(folder);
    const starts: number[] = [];
    for (let at = 1; at < STARTS; at += 1) {
      const started = performance.now();
      const host = await startHostProcess({ folder });
      starts.push(performance.now() - started);
      await host.kill("SIGTERM");
    }
    const host = await startHostProcess({ folder });
    const measured = await measurePage(browser, host);
    const hostMemory = residentMegabytes(host.pid);
    await host.kill("SIGTERM");
    return { ...measured, hostStart: median(starts), hostMemory };
  } finally {
    remove();
  }
}

/** From then on the file carries the mark of this program, as any file does after its first change. */
async function saveByThisProgram(folder: string): Promise<void> {
  const host = await startHostProcess({ folder });
  const saved = await host.call("changeSettings", { settings: { theme: "light" } });
  await host.kill("SIGTERM");
  if (!saved.ok) throw new Error(`The generated search was refused: ${saved.failure.code}`);
}

async function measurePage(
  browser: Browser,
  host: HostProcess,
): Promise<Omit<SearchMeasures, "hostStart" | "hostMemory">> {
  const openings: number[] = [];
  for (let at = 1; at < OPENINGS; at += 1) {
    const opened = await openBenchPage(browser, host.address);
    openings.push(opened.usableMs);
    await opened.close();
  }
  const tab = await openBenchPage(browser, host.address);
  const firstScript = await tab.scriptKb();
  const visits = await visitScreens(tab);
  const { heapMb: heap } = await tab.holdings();
  await tab.close();
  return {
    ...visits,
    usable: median([...openings, tab.usableMs]),
    heap,
    firstScript,
    longTasks: tab.longTasks,
  };
}

const screens = [
  ["pipeline board", "2"],
  ["Compare", "4"],
  ["Today", "1"],
  ["Anchor", "3"],
] as const;

async function visitScreens(tab: BenchPage) {
  const { page, time, holdings } = tab;
  const press = (key: string) => () => page.keyboard.press(key);
  const nodes: number[] = [(await holdings()).nodes];
  const visits = new Map(screens.map(([name]): [string, number[]] => [name, []]));
  for (let visit = 0; visit < VISITS; visit += 1)
    for (const [name, key] of screens) {
      visits.get(name)?.push(await time(name, press(key)));
      if (visit === 0) nodes.push((await holdings()).nodes);
    }
  const of = (name: string) => median(visits.get(name) ?? []);
  const change = await timeChange(tab);
  const logDialog = await timeDialog(tab, nodes);

  await time("pipeline board", press("2"));
  const keyOnBoard = await typeFilter(tab, "filtering the board");
  const table = await time("pipeline table", () =>
    page.getByRole("radio", { name: "Table" }).check({ force: true }),
  );
  nodes.push((await holdings()).nodes);
  const keyInTable = await typeFilter(tab, "filtering the table");
  const blankRows = (await page.getByRole("table").count()) > 0 ? await scrolled(tab) : 0;
  return {
    board: of("pipeline board"),
    compare: of("Compare"),
    today: of("Today"),
    anchor: of("Anchor"),
    table,
    change,
    logDialog,
    keyInTable,
    keyOnBoard,
    blankRows,
    nodes: Math.max(...nodes),
  };
}

/** A small search has nothing to scroll. */
async function scrolled({ page }: BenchPage): Promise<number> {
  const isLong = await page.evaluate(() => {
    const scroller = document.querySelector("table")?.parentElement;
    return scroller ? scroller.scrollHeight > 2 * scroller.clientHeight : false;
  });
  return isLong ? blankRowsWhileScrolling(page) : 0;
}

/** One record changes on Today: from the tick until the list and the counts stand again. */
async function timeChange({ page, time }: BenchPage): Promise<number> {
  await time("Today", () => page.keyboard.press("1"));
  const times: number[] = [];
  for (let at = 0; at < TICKS; at += 1) {
    const box = page.getByRole("checkbox").first();
    if ((await box.count()) === 0) break;
    times.push(await time("ticking a thing to do", () => box.click()));
  }
  await closeToasts(page);
  return median(times);
}

/** A toast that goes by itself would be the last frame of whatever is measured at that moment. */
async function closeToasts(page: Page): Promise<void> {
  const close = page.getByRole("status").getByRole("button", { name: "Close" });
  while ((await close.count()) > 0) await close.first().click();
}

/** The dialog that asks which company said a number; what it holds is added to `nodes`. */
async function timeDialog({ page, time, holdings }: BenchPage, nodes: number[]): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < VISITS; at += 1) {
    times.push(await time("opening the dialog of a number", () => page.keyboard.press("n")));
    if (at === 0) nodes.push((await holdings()).nodes);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  return median(times);
}

/** The 95th percentile from the key to the last frame it changed, over keys that narrow and keys that widen. */
async function typeFilter({ page, time }: BenchPage, act: string): Promise<number> {
  const field = page.getByLabel("Search the pipeline");
  await field.focus();
  const typed = [...TYPED].map((sign) => (sign === " " ? "Space" : sign));
  const once = [...typed, ...typed.map(() => "Backspace")];
  const times: number[] = [];
  for (const key of [...once, ...once])
    times.push(await time(act, () => page.keyboard.press(key), KEY_QUIET_MS));
  return percentile(times, 0.95);
}
