import { rowOf } from "../../compensation/fields";
import type { Id } from "../../model/basics";
import { type ComponentKind, concreteKinds, riskyKinds } from "../../model/component";
import { isInPlay, type Opportunity } from "../../model/opportunity";
import type { Workspace } from "../../model/workspace";
import { isUnlocked, knowledgeOf } from "../../opportunity/agenda";

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

export type AgendaStep = {
  /** Closed until the step before it is agreed or skipped on purpose, at one company at least (R9). */
  readonly isOpen: boolean;
  readonly companies: readonly CompanyTopics[];
};

export type AgendaTopics = { readonly concrete: AgendaStep; readonly risky: AgendaStep };

/** What every step of the agenda still has to settle, for the companies where it is open. */
export function agendaTopics(workspace: Workspace): AgendaTopics {
  const inPlay = Object.values(workspace.opportunities).filter(isInPlay);
  const afterBase = inPlay.filter((it) => isUnlocked(it, "concrete"));
  const afterPerks = inPlay.filter((it) => isUnlocked(it, "risky"));
  return {
    concrete: step(afterBase, concreteKinds),
    risky: step(afterPerks, riskyKinds),
  };
}

function step(opportunities: readonly Opportunity[], kinds: readonly ComponentKind[]): AgendaStep {
  return {
    isOpen: opportunities.length > 0,
    companies: opportunities.map((it) => topicsOf(it, kinds)),
  };
}

function topicsOf(opportunity: Opportunity, kinds: readonly ComponentKind[]): CompanyTopics {
  // The user's own facts, as the way to work, are nobody's to ask.
  const askable = kinds.filter((kind) => rowOf(kind).isOwnFact !== true);
  return {
    opportunityId: opportunity.id,
    company: opportunity.company,
    notAsked: askable.filter((kind) => knowledgeOf(opportunity, kind) === "not-asked"),
    said: askable.filter((kind) => knowledgeOf(opportunity, kind) === "said"),
    onPaper: askable.filter((kind) => knowledgeOf(opportunity, kind) === "on-paper"),
  };
}
