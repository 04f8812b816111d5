import { type Evidence, isOnPaper } from "../model/evidence";
import type { Stage } from "../model/opportunity";
import type { PipelineCard } from "./pipeline-card";
import { searchWords } from "./search-text";

/** How firm the best figure is, as the filter asks. */
export const evidenceFilters = ["paper", "said", "none"] as const;
export type EvidenceFilter = (typeof evidenceFilters)[number];

/** What the user narrowed the pipeline to. Empty lists and texts let everything through. */
export type PipelineFilter = {
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly evidence: readonly EvidenceFilter[];
  readonly hasDeadline: boolean;
};

export const noFilter: PipelineFilter = { text: "", stages: [], evidence: [], hasDeadline: false };

/** How many kinds of narrowing are on; the search text is seen in its own field and not counted. */
export function filterCount(filter: PipelineFilter): number {
  return filter.stages.length + filter.evidence.length + (filter.hasDeadline ? 1 : 0);
}

/** The cards that pass. Every word typed must occur in company, role, place, source or next step. */
export function filterCards(
  cards: readonly PipelineCard[],
  filter: PipelineFilter,
): readonly PipelineCard[] {
  const words = searchWords(filter.text);
  if (words.length === 0 && filterCount(filter) === 0) return cards;
  return cards.filter(
    (card) =>
      (filter.stages.length === 0 || filter.stages.includes(card.stage)) &&
      (filter.evidence.length === 0 ||
        filter.evidence.includes(firmness(card.base?.evidence ?? null))) &&
      (!filter.hasDeadline || card.waiting?.kind === "deadline") &&
      words.every((word) => card.searchText.includes(word)),
  );
}

function firmness(evidence: Evidence | null): EvidenceFilter {
  if (evidence === null) return "none";
  return isOnPaper(evidence) ? "paper" : "said";
}
