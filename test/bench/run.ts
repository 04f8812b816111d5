import { parseArgs } from "node:util";
import { anchorFigures } from "./anchor";
import { compareFigures } from "./compare";
import type { BenchFigure } from "./measure";

/**
 * `npm run bench`: medians of many runs, beside each its limit and how it grew with the input.
 * `-- --json` prints one object.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const figures = [...anchorFigures(), ...compareFigures()];

if (values.json) console.log(JSON.stringify({ figures }));
else for (const line of tableOf(figures)) console.log(line);

function isOver({ medianMs, limitMs }: BenchFigure): boolean {
  return limitMs !== null && medianMs > limitMs;
}

function tableOf(all: readonly BenchFigure[]): readonly string[] {
  const width = Math.max(...all.map((it) => it.name.length));
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
        it.name.padEnd(width),
        it.medianMs.toFixed(3).padStart(10),
        (it.limitMs === null ? "" : String(it.limitMs)).padStart(7),
        (it.limitMs === null ? "" : `${Math.round((it.medianMs / it.limitMs) * 100)}%`).padStart(9),
        (it.ratio === null ? "" : `${it.ratio.toFixed(2)} x`).padStart(18),
        isOver(it) ? "  OVER" : "",
      ].join(" "),
    ),
  ];
}
