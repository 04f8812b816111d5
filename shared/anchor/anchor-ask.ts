import type { Day } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import { currentStage } from "../model/opportunity";
import { allOpportunities, type Workspace } from "../model/workspace";
import { closeOrKeep } from "../negotiation/close-or-keep";
import type { Suggestion } from "../negotiation/halving";
import { highest } from "../negotiation/interval";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { searchAsk } from "../negotiation/strategies";
import { witnessOf } from "./company-rows";
import { type Candidate, candidates, ranked } from "./next-talk";
import type { AnchorAsk, OpenAsk } from "./view-types";

type Chosen = {
  readonly ask: AnchorAsk;
  /** Who hears it next; null when nobody is left or nobody is there yet. */
  readonly next: Candidate | null;
  readonly waiting: readonly OpenAsk[];
};

/**
 * The one number of the screen: what the next company is asked, else what the search says. A company
 * whose own stop rule says close, as after a second final, is not asked again.
 */
export function chooseAsk(workspace: Workspace, evidence: SearchEvidence, today: Day): Chosen {
  const all = candidates(workspace, evidence);
  const waiting = all.flatMap(({ ask }): OpenAsk[] =>
    ask.kind === "ask" && ask.waitsFor
      ? [{ witness: witnessOf(ask.waitsFor), amount: ask.waitsFor.amount }]
      : [],
  );
  const next = ranked(all, today).find((it) => isWorthAsking(workspace, evidence, it)) ?? null;
  if (next?.ask.kind === "ask") return { ask: asAnchorAsk(next.ask), next, waiting };
  return { ask: askWithout(workspace, evidence, all, waiting), next: null, waiting };
}

/** A deadline closes the search, not one company: it is told beside the number. */
function isWorthAsking(workspace: Workspace, evidence: SearchEvidence, it: Candidate): boolean {
  return !closeOrKeep(workspace, evidence, it.opportunity.id).votes.some(
    (vote) => vote.side === "close" && vote.decides && vote.reason !== "deadline",
  );
}

/** Nobody is left to ask now. */
function askWithout(
  workspace: Workspace,
  evidence: SearchEvidence,
  all: readonly Candidate[],
  waiting: readonly OpenAsk[],
): AnchorAsk {
  if (all.length > 0 && waiting.length === 0) {
    const accepted = highest(
      all.flatMap(({ ask }) => (ask.kind === "closed" ? [ask.accepted] : [])),
    );
    if (accepted) return { kind: "accepted", accepted, isOnPaper: isOnPaper(accepted.evidence) };
    if (all.some(({ ask }) => ask.kind !== "unknown" && ask.kind !== "no-rate"))
      return { kind: "close", paper: evidence.livePapers[0] ?? null };
  }
  const signed = allOpportunities(workspace).find((it) => currentStage(it).stage === "signed");
  if (all.length === 0 && signed)
    return { kind: "signed", company: signed.company, opportunityId: signed.id };
  return fromSearch(searchAsk(evidence), evidence);
}

function fromSearch(suggestion: Suggestion, evidence: SearchEvidence): AnchorAsk {
  switch (suggestion.kind) {
    case "ask":
      return asAnchorAsk({ ...suggestion, paperFirst: null });
    case "close":
      return { kind: "close", paper: evidence.livePapers[0] ?? null };
    case "unknown":
      return { kind: "unknown" };
  }
}

function asAnchorAsk(
  ask: Extract<Suggestion, { kind: "ask" }> &
    Pick<Extract<Candidate["ask"], { kind: "ask" }>, "paperFirst">,
): Extract<AnchorAsk, { kind: "ask" }> {
  const { amount, raw, basis, low, high, gain, paperFirst } = ask;
  return {
    kind: "ask",
    amount,
    raw,
    halfway: low === null || high === null ? null : (low + high) / 2,
    basis,
    gain,
    paperFirst: paperFirst && { witness: witnessOf(paperFirst), amount: paperFirst.amount },
  };
}
