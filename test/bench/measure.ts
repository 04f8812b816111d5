/** One measured figure of `npm run bench`: a median, what it may be at most, and how it grew. */
export type BenchFigure = {
  readonly name: string;
  readonly medianMs: number;
  /** What `medianMs` and `limitMs` really count, when that is not milliseconds. */
  readonly unit?: "MB";
  /** Promised limit in milliseconds; null where only the growth is promised. */
  readonly limitMs: number | null;
  /** This median by that of half the input; null for the smallest. Doubling may at most double. */
  readonly ratio: number | null;
};

/** Median of many runs in milliseconds, after a warm-up for the compiler. */
export function medianMs(run: () => unknown, runs = 400): number {
  for (let i = 0; i < runs / 4; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
