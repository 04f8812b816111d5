import { rowOf } from "../compensation/fields";
import type { Id } from "../model/basics";
import { type ComponentKind, concreteKinds, riskyKinds } from "../model/component";
import type { Opportunity } from "../model/opportunity";
import { opportunitiesInPlay, type Workspace } from "../model/workspace";
import { onceFor } from "../once-for";
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
  const topics = opportunitiesInPlay(workspace).map(openTopics);
  return {
    concrete: step(topics.flatMap((it) => it.concrete ?? [])),
    risky: step(topics.flatMap((it) => it.risky ?? [])),
  };
}

function step(companies: readonly CompanyTopics[]): AgendaTopicsStep {
  return { isOpen: companies.length > 0, companies };
}

type OpenTopics = Readonly<Record<"concrete" | "risky", CompanyTopics | null>>;

/** Null where the step before is not settled. */
const openTopics = onceFor(
  (opportunity: Opportunity): OpenTopics => ({
    concrete: isUnlocked(opportunity, "concrete") ? topicsOf(opportunity, concreteKinds) : null,
    risky: isUnlocked(opportunity, "risky") ? topicsOf(opportunity, riskyKinds) : null,
  }),
);

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
