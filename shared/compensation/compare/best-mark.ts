import type { BestMark } from "./compare-types";

/** One figure of a row in the race for "best". */
export type Entry = {
  /** Null is not known, and never compared. */
  readonly amount: number | null;
  /** On paper, or the job one holds. */
  readonly isProven: boolean;
  /** Hollow marks are only for what can still be had. */
  readonly isLive: boolean;
};

/**
 * Marks the best figure of a row: solid among what is proven, hollow for a word that would beat it
 * (R4). Nothing is marked while all figures are the same or only one is known.
 */
export function bestMarks(entries: readonly Entry[]): readonly BestMark[] {
  const known = entries.flatMap((it) => (it.amount === null ? [] : [it.amount]));
  const lowest = Math.min(...known);
  const best = highest(entries.filter((it) => it.isProven));
  const talk = highest(entries.filter((it) => !it.isProven && it.isLive));
  return entries.map(({ amount, isProven, isLive }) => {
    if (amount === null || amount === lowest) return null;
    if (isProven) return amount === best ? "best" : null;
    const beatsPaper = isLive && amount === talk && (best === null || amount > best);
    return beatsPaper ? "best-if-on-paper" : null;
  });
}

function highest(entries: readonly Entry[]): number | null {
  const amounts = entries.flatMap((it) => (it.amount === null ? [] : [it.amount]));
  return amounts.length === 0 ? null : Math.max(...amounts);
}
