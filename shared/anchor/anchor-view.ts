import type { Day } from "../model/basics";
import type { Workspace } from "../model/workspace";
import { type CloseOrKeep, closeOrKeep } from "../negotiation/close-or-keep";
import type { LeftOut } from "../negotiation/figures";
import { gapHistory } from "../negotiation/gap-history";
import type { Contradiction } from "../negotiation/interval";
import { intervalOf, type SearchEvidence, searchEvidence } from "../negotiation/search-evidence";
import { compareStrategies, type Strategies } from "../negotiation/strategies";
import { onceFor } from "../once-for";
import { type AgendaTopics, agendaTopics } from "./agenda-topics";
import { chooseAsk } from "./anchor-ask";
import { companyRows, witnessOf } from "./company-rows";
import { lineAxis, moneyLine, withLabels } from "./money-line";
import { nextTalk } from "./next-talk";
import { type OddsView, type OtherAsk, oddsView, otherAsk } from "./odds-view";
import type {
  AnchorAsk,
  CompanyRow,
  GapStep,
  MoneyLine,
  NextTalk,
  OpenAsk,
  Reason,
} from "./view-types";
import { reasonsFor } from "./why";

/** Everything the Anchor screen shows. Amounts are units a year in the settings' currency. */
export type AnchorView = {
  readonly ask: AnchorAsk;
  readonly hasCurrentJob: boolean;
  /** Who hears the number next; null when nobody can be asked now. */
  readonly next: NextTalk | null;
  /** Asks of mine without an answer yet. */
  readonly waiting: readonly OpenAsk[];
  readonly reasons: readonly Reason[];
  readonly line: MoneyLine;
  readonly steps: readonly GapStep[];
  readonly rows: readonly CompanyRow[];
  readonly endedRows: readonly CompanyRow[];
  readonly closing: CloseOrKeep;
  /** Which strategy printed the number, and what the other one says. */
  readonly strategies: Strategies;
  /** What the other strategy would say, when it is more than one step away. */
  readonly other: OtherAsk | null;
  /** Null while fewer than three companies have shown a bound. */
  readonly odds: OddsView | null;
  readonly topics: AgendaTopics;
  /** Records without a dated rate, left out of every number (R28). */
  readonly leftOut: readonly LeftOut[];
  /** An offer on paper and a later refusal of no more than that: one of the two is wrong. */
  readonly contradictions: readonly Contradiction[];
  readonly evidence: SearchEvidence;
};

/** The last answer for each workspace: the screen, the frame and Today ask for the same one. */
const seen = new WeakMap<Workspace, AnchorView>();

/** The Anchor screen as a pure function of the records and the day. */
export function anchorView(workspace: Workspace, today: Day): AnchorView {
  const known = seen.get(workspace);
  if (known?.evidence.today === today) return known;
  const view = anchorViewFrom(workspace, today);
  seen.set(workspace, view);
  return view;
}

function anchorViewFrom(workspace: Workspace, today: Day): AnchorView {
  const evidence = searchEvidence(workspace, today);
  const { ask, next, waiting } = chooseAsk(workspace, evidence, today);
  const company = next && intervalOf(evidence, next.opportunity.id);
  const steps = gapSteps(evidence);
  const { inPlay, ended } = companyRows(workspace, evidence);
  const strategies = compareStrategies(evidence, next?.opportunity.id ?? null);
  const other = ask.kind === "ask" ? otherAsk(evidence, strategies) : null;
  const numbers = {
    ask: ask.kind === "ask" ? ask.amount : null,
    other: other?.amount ?? null,
  };
  const odds = oddsView(evidence, numbers.ask);
  const axis = lineAxis(evidence, [...inPlay, ...ended], steps, numbers);
  return {
    ask,
    hasCurrentJob: workspace.currentJob !== null,
    next: next && nextTalk(next, today),
    waiting,
    reasons: ask.kind === "ask" ? reasonsFor(ask, evidence, company, odds) : [],
    line: moneyLine(evidence, inPlay, axis, numbers),
    steps,
    rows: withLabels(inPlay, axis),
    endedRows: withLabels(ended, axis),
    closing: closeOrKeep(workspace, evidence, next?.opportunity.id ?? null),
    strategies,
    other,
    odds,
    topics: agendaTopics(workspace),
    leftOut: evidence.leftOut,
    contradictions: evidence.companies.flatMap((it) => it.contradiction ?? []),
    evidence,
  };
}

/** The events that made the gap smaller, with the gap before each: the same list while no number changed. */
const gapSteps = onceFor((evidence: SearchEvidence): readonly GapStep[] =>
  gapHistory(evidence).map(({ figure, date, outcome, amount, before }, place) => ({
    place: place + 1,
    witness: { ...witnessOf(figure), date },
    from: before.low,
    to: before.high,
    at: amount,
    outcome: outcome === "on-paper" ? "paper" : "refused",
  })),
);
