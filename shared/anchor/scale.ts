/** The axis of the money line: any currency, any size, round ticks. */
export type Axis = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
};

/** Empty space on both sides, as a share of what the numbers span. */
const PADDING = 0.08;
const MOST_TICKS = 8;
/** A single number gets this share of itself as its span. */
const SPAN_OF_ONE = 0.2;

/**
 * An axis around `values` (units a year). `isOpenAbove` leaves more room on the right, where nothing is
 * known yet. Ticks are multiples of 1, 2 or 5 x 10^k. No values: 0 to 1 without ticks.
 */
export function axisAround(
  values: readonly number[],
  isOpenAbove: boolean,
  mostTicks = MOST_TICKS,
): Axis {
  if (values.length === 0) return { min: 0, max: 1, ticks: [] };
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const span = Math.max(high - low, high * SPAN_OF_ONE, 1e-6);
  const middle = (high + low) / 2;
  const min = Math.max(0, Math.min(low, middle - span / 2) - span * PADDING);
  const max = Math.max(high, middle + span / 2) + span * PADDING * (isOpenAbove ? 2 : 1);
  return { min, max, ticks: roundTicks(min, max, mostTicks) };
}

/** Round numbers inside an axis, not so close to its ends that their labels stick out. */
export function roundTicks(min: number, max: number, most: number): readonly number[] {
  const step = roundStep((max - min) / most);
  const margin = (max - min) * 0.02;
  const first = Math.ceil((min + margin) / step);
  const last = Math.floor((max - margin) / step);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, place) => (first + place) * step,
  );
}

/** The smallest of 1, 2 or 5 x 10^k that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const lead = [1, 2, 5].find((it) => it * power >= least * (1 - 1e-9)) ?? 10;
  return lead * power;
}

/** Where a value stands on an axis, from 0 at its left end to 1 at its right end. */
export function shareAt(value: number, axis: Pick<Axis, "min" | "max">): number {
  return (value - axis.min) / (axis.max - axis.min);
}
