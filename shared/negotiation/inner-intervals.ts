import type { Bounds } from "./bounds";

/** Every distinct set of inner intervals that one observed interval covers, with how many cover it. */
export type Cover = { readonly first: number; readonly last: number; readonly times: number };

type InnerIntervals = {
  /** Where the estimate can have mass, lowest first. */
  readonly inner: readonly Bounds[];
  readonly covers: readonly Cover[];
};

/**
 * The intervals that can carry mass (Turnbull 1976): all ends sorted, a right end before a left end at ties;
 * an inner interval is a left end directly followed by a right end.
 */
export function innerIntervals(all: readonly Bounds[]): InnerIntervals {
  const ends = all
    .flatMap(({ low, high }) => [
      { at: low, isLeft: true },
      { at: high ?? Number.POSITIVE_INFINITY, isLeft: false },
    ])
    .sort((a, b) => (a.at === b.at ? Number(a.isLeft) - Number(b.isLeft) : a.at - b.at));
  const inner: Bounds[] = [];
  ends.forEach((end, place) => {
    const next = ends[place + 1];
    if (end.isLeft && next && !next.isLeft)
      inner.push({ low: end.at, high: Number.isFinite(next.at) ? next.at : null });
  });
  return { inner, covers: coversOf(all, inner) };
}

function coversOf(all: readonly Bounds[], inner: readonly Bounds[]): readonly Cover[] {
  const covers = new Map<number, Cover>();
  for (const { low, high } of all) {
    const first = countWhere(inner, (it) => it.low < low);
    const last = countWhere(inner, (it) => high === null || endOf(it) <= high) - 1;
    const key = first * inner.length + last;
    covers.set(key, { first, last, times: (covers.get(key)?.times ?? 0) + 1 });
  }
  return [...covers.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

function endOf({ high }: Bounds): number {
  return high ?? Number.POSITIVE_INFINITY;
}

/** How many of the sorted inner intervals pass, when those that pass come first. By halving. */
function countWhere(inner: readonly Bounds[], passes: (it: Bounds) => boolean): number {
  let from = 0;
  let to = inner.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const it = inner[middle];
    if (it && passes(it)) from = middle + 1;
    else to = middle;
  }
  return from;
}
