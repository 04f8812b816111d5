import type { Result } from "../result";
import { computed, within } from "./check";

/** What is certain in a package, and what is risky in it, a year. */
export type Certainty = { readonly certain: number; readonly risky: number };

export type BreakEven = {
  /** Share of risky pay, 0 to 1, at which both are worth the same; null when the order never turns. */
  readonly share: number | null;
  /** Who leads below the share and above it; without a share, at every share. Null when always equal. */
  readonly below: "a" | "b" | null;
  readonly above: "a" | "b" | null;
};

/** The share of risky pay at which the order of two packages turns. */
export function breakEven(a: Certainty, b: Certainty): BreakEven {
  const atNone = leader(a.certain, b.certain);
  const atAll = leader(a.certain + a.risky, b.certain + b.risky);
  if (atNone === atAll) return { share: null, below: atNone, above: atNone };
  const share = (a.certain - b.certain) / (b.risky - a.risky);
  if (Number.isNaN(share)) return { share: null, below: atNone, above: atAll };
  return { share: Math.min(1, Math.max(0, share)), below: atNone, above: atAll };
}

function leader(a: number, b: number): "a" | "b" | null {
  if (a === b) return null;
  return a > b ? "a" : "b";
}

/** The rule as one answer: the share, or null with the one who leads at every share. */
export function breakEvenShare(input: {
  readonly a: Certainty;
  readonly b: Certainty;
}): Result<{ readonly share: number | null; readonly leader: "a" | "b" | null }> {
  const least = -Number.MAX_VALUE;
  return computed(
    [
      within("a.certain", input.a.certain, least),
      within("a.risky", input.a.risky, least),
      within("b.certain", input.b.certain, least),
      within("b.risky", input.b.risky, least),
    ],
    () => {
      const { share, below, above } = breakEven(input.a, input.b);
      return { share, leader: share === null ? (below ?? above) : null };
    },
  );
}

/** A lead of less than 2% is called a tie. */
export const TIE = 0.02;

/** True when the larger of two amounts leads the other by less than 2%. */
export function isTie(one: number, other: number): boolean {
  if (one === other) return true;
  const lower = Math.min(one, other);
  return Math.abs(one - other) < TIE * Math.abs(lower);
}
