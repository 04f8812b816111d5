import { rowOf } from "../compensation/fields";
import type { Id } from "../model/basics";
import { type ComponentKind, concreteKinds, riskyKinds } from "../model/component";
import { isInPlay, type Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { isUnlocked, type Knowledge, knowledgeOf } from "../steps/agenda";

/** What to bring up after base, at one company (R9, R11). */
export type CompanyTopics = {
  readonly opportunityId: Id;
  readonly company: string;
  /** Nobody has spoken of these: never zero, always a question (R11). */
  readonly notAsked: readonly ComponentKind[];
  /** Said, not on paper (R4). */
  readonly said: readonly ComponentKind[];
  readonly onPaper: readonly ComponentKind[];
};

export type AgendaTopicsStep = {
  /** Closed until the step before it is agreed or skipped on purpose, at one company at least (R9). */
  readonly isOpen: boolean;
  readonly companies: readonly CompanyTopics[];
};

export type AgendaTopics = {
  readonly concrete: AgendaTopicsStep;
  readonly risky: AgendaTopicsStep;
};

/** What every step of the agenda still has to settle, for the companies where it is open. */
export function agendaTopics(workspace: Workspace): AgendaTopics {
  const inPlay = Object.values(workspace.opportunities).filter(isInPlay);
  return {
    concrete: step(
      inPlay.filter((it) => isUnlocked(it, "concrete")),
      concreteKinds,
    ),
    risky: step(
      inPlay.filter((it) => isUnlocked(it, "risky")),
      riskyKinds,
    ),
  };
}

function step(
  opportunities: readonly Opportunity[],
  kinds: readonly ComponentKind[],
): AgendaTopicsStep {
  return {
    isOpen: opportunities.length > 0,
    companies: opportunities.map((it) => topicsOf(it, kinds)),
  };
}

function topicsOf(opportunity: Opportunity, kinds: readonly ComponentKind[]): CompanyTopics {
  // The user's own facts, as the way to work, are nobody's to ask.
  const askable = kinds.filter((kind) => rowOf(kind).isOwnFact !== true);
  const known = (as: Knowledge) => askable.filter((kind) => knowledgeOf(opportunity, kind) === as);
  return {
    opportunityId: opportunity.id,
    company: opportunity.company,
    notAsked: known("not-asked"),
    said: known("said"),
    onPaper: known("on-paper"),
  };
}
