/**
 * A number one can say (numbers.md, section 2): rounded up to a step, off the very round ones because
 * slightly odd numbers draw smaller counters. All amounts in one unit, a year's pay or an hour's.
 */

/** The smallest step of any number; it only bites on hourly pay. */
const SMALLEST_STEP = 0.5;

/** The largest of {1, 2, 5} x 10^k that is at most one per cent of the number; at least 0.5. */
export function stepOf(amount: number): number {
  const most = amount * 0.01 * (1 + 1e-12);
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((it) => it * power <= most) ?? 1;
  return Math.max(SMALLEST_STEP, digit * power);
}

/**
 * The number to say for `raw`, strictly between `low` and `high` (null: open above); null when no step
 * fits between them, which means close.
 */
export function roundAsk(raw: number, low: number, high: number | null): number | null {
  const step = stepOf(raw);
  const most = high ?? Number.POSITIVE_INFINITY;
  const fits = (steps: number) => steps * step > low && steps * step < most;
  const up = Math.ceil(raw / step - 1e-9);
  const steps = [up, up - 1].find(fits);
  if (steps === undefined) return null;
  if (steps % 10 !== 0) return steps * step;
  return ([steps + 1, steps - 1].find(fits) ?? steps) * step;
}
