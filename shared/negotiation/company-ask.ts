import type { Id } from "../model/basics";
import type { Settings } from "../model/settings";
import type { Failure } from "../result";
import type { Ask } from "./asks";
import type { Figure } from "./figures";
import { type AskTerms, halve, type Suggestion } from "./halving";
import type { CompanyInterval } from "./interval";
import { oddsAsk } from "./odds-suggestion";
import { intervalOf, reserveWithout, type SearchEvidence } from "./search-evidence";

/** The next number to one company, or why there is none. Units a year. */
export type CompanyAsk =
  | (Extract<Suggestion, { kind: "ask" }> & {
      /** My last ask, which they have not answered yet: asking again would bid against oneself. */
      readonly waitsFor: Ask | null;
      /** They already said as much or more: ask for that on paper first (R4). */
      readonly paperFirst: Figure | null;
    })
  | {
      readonly kind: "close";
      readonly reason: "gap-small" | "nothing-fits" | "asked-as-little";
      readonly low: number;
      readonly high: number | null;
    }
  /** A yes closes a company: no further ask. */
  | { readonly kind: "closed"; readonly accepted: Figure }
  /** Signed, or the process has ended. */
  | { readonly kind: "ended" }
  /** A number of theirs or mine has no dated rate: what they know is not what could be counted (R28). */
  | { readonly kind: "no-rate"; readonly failure: Failure }
  | { readonly kind: "unknown" };

/** By the strategy of the settings. */
export function companyAsk(evidence: SearchEvidence, opportunityId: Id): CompanyAsk {
  return companyAskBy(evidence, opportunityId, evidence.settings.strategy);
}

/** Best odds hands over to halving where its number does not fit this company, or there is no model yet. */
export function companyAskBy(
  evidence: SearchEvidence,
  opportunityId: Id,
  strategy: Settings["strategy"],
): CompanyAsk {
  const company = intervalOf(evidence, opportunityId);
  if (!company) return { kind: "unknown" };
  if (!company.isInPlay) return { kind: "ended" };
  if (company.accepted) return { kind: "closed", accepted: company.accepted };
  const [leftOut] = company.leftOut;
  if (leftOut) return { kind: "no-rate", failure: leftOut.failure };
  return isSilent(company)
    ? silentAsk(evidence, company, strategy)
    : askOf(evidence, company, strategy);
}

/** Neither side has named a number, and the user has set nothing for this company alone. */
function isSilent({ figures, refusalEnds }: CompanyInterval): boolean {
  return figures.length === 0 && refusalEnds === null;
}

/** Every silent company hears the same number: computed for one of them, it holds for thousands. */
const silentAsks = new WeakMap<SearchEvidence, Map<Settings["strategy"], CompanyAsk>>();

function silentAsk(
  evidence: SearchEvidence,
  company: CompanyInterval,
  strategy: Settings["strategy"],
): CompanyAsk {
  const known = silentAsks.get(evidence) ?? new Map<Settings["strategy"], CompanyAsk>();
  const answer = known.get(strategy) ?? askOf(evidence, company, strategy);
  silentAsks.set(evidence, known.set(strategy, answer));
  return answer;
}

function askOf(
  evidence: SearchEvidence,
  company: CompanyInterval,
  strategy: Settings["strategy"],
): CompanyAsk {
  const odds = strategy === "best-odds" ? oddsAsk(evidence, ownRoom(evidence, company)) : null;
  if (odds) return addressed(odds, company);
  const terms = companyTerms(evidence, company);
  const { low } = terms;
  const last = company.lastAsk;
  if (low !== null && last && last.amount <= low)
    return { kind: "close", reason: "asked-as-little", low, high: null };
  return addressed(halve(terms, evidence.settings), company);
}

/** What this company alone has shown: above its paper and the reserve, never above my last ask. */
function ownRoom(evidence: SearchEvidence, company: CompanyInterval) {
  const highs = [company.high?.amount, company.lastAsk?.amount].filter((it) => it !== undefined);
  return {
    low: Math.max(company.low?.amount ?? 0, evidence.reserve?.amount ?? 0),
    high: highs.length > 0 ? Math.min(...highs) : null,
  };
}

/**
 * Floor and ceiling as they hold for one company: its own paper or the search's floor, whichever is more,
 * and above that the lowest of its refused asks, my last ask (never raise after an ask) and the ceiling.
 */
export function companyTerms(evidence: SearchEvidence, company: CompanyInterval): AskTerms {
  const { floor, ceiling, guess, settings, currentSalary } = evidence;
  const lows = [company.low?.amount, floor?.amount].filter((it) => it !== undefined);
  const low = lows.length > 0 ? Math.max(...lows) : null;
  const highs = [company.high?.amount, company.lastAsk?.amount, ceiling?.amount].filter(
    (it) => it !== undefined && it > (low ?? 0),
  ) as number[];
  return {
    low,
    high: highs.length > 0 ? Math.min(...highs) : null,
    reserve: reserveWithout(evidence, company.opportunityId)?.amount ?? 0,
    // A no can only end an offer that exists.
    refusalEnds: company.refusalEnds ?? (company.low ? settings.assumptions.refusalEnds : 0),
    firstNumber: company.firstNumber?.amount ?? null,
    guess,
    held: currentSalary ?? 0,
  };
}

function addressed(suggestion: Suggestion, company: CompanyInterval): CompanyAsk {
  if (suggestion.kind !== "ask") return suggestion;
  const { lastAsk, verbal } = company;
  return {
    ...suggestion,
    waitsFor: lastAsk?.answer === "pending" ? lastAsk : null,
    paperFirst: verbal && verbal.amount >= suggestion.amount ? verbal : null,
  };
}
