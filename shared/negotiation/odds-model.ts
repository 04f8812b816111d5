import { fail, ok, type Result } from "../result";
import { bestOdds } from "./best-odds";
import type { Bounds } from "./bounds";
import type { CompanyInterval } from "./interval";
import { type OddsGame, oddsGame, type PricedOdds } from "./odds-game";
import { type Posterior, posterior } from "./posterior";
import { companiesWithEvidence, type SearchEvidence } from "./search-evidence";
import { type Staircase, turnbull } from "./turnbull";

/** Best odds needs this many companies that have shown a bound. */
const LEAST_COMPANIES = 3;

/** Where nobody asked yet, the middle of the prior is this much of the best base on paper [A]. */
const ABOVE_BEST_PAPER = 1.05;

/** The odds that a company pays a base, as far as the companies of this search show. Units a year. */
export type OddsModel = {
  readonly companies: number;
  /** How many bounds the companies have shown: "from n numbers". */
  readonly numbers: number;
  readonly posterior: Posterior;
  readonly game: OddsGame;
  readonly staircase: Staircase;
  /** The ask with the highest expected gain, before rounding. */
  readonly best: PricedOdds;
  /** The highest ask the model has evidence for. */
  readonly cap: number;
};

const known = new WeakMap<SearchEvidence, Result<OddsModel>>();

/**
 * The model of one search, computed once for one evidence. Fails with no-evidence below three companies or
 * without anything to centre the prior on, with out-of-range where the guess is absurdly far off.
 */
export function oddsModel(evidence: SearchEvidence): Result<OddsModel> {
  const seen = known.get(evidence);
  if (seen) return seen;
  const model = modelOf(evidence);
  known.set(evidence, model);
  return model;
}

function modelOf(evidence: SearchEvidence): Result<OddsModel> {
  const companies = companiesWithEvidence(evidence);
  if (companies.length < LEAST_COMPANIES)
    return fail("no-evidence", { params: { companies: companies.length, least: LEAST_COMPANIES } });
  const intervals = companies.map(boundsOf);
  const middle = priorMedian(evidence);
  if (middle === null) return fail("no-evidence", { field: "guess" });
  const { counterShare, bluffShare, askCap, refusalEnds } = evidence.settings.assumptions;
  const weights = posterior(intervals, middle, bluffShare);
  if (!weights.ok) return weights;
  const staircase = turnbull(intervals);
  if (!staircase.ok) return staircase;
  const game = oddsGame(weights.value, {
    reserve: evidence.reserve?.amount ?? 0,
    // A no can only end an offer that exists.
    refusalEnds: evidence.livePapers.length > 0 ? refusalEnds : 0,
    counterShare,
  });
  if (!game.ok) return game;
  // Nothing proven by a company: what the user has, or the middle of the prior, stands in for it.
  const cap = capOn(intervals, askCap) ?? askCap * (evidence.reserve?.amount ?? middle);
  const ask = bestOdds(game.value, cap);
  if (!ask.ok) return ask;
  return ok({
    companies: companies.length,
    numbers: intervals.reduce((sum, it) => sum + Number(it.low > 0) + Number(it.high !== null), 0),
    posterior: weights.value,
    game: game.value,
    staircase: staircase.value,
    best: ask.value,
    cap,
  });
}

function boundsOf({ low, high }: CompanyInterval): Bounds {
  return { low: low?.amount ?? 0, high: high?.amount ?? null };
}

/** At most `askCap` times the highest lower bound among the companies [A]; null while none is proven. */
export function capOn(intervals: readonly Bounds[], askCap: number): number | null {
  const highest = intervals.reduce((top, { low }) => Math.max(top, low), 0);
  return highest > 0 ? askCap * highest : null;
}

/** m0: the user's guess, else 1.05 x the best base on paper, else 1.05 x the current salary. */
function priorMedian({ guess, floor }: SearchEvidence): number | null {
  return guess ?? (floor ? ABOVE_BEST_PAPER * floor.amount : null);
}
