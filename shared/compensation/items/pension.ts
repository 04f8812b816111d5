import type { ComponentOf } from "../../model/component";
import { assertNever, type Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { cash, formula, type Part, percent, type Step } from "../part";
import {
  everyYear,
  inUnits,
  knownBase,
  type Valuation,
  type ValuationContext,
  valued,
} from "../valuation";

type Tier = { readonly upTo: number; readonly rate: number };

/** What they add, as a share of base: each tier's rate on the part of the own rate inside it. */
function matchedShare(tiers: readonly Tier[], ownRate: number): number {
  let from = 0;
  let share = 0;
  for (const tier of tiers) {
    share += tier.rate * Math.max(0, Math.min(ownRate, tier.upTo) - from);
    from = tier.upTo;
  }
  return share;
}

/** Match in tiers on the worker's own rate, as in "100% of the first 3%, 50% of the next 2%". */
export function pensionMatch(input: {
  readonly base: number;
  readonly tiers: readonly Tier[];
  readonly ownRate: number;
}): Result<{ readonly perYear: number }> {
  const { base, tiers, ownRate } = input;
  return computed(
    [
      amountOf("base", base),
      within("ownRate", ownRate, 0, 1),
      ...tiers.map((tier, i) => within(`tiers.${i}.rate`, tier.rate)),
      ...tiers.map((tier, i) => within(`tiers.${i}.upTo`, tier.upTo, 0, 1)),
      tiers.every((tier, i) => tier.upTo > (tiers[i - 1]?.upTo ?? 0))
        ? null
        : { code: "tiers-not-rising", field: "tiers" },
    ],
    () => ({ perYear: base * matchedShare(tiers, ownRate) }),
  );
}

/**
 * A rate on the band of pay from `lower` to `upper`, nothing for pay that is not above the trigger.
 * UK: Pensions Act 2008, section 3 (earnings trigger) and 13 (qualifying earnings).
 */
export function pensionBand(input: {
  readonly base: number;
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  readonly trigger: number;
}): Result<{ readonly perYear: number }> {
  const { base, rate, lower, upper, trigger } = input;
  return computed(
    [
      amountOf("base", base),
      within("rate", rate, 0, 1),
      amountOf("lower", lower),
      within("upper", upper, lower),
      amountOf("trigger", trigger),
    ],
    () => ({ perYear: base > trigger ? rate * Math.max(0, Math.min(base, upper) - lower) : 0 }),
  );
}

export function valuePension(
  component: ComponentOf<"pension">,
  context: ValuationContext,
): Result<Valuation> {
  const base = knownBase(context);
  if (!base.ok) return base;
  const worth = schemeWorth(component.scheme, base.value, context);
  if (!worth.ok) return worth;
  const { perYear, detail, parts } = worth.value;
  const step: Step = { label: "What they pay in a year", parts, result: cash(perYear) };
  return valued(component, {
    countedYears: everyYear(context, perYear),
    detail,
    explanation: [step],
  });
}

type SchemeWorth = {
  readonly perYear: number;
  readonly detail: readonly Part[];
  readonly parts: readonly Part[];
};

function schemeWorth(
  scheme: ComponentOf<"pension">["scheme"],
  base: number,
  context: ValuationContext,
): Result<SchemeWorth> {
  switch (scheme.type) {
    case "percent":
      return computed([within("scheme.rate", scheme.rate, 0, 1)], () => ({
        perYear: base * scheme.rate,
        detail: [percent(scheme.rate)],
        parts: formula(cash(base), "×", percent(scheme.rate)),
      }));
    case "tiers": {
      const match = pensionMatch({ base, tiers: scheme.tiers, ownRate: scheme.ownRate });
      if (!match.ok) return match;
      return computed([], () => ({
        perYear: match.value.perYear,
        detail: [percent(matchedShare(scheme.tiers, scheme.ownRate))],
        parts: formula(
          cash(base),
          "× (",
          ...tierParts(scheme.tiers),
          ") at your own rate of",
          percent(scheme.ownRate),
        ),
      }));
    }
    case "band": {
      const { rate, lower, upper, trigger } = scheme;
      const units = inUnits(context, { lower, upper, trigger });
      if (!units.ok) return units;
      const band = pensionBand({ base, rate, ...units.value });
      if (!band.ok) return band;
      return computed([], () => ({
        perYear: band.value.perYear,
        detail: [percent(rate)],
        parts: formula(
          percent(rate),
          "of your pay between",
          cash(units.value.lower),
          "and",
          cash(units.value.upper),
          "once it is above",
          cash(units.value.trigger),
        ),
      }));
    }
    default:
      return assertNever(scheme);
  }
}

function tierParts(tiers: readonly Tier[]): readonly (Part | string)[] {
  return tiers.flatMap((tier, i) => {
    const width = tier.upTo - (tiers[i - 1]?.upTo ?? 0);
    const words = i === 0 ? "of the first" : "of the next";
    return [...(i === 0 ? [] : ["+"]), percent(tier.rate), words, percent(width)];
  });
}
