import { deskChoices } from "../counter-offer/desk-choices";
import type { Id } from "../model/basics";
import { noCounterOffer } from "../model/counter-offer";
import { currentStage } from "../model/opportunity";
import { allOpportunities, opportunitiesInPlay, type Workspace } from "../model/workspace";
import { hasLivePaper, type SearchEvidence } from "../negotiation/search-evidence";

/** The way of a first search, from nothing to a counter-offer. */
export const firstSteps = ["company", "ask", "answer", "paper", "sheet"] as const;
export type FirstStepName = (typeof firstSteps)[number];

/** What a first search needs next. */
export type FirstStep = {
  readonly name: FirstStepName;
  /** Counted from 1. */
  readonly place: number;
  /** Whom it is about; null before there is a company, and for the sheet to the current employer. */
  readonly of: Id | null;
  readonly company: string;
};

/**
 * The next step of a first search: a company, my number, their answer, their paper, the sheet. Null once a
 * sheet has left the house or two offers are on paper: whoever is there knows the way. Null in the sample.
 */
export function firstStep(workspace: Workspace, evidence: SearchEvidence): FirstStep | null {
  if (workspace.isSample || isKnown(workspace, evidence)) return null;
  const inPlay = opportunitiesInPlay(workspace);
  const first = inPlay.find((it) => currentStage(it).stage !== "target") ?? inPlay[0];
  if (!first) return stepOf("company", null);
  if (hasLivePaper(evidence)) {
    const choice = deskChoices(workspace).find(
      ({ of }) => of !== evidence.livePapers[0]?.opportunityId,
    );
    return stepOf("sheet", choice ?? { of: first.id, company: first.company });
  }
  const said = evidence.companies.find(
    (it) => it.isInPlay && it.figures.some(({ by, act }) => by === "them" && act !== "refusal"),
  );
  if (said) return stepOf("paper", { of: said.opportunityId, company: said.company });
  const asked = evidence.companies.find((it) => it.isInPlay && it.asks.length > 0);
  if (asked) return stepOf("answer", { of: asked.opportunityId, company: asked.company });
  return stepOf("ask", { of: first.id, company: first.company });
}

function isKnown(workspace: Workspace, evidence: SearchEvidence): boolean {
  const sheets = [workspace.currentJob, ...allOpportunities(workspace)];
  return (
    evidence.livePapers.length > 1 ||
    sheets.some((it) => {
      const { sent, earlier } = it?.counterOffer ?? noCounterOffer;
      return sent !== null || earlier.length > 0;
    })
  );
}

function stepOf(
  name: FirstStepName,
  who: { readonly of: Id | null; readonly company: string } | null,
): FirstStep {
  return {
    name,
    place: firstSteps.indexOf(name) + 1,
    of: who?.of ?? null,
    company: who?.company ?? "",
  };
}
