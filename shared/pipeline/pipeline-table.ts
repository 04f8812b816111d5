import { openStages, type Stage, stages } from "../model/opportunity";
import type { PipelineCard } from "./pipeline-card";

export const tableColumns = [
  "company",
  "role",
  "stage",
  "base",
  "guaranteed",
  "expected",
  "next",
  "waiting",
  "daysHere",
] as const;
export type TableColumn = (typeof tableColumns)[number];

export type TableSort = { readonly column: TableColumn; readonly direction: "up" | "down" };

/** What is nearest to a signature leads. */
export const firstSort: TableSort = { column: "stage", direction: "down" };

/** The next sort when a column head is pressed: numbers start with the largest, words with A. */
export function sortAfterPress(sort: TableSort, column: TableColumn): TableSort {
  if (sort.column === column) return { column, direction: sort.direction === "up" ? "down" : "up" };
  const isText =
    column === "company" || column === "role" || column === "next" || column === "waiting";
  return { column, direction: isText ? "up" : "down" };
}

/**
 * The rows in order. What is unknown sinks whatever the direction: an unknown number is neither
 * high nor low. Equal rows keep the order they came in.
 */
export function sortCards(
  cards: readonly PipelineCard[],
  { column, direction }: TableSort,
): readonly PipelineCard[] {
  const sign = direction === "up" ? 1 : -1;
  return cards
    .map((card) => ({ card, key: sortKey(card, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * (a.key < b.key ? -1 : Number(a.key > b.key));
    })
    .map((it) => it.card);
}

/** How far a process has come; what has ended comes after everything that is played. */
function stageRank(stage: Stage): number {
  const place = [...openStages, "signed"].indexOf(stage);
  return place < 0 ? -stages.indexOf(stage) : place;
}

/** What a column is ordered by, null when it is not known. */
function sortKey(card: PipelineCard, column: TableColumn): number | string | null {
  switch (column) {
    case "company":
      return card.company.toLowerCase();
    case "role":
      return card.role.toLowerCase();
    case "stage":
      return stageRank(card.stage);
    case "base":
      return card.base?.units ?? null;
    case "guaranteed":
      return card.totals?.guaranteed ?? null;
    case "expected":
      return card.totals?.expected ?? null;
    case "next":
      return card.next ? `${card.next.date ?? "9999"} ${card.next.time ?? ""}` : null;
    case "waiting":
      return card.waiting?.kind === "deadline" ? card.waiting.days : null;
    case "daysHere":
      return card.daysHere;
  }
}
