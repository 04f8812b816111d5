import type { Axis, Contestant } from "./compare-types";

/** Room to the right of the longest bar. */
const MARGIN = 1.03;

/** One scale for all bars, from zero, with two to five round ticks. */
export function axisOf(contestants: readonly Contestant[]): Axis {
  const longest = Math.max(
    0,
    ...contestants.map(({ column: { bar } }) =>
      bar ? bar.base + bar.concrete + bar.risky + bar.uncounted : 0,
    ),
  );
  const current = contestants.find((it) => it.column.isCurrentJob);
  const step = roundStep(longest / 2);
  const count = step > 0 ? Math.floor(longest / step) : 0;
  return {
    max: longest > 0 ? longest * MARGIN : 1,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    currentJob: current?.shown?.guaranteed ?? null,
  };
}

/** The largest of 1, 2, 5 times a power of ten that is at most `amount`. */
function roundStep(amount: number): number {
  if (amount <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(amount));
  const step = [5, 2, 1].map((times) => times * power).find((it) => it <= amount);
  return step ?? power / 10;
}
