import { addDays, daysBetween } from "../day";
import type { Id } from "../model/basics";
import type { Deadline } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { companyTerms } from "./company-ask";
import type { Figure } from "./figures";
import { type AskTerms, grounded, type StopLine, searchTerms, stopLine } from "./halving";
import { offerExpires } from "./live-paper";
import { stepOf } from "./round-ask";
import { roundCost, roundsLeft } from "./round-cost";
import { intervalOf, type SearchEvidence } from "./search-evidence";

/** One reason and the side it speaks for. `decides`: the rule alone says close (R7). Amounts a year. */
export type Vote = { readonly side: "close" | "keep"; readonly decides: boolean } & (
  | { readonly reason: "gap"; readonly gap: number; readonly width: number }
  | { readonly reason: "no-ceiling" }
  | { readonly reason: "step"; readonly gap: number; readonly step: number }
  | { readonly reason: "gain"; readonly gain: number; readonly cost: number }
  | { readonly reason: "job-kept" }
  | { readonly reason: "nothing-held" }
  | { readonly reason: "finals"; readonly company: string; readonly finals: readonly Figure[] }
  | {
      readonly reason: "deadline";
      readonly company: string;
      readonly opportunityId: Id;
      readonly deadline: Deadline;
      readonly daysLeft: number;
      /** Days until the answer to the next ask, or to the one that waits. */
      readonly answerDays: number;
    }
  | {
      readonly reason: "asks";
      readonly company: string;
      readonly asks: number;
      readonly most: number;
    }
);

export type CloseOrKeep = {
  readonly verdict: "close" | "keep";
  readonly votes: readonly Vote[];
  readonly stop: StopLine;
  /** High minus low; null while no ask was refused. */
  readonly gap: number | null;
  /** Rounds that still pay for themselves; null while there is no ceiling or a round costs nothing. */
  readonly roundsLeft: number | null;
  /** What to sign when closing: the best paper that is still open. */
  readonly bestPaper: Figure | null;
};

/**
 * Close or keep playing (R7), for one company, or for the search when `opportunityId` is null. Close when
 * the gap is under the stop line or under one step, a second "final" was said, a paper deadline is nearer
 * than the answer, or the most asks were made to this company.
 */
export function closeOrKeep(
  workspace: Workspace,
  evidence: SearchEvidence,
  opportunityId: Id | null,
): CloseOrKeep {
  const company = opportunityId === null ? null : intervalOf(evidence, opportunityId);
  const terms = grounded(
    company ? companyTerms(evidence, company) : searchTerms(evidence),
    evidence.settings,
  );
  const { low, high } = terms;
  const gap = low === null || high === null ? null : Math.max(0, high - low);
  const stop = stopLine(terms, evidence.settings);
  const votes = [
    ...gapVotes(terms, stop, evidence),
    fallbackVote(evidence),
    ...(company ? companyVotes(evidence, company.opportunityId) : []),
    ...deadlineVotes(workspace, evidence, opportunityId),
  ];
  const cost = roundCost(low ?? 0, terms.reserve, evidence.settings.assumptions);
  const left = gap === null ? null : roundsLeft(gap, cost);
  return {
    verdict: votes.some((vote) => vote.side === "close" && vote.decides) ? "close" : "keep",
    votes,
    stop,
    gap,
    roundsLeft: left?.ok ? left.value : null,
    bestPaper: evidence.livePapers[0] ?? null,
  };
}

function gapVotes(terms: AskTerms, stop: StopLine, evidence: SearchEvidence): readonly Vote[] {
  const { low, high, reserve, refusalEnds } = terms;
  if (low === null || high === null)
    return [{ reason: "no-ceiling", side: "keep", decides: false }];
  const gap = Math.max(0, high - low);
  const step = stepOf((low + high) / 2);
  const loss = refusalEnds * Math.max(0, low - reserve);
  const gain = gap > loss ? (gap - loss) ** 2 / (4 * gap) : 0;
  const cost = roundCost(low, reserve, evidence.settings.assumptions);
  return [
    rule({ reason: "gap", gap, width: stop.width }, gap <= stop.width),
    rule({ reason: "step", gap, step }, gap < step),
    { reason: "gain", gain, cost, side: gain > cost ? "keep" : "close", decides: false },
  ];
}

function fallbackVote({ jobKept, livePapers }: SearchEvidence): Vote {
  if (jobKept) return { reason: "job-kept", side: "keep", decides: false };
  return livePapers.length > 0
    ? { reason: "nothing-held", side: "close", decides: false }
    : { reason: "nothing-held", side: "keep", decides: false };
}

function companyVotes(evidence: SearchEvidence, opportunityId: Id): readonly Vote[] {
  const found = intervalOf(evidence, opportunityId);
  if (!found) return [];
  const { company, figures, asks } = found;
  const finals = figures.filter((it) => it.by === "them" && it.kind === "final");
  const most = evidence.settings.assumptions.mostAsks;
  return [
    ...(finals.length > 0 ? [rule({ reason: "finals", company, finals }, finals.length >= 2)] : []),
    rule({ reason: "asks", company, asks: asks.length, most }, asks.length >= most),
  ];
}

/** Deadlines of the paper that would be signed, and of this company's own. */
function deadlineVotes(
  workspace: Workspace,
  evidence: SearchEvidence,
  opportunityId: Id | null,
): readonly Vote[] {
  const { today, reserve, livePapers } = evidence;
  const best = reserve?.figure?.opportunityId ?? null;
  const pending = opportunityId === null ? null : intervalOf(evidence, opportunityId)?.lastAsk;
  const asked = pending?.answer === "pending" ? pending.date : today;
  const answer = addDays(asked, Math.ceil(evidence.settings.assumptions.roundDelayDays));
  const answerDays = Math.max(0, daysBetween(today, answer));
  return livePapers
    .filter((it) => it.opportunityId === best || it.opportunityId === opportunityId)
    .flatMap((paper): Vote[] => {
      const opportunity = workspace.opportunities[paper.opportunityId];
      const deadline = opportunity && offerExpires(opportunity);
      if (!deadline) return [];
      const daysLeft = daysBetween(today, deadline.date);
      return [
        {
          reason: "deadline",
          company: paper.company,
          opportunityId: paper.opportunityId,
          deadline,
          daysLeft,
          answerDays,
          side: daysLeft <= answerDays ? "close" : "keep",
          decides: daysLeft < answerDays,
        },
      ];
    });
}

type Reason<V = Vote> = V extends unknown ? Omit<V, "side" | "decides"> : never;

/** A stop rule: close decides, keep is one more reason. */
function rule<R extends Reason>(reason: R, isClose: boolean) {
  return { ...reason, side: isClose ? "close" : "keep", decides: isClose } as const;
}
