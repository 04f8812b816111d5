/** One measured figure of `npm run bench`: what was measured, what it may be at most, how it grew. */
export type BenchFigure = {
  /** Its name in the object that `-- --json` prints. */
  readonly key: string;
  readonly name: string;
  /** A median, a peak or a count, in `unit`. */
  readonly value: number;
  readonly unit: Unit;
  /** The most it may be; null where nothing is promised. */
  readonly limit: number | null;
  /** This value by that of the input a step smaller; null for the smallest. */
  readonly ratio: number | null;
  /** What a count is made of, in words. */
  readonly causes?: readonly string[];
};

/** `x` counts times: how much more work a larger input is. */
export type Unit = "ms" | "MB" | "KB" | "nodes" | "rows" | "tasks" | "x";

export function isOver({ value, limit }: BenchFigure): boolean {
  return limit !== null && value > limit;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median of many runs in milliseconds, after a warm-up for the compiler. */
export function medianMs(run: () => unknown, runs = 400): number {
  return mediansMs([run], runs)[0] ?? 0;
}

/** Medians of several runs that take turns, so that a busy moment of the machine meets all of them. */
export function mediansMs(runs: readonly (() => unknown)[], times: number): readonly number[] {
  for (const run of runs) for (let i = 0; i < times / 4; i++) run();
  const taken = runs.map((): number[] => []);
  for (let i = 0; i < times; i++)
    for (const [place, run] of runs.entries()) {
      const start = performance.now();
      run();
      taken[place]?.push(performance.now() - start);
    }
  return taken.map(median);
}
