import type { Id } from "../model/basics";
import type { Settings } from "../model/settings";
import type { Failure } from "../result";
import { type CompanyAsk, companyAskBy } from "./company-ask";
import { halveSearch, type Suggestion } from "./halving";
import { oddsModel } from "./odds-model";
import { oddsAsk } from "./odds-suggestion";
import { stepOf } from "./round-ask";
import type { SearchEvidence } from "./search-evidence";

export type StrategyName = Settings["strategy"];

/** The next number of the search, to whichever company comes next, by one strategy. */
function searchAskBy(evidence: SearchEvidence, strategy: StrategyName): Suggestion {
  const odds =
    strategy === "best-odds"
      ? oddsAsk(evidence, { low: evidence.reserve?.amount ?? 0, high: null })
      : null;
  return odds ?? halveSearch(evidence);
}

/** The next number of the search by the strategy of the settings. */
export function searchAsk(evidence: SearchEvidence): Suggestion {
  return searchAskBy(evidence, evidence.settings.strategy);
}

/** Two ways to the next number. The active one is printed, the other is a marker. */
export type Strategies = {
  /** What the settings say, or halving while best odds has too little to go on. */
  readonly active: StrategyName;
  readonly ask: CompanyAsk | Suggestion;
  readonly other: {
    readonly strategy: StrategyName;
    readonly amount: number;
    /** More than one step apart: worth a sentence. */
    readonly differs: boolean;
  } | null;
  /** Why best odds cannot be had; null when it can. */
  readonly withoutOdds: Failure | null;
};

/** Both strategies for one company, or for the search when `opportunityId` is null. */
export function compareStrategies(evidence: SearchEvidence, opportunityId: Id | null): Strategies {
  const model = oddsModel(evidence);
  const by = (strategy: StrategyName) =>
    opportunityId === null
      ? searchAskBy(evidence, strategy)
      : companyAskBy(evidence, opportunityId, strategy);
  const active = model.ok ? evidence.settings.strategy : "halve";
  const ask = by(active);
  const strategy = active === "halve" ? "best-odds" : "halve";
  const second = model.ok ? by(strategy) : null;
  return {
    active,
    ask,
    other:
      second?.kind === "ask" && isBy(second, strategy)
        ? { strategy, amount: second.amount, differs: isApart(ask, second.amount) }
        : null,
    withoutOdds: model.ok ? null : model.failure,
  };
}

/** Best odds hands over to halving where its number does not fit; that is no second opinion. */
function isBy(suggestion: { readonly basis: string }, strategy: StrategyName): boolean {
  return (suggestion.basis === "best-odds") === (strategy === "best-odds");
}

function isApart(ask: CompanyAsk | Suggestion, other: number): boolean {
  return ask.kind !== "ask" || Math.abs(ask.amount - other) > stepOf(ask.amount);
}
