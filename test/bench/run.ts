import { parseArgs } from "node:util";
import { anchorFigures } from "./anchor";
import { compareFigures } from "./compare";
import { marketFigures } from "./market";
import type { BenchFigure } from "./measure";
import { storageFigures } from "./storage";

/**
 * `npm run bench`: medians of many runs, beside each its limit and how it grew with the input.
 * `-- --json` prints one object.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const figures = [
  ...anchorFigures(),
  ...compareFigures(),
  ...(await storageFigures()),
  ...(await marketFigures()),
];

if (values.json) console.log(JSON.stringify({ figures }));
else for (const line of tableOf(figures)) console.log(line);

function isOver({ medianMs, limitMs }: BenchFigure): boolean {
  return limitMs !== null && medianMs > limitMs;
}

function nameOf({ name, unit }: BenchFigure): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

function tableOf(all: readonly BenchFigure[]): readonly string[] {
  const width = Math.max(...all.map((it) => nameOf(it).length));
  const head = [
    "figure".padEnd(width),
    "median ms".padStart(10),
    "limit".padStart(7),
    "of limit".padStart(9),
    "of half the input".padStart(18),
  ].join(" ");
  return [
    head,
    ...all.map((it) =>
      [
        nameOf(it).padEnd(width),
        it.medianMs.toFixed(3).padStart(10),
        (it.limitMs === null ? "" : String(Number(it.limitMs.toFixed(1)))).padStart(7),
        (it.limitMs === null ? "" : `${Math.round((it.medianMs / it.limitMs) * 100)}%`).padStart(9),
        (it.ratio === null ? "" : `${it.ratio.toFixed(2)} x`).padStart(18),
        isOver(it) ? "  OVER" : "",
      ].join(" "),
    ),
  ];
}
