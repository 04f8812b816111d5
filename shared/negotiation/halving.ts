import type { Settings } from "../model/settings";
import { unitsIn } from "./convert";
import { ABOVE_FLOOR, closeWidth, counter, withdrawalCost } from "./counter";
import { roundAsk } from "./round-ask";
import { roundCost } from "./round-cost";
import type { SearchEvidence } from "./search-evidence";

/** What the next number is computed from. Units a year; `low` is null where nothing is known. */
export type AskTerms = {
  readonly low: number | null;
  readonly high: number | null;
  readonly reserve: number;
  /** Chance that a no ends it. */
  readonly refusalEnds: number;
  /** Their first number, if they spoke first (R14). */
  readonly firstNumber: number | null;
  readonly guess: number | null;
  /** What the job held pays: a number of no more than that is not worth saying. */
  readonly held: number;
};

export type AskBasis = "midpoint" | "above-floor" | "above-first-number" | "guess" | "best-odds";

/** The one number to say next, or to close, or that a first number is needed (nothing is known). */
export type Suggestion =
  | {
      readonly kind: "ask";
      readonly amount: number;
      /** Before rounding to a number one can say. */
      readonly raw: number;
      readonly basis: AskBasis;
      readonly low: number | null;
      readonly high: number | null;
      /** Expected gain a year; null while no ceiling is known. */
      readonly gain: number | null;
    }
  | {
      readonly kind: "close";
      readonly reason: "gap-small" | "nothing-fits";
      readonly low: number;
      readonly high: number | null;
    }
  | { readonly kind: "unknown" };

/**
 * Halve the gap (R6): the midpoint of floor and ceiling, 1.10 x the floor or their first number without a
 * ceiling (R14), the user's own guess where nothing is known; then a number one can say.
 */
export function halve(terms: AskTerms, settings: Settings): Suggestion {
  const { low, ...rest } = grounded(terms, settings);
  return low === null ? firstAsk({ ...rest, low }) : halveFrom(low, terms, settings);
}

/** The terms to play from: what the job held pays takes the place of a floor whose number it would top. */
export function grounded(terms: AskTerms, settings: Settings): AskTerms {
  const { low, held } = terms;
  if (low === null || low >= held) return terms;
  const suggestion = halveFrom(low, terms, settings);
  const isWorthSaying = suggestion.kind === "ask" && suggestion.amount > held;
  return isWorthSaying ? terms : { ...terms, low: held };
}

function halveFrom(low: number, terms: AskTerms, settings: Settings): Suggestion {
  const { high, firstNumber } = terms;
  const stop = stopLine({ ...terms, low }, settings);
  // The user's own stop line replaces the one that follows from the cost of a round.
  const cost = stop.source === "setting" ? 0 : roundCost(low, terms.reserve, settings.assumptions);
  const answer = counter({ ...terms, low, roundCost: cost });
  if (!answer.ok) return { kind: "unknown" };
  const { ask: raw, gain } = answer.value;
  const isSmall = high !== null && high - low <= stop.width;
  if (raw === null || isSmall) return { kind: "close", reason: "gap-small", low, high };
  const amount = roundAsk(raw, low, high);
  if (amount === null) return { kind: "close", reason: "nothing-fits", low, high };
  const open = firstNumber !== null && firstNumber > low ? "above-first-number" : "above-floor";
  return { kind: "ask", amount, raw, basis: high === null ? open : "midpoint", low, high, gain };
}

/** Nothing on paper and no salary: 1.10 x their first number, else the user's guess as given. */
function firstAsk({ high, firstNumber, guess }: AskTerms): Suggestion {
  const isUnder = (amount: number) => high === null || amount < high;
  const rest = { kind: "ask", low: null, high, gain: null } as const;
  const named = firstNumber === null ? 0 : ABOVE_FLOOR * firstNumber;
  if (guess !== null && guess >= named && isUnder(guess))
    return { ...rest, amount: guess, raw: guess, basis: "guess" };
  const amount = named > 0 && isUnder(named) ? roundAsk(named, 0, high) : null;
  return amount === null
    ? { kind: "unknown" }
    : { ...rest, amount, raw: named, basis: "above-first-number" };
}

/** The gap at which to close, as the user set it or from what one more round costs (R7). */
export type StopLine = { readonly width: number; readonly source: "setting" | "computed" };

export function stopLine(
  terms: Pick<AskTerms, "low" | "reserve" | "refusalEnds">,
  settings: Settings,
): StopLine {
  const set = settings.stopWidth && unitsIn(settings.stopWidth, settings);
  if (set?.ok) return { width: set.value, source: "setting" };
  const low = terms.low ?? 0;
  const cost = roundCost(low, terms.reserve, settings.assumptions);
  const loss = withdrawalCost(low, terms.reserve, terms.refusalEnds);
  return { width: closeWidth(cost, loss), source: "computed" };
}

/** The terms of the whole search: floor and ceiling over all companies, and a no costs nothing. */
export function searchTerms(evidence: SearchEvidence): AskTerms {
  const { floor, ceiling, guess, currentSalary } = evidence;
  return {
    low: floor?.amount ?? null,
    high: ceiling?.amount ?? null,
    reserve: floor?.amount ?? 0,
    refusalEnds: 0,
    firstNumber: null,
    guess,
    held: currentSalary ?? 0,
  };
}

/** The next number of the search by halving, to whichever company comes next. */
export function halveSearch(evidence: SearchEvidence): Suggestion {
  return halve(searchTerms(evidence), evidence.settings);
}
