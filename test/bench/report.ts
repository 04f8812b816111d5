import { type BenchFigure, isOver } from "./measure";

/** The figures as a table for people, the ones over their limit marked. */
export function figureTable(figures: readonly BenchFigure[]): readonly string[] {
  const width = Math.max(...figures.map((it) => it.name.length));
  const head = ["figure".padEnd(width), "value".padStart(12), "limit".padStart(10), "growth"];
  return [
    head.join("  "),
    ...figures.flatMap((it) => [
      [
        it.name.padEnd(width),
        `${rounded(it.value)} ${it.unit}`.padStart(12),
        (it.limit === null ? "" : rounded(it.limit)).padStart(10),
        it.ratio === null ? "" : `${it.ratio.toFixed(2)} x`,
        isOver(it) ? "OVER" : "",
      ]
        .join("  ")
        .trimEnd(),
      ...(it.causes ?? []).map((cause) => `    ${cause}`),
    ]),
  ];
}

/** Three digits, more only before the point. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
