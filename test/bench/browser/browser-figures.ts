import { buildIfNeeded } from "../../../electron/start/build.mjs";
import { launchBrowser } from "../../e2e/harness/browser";
import { findBrowser } from "../../e2e/harness/find-browser";
import type { BenchFigure, Unit } from "../measure";
import { measureSearch, type SearchMeasures } from "./measure-search";

const sizes = [50, 500, 5_000] as const;
/** Limits hold at every size. */
const FIRST_SCRIPT_KB = 250;
const KEY_MS = 50;
const NODES = 3_000;
/** A hundred times the records. */
const CHANGE_GROWTH = 2.5;
const MOST_TASKS_NAMED = 12;

type Measure = Exclude<keyof SearchMeasures, "longTasks">;
type Promised = readonly [
  measure: Measure,
  key: string,
  name: string,
  unit: Unit,
  limit: number | null,
];

const promised: readonly Promised[] = [
  ["hostStart", "host-start", "host start to listening", "ms", null],
  ["hostMemory", "host-memory", "host memory", "MB", null],
  ["usable", "page-usable", "page usable", "ms", null],
  ["firstScript", "first-script", "first JavaScript, gzip", "KB", FIRST_SCRIPT_KB],
  ["board", "pipeline-board", "Pipeline board shown", "ms", null],
  ["table", "pipeline-table", "Pipeline table shown", "ms", null],
  ["keyInTable", "filter-key-table-p95", "filter keystroke in the table, p95", "ms", KEY_MS],
  ["keyOnBoard", "filter-key-board-p95", "filter keystroke on the board, p95", "ms", KEY_MS],
  ["blankRows", "blank-rows", "blank rows while scrolling", "rows", 0],
  ["anchor", "anchor-shown", "Anchor shown", "ms", null],
  ["compare", "compare-shown", "Compare shown", "ms", null],
  ["today", "today-shown", "Today shown", "ms", null],
  ["change", "change-shown", "one change shown", "ms", null],
  ["logDialog", "log-dialog-shown", "dialog of a number shown", "ms", null],
  ["heap", "page-heap", "heap of the page", "MB", null],
  ["nodes", "page-nodes", "most nodes of a screen", "nodes", NODES],
];

/**
 * The browser host in a real browser at 50, 500 and 5,000 opportunities. Without a browser on this computer
 * there are no such figures, and it says so.
 */
export async function browserFigures(): Promise<readonly BenchFigure[]> {
  if (findBrowser() === null) {
    console.error("No Chrome, Chromium or Edge here: the figures of the page are left out.");
    return [];
  }
  buildIfNeeded();
  const browser = await launchBrowser();
  try {
    const measured = new Map<number, SearchMeasures>();
    for (const size of sizes) measured.set(size, await measureSearch(size, browser));
    const figures = sizes.flatMap((size, place) => {
      const now = measured.get(size);
      return now ? figuresOf(size, now, measured.get(sizes[place - 1] ?? 0)) : [];
    });
    return [...figures, growthOfChange(measured)];
  } finally {
    await browser.close();
  }
}

/** What travels is the change, not the document: a click costs about the same at every size. */
function growthOfChange(measured: ReadonlyMap<number, SearchMeasures>): BenchFigure {
  const changes = [...measured.values()].map((it) => it.change);
  return {
    key: "change-shown-growth",
    name: `one change shown, ${sizes.at(-1)} opportunities by ${sizes[0]}`,
    value: (changes.at(-1) ?? 0) / (changes[0] ?? 1),
    unit: "x",
    limit: CHANGE_GROWTH,
    ratio: null,
  };
}

function figuresOf(
  size: number,
  now: SearchMeasures,
  smaller: SearchMeasures | undefined,
): readonly BenchFigure[] {
  const figures = promised.map(
    ([measure, key, name, unit, limit]): BenchFigure => ({
      key: `${key}-${size}`,
      name: `${name}, ${size} opportunities`,
      value: now[measure],
      unit,
      limit,
      ratio: smaller && smaller[measure] > 0 ? now[measure] / smaller[measure] : null,
    }),
  );
  return [...figures, longTasksOf(size, now)];
}

/** How many tasks kept the page from answering for over 50 ms; the longest with their causes. */
function longTasksOf(size: number, { longTasks }: SearchMeasures): BenchFigure {
  const causes = [...longTasks]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_TASKS_NAMED)
    .map(({ act, ms, cause }) => `${act}: ${Math.round(ms)} ms, ${cause}`);
  return {
    key: `long-tasks-${size}`,
    name: `tasks over 50 ms, ${size} opportunities`,
    value: longTasks.length,
    unit: "tasks",
    limit: null,
    ratio: null,
    causes,
  };
}
