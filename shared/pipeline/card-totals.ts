import type { ValuationSettings } from "../compensation/package-value";
import { sumsOf, worthOfOpportunity } from "../compensation/totals";
import { isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";

/** The package behind a card in units a year: what is proven where there is paper, else what was said. */
export type CardTotals = {
  readonly base: number;
  readonly concrete: number;
  readonly risky: number;
  readonly expected: number;
  /** Base and concrete perks on paper; null while nothing is (R4). */
  readonly guaranteed: number | null;
  /** Drawn soft with dotted edges: the base is not on paper (R4). */
  readonly isHollow: boolean;
  /** Worth a bar: more than the base is known. */
  readonly hasPerks: boolean;
};

/** Null while no base is known in the currency of the settings. */
export function cardTotals(
  opportunity: Opportunity,
  settings: ValuationSettings,
): CardTotals | null {
  const worth = worthOfOpportunity(opportunity, settings);
  if (!worth) return null;
  const shown = worth.onPaper ?? worth.said;
  const sums = sumsOf(shown, { riskShare: 1, period: "year" });
  if (!sums) return null;
  const { base, concrete, risky, expected, guaranteed } = sums;
  const isProven = shown.baseEvidence !== null && isOnPaper(shown.baseEvidence);
  return {
    base,
    concrete: Math.max(0, concrete),
    risky: Math.max(0, risky),
    expected,
    guaranteed: isProven ? guaranteed : null,
    isHollow: !isProven,
    hasPerks: shown.components.length > 0,
  };
}
