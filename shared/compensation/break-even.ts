import type { Result } from "../result";
import { computed, within } from "./check";

/** What is certain in a package, and what is risky in it, a year. */
export type Certainty = { readonly certain: number; readonly risky: number };

type Side = "a" | "b";

type BreakEven = {
  /** Share of risky pay, 0 to 1, at which both are worth the same; null when the order never turns. */
  readonly share: number | null;
  /** Who leads at every share; null when the order turns, or when they are always equal. */
  readonly leader: Side | null;
  /** Who leads with no risky pay counted, and who with all of it; null when equal there. */
  readonly below: Side | null;
  readonly above: Side | null;
};

/** The share of risky pay at which the order of two packages turns. */
export function breakEven(input: {
  readonly a: Certainty;
  readonly b: Certainty;
}): Result<BreakEven> {
  const { a, b } = input;
  const least = -Number.MAX_VALUE;
  return computed(
    [
      within("a.certain", a.certain, least),
      within("a.risky", a.risky, least),
      within("b.certain", b.certain, least),
      within("b.risky", b.risky, least),
    ],
    () => {
      const below = aheadOf(a.certain, b.certain);
      const above = aheadOf(a.certain + a.risky, b.certain + b.risky);
      if (below === above) return { share: null, leader: below, below, above };
      const share = (a.certain - b.certain) / (b.risky - a.risky);
      return { share: Math.min(1, Math.max(0, share)), leader: null, below, above };
    },
  );
}

function aheadOf(a: number, b: number): Side | null {
  if (a === b) return null;
  return a > b ? "a" : "b";
}

/** A lead of less than 2% is called a tie. */
const TIE = 0.02;

/** True when the larger of two amounts leads the other by less than 2%. */
export function isTie(one: number, other: number): boolean {
  if (one === other) return true;
  const lower = Math.min(one, other);
  return Math.abs(one - other) < TIE * Math.abs(lower);
}
