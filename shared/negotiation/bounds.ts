import { fail, ok, type Result } from "../result";

/** [low, high) for what one company would pay, in units a year; high null stands for no upper end. */
export type Bounds = { readonly low: number; readonly high: number | null };

/** Bounds that say something, or the first that cannot be: not finite, negative, or low >= high. */
export function checkBounds(all: readonly Bounds[]): Result<readonly Bounds[]> {
  for (const [place, { low, high }] of all.entries()) {
    const field = `intervals.${place}`;
    if (!(Number.isFinite(low) && low >= 0)) return fail("out-of-range", { field });
    if (high === null) continue;
    if (!Number.isFinite(high)) return fail("out-of-range", { field });
    if (high <= low) return fail("contradiction", { field, params: { low, high } });
  }
  return ok(all.filter(({ low, high }) => low > 0 || high !== null));
}

/** Lowest first, so that no answer depends on the order of companies. */
export function inOrder(all: readonly Bounds[]): readonly Bounds[] {
  const end = (it: Bounds) => it.high ?? Number.POSITIVE_INFINITY;
  return [...all].sort((a, b) => a.low - b.low || (end(a) === end(b) ? 0 : end(a) - end(b)));
}
