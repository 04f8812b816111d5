import type { PipelineCard } from "./pipeline-card";

const NO_DAY = "9999";

/** The target to apply to next (R19): the one with the earliest next step, else the one noted first. */
export function nextApplication(targets: readonly PipelineCard[]): PipelineCard | null {
  const key = (card: PipelineCard) => `${card.next?.date ?? NO_DAY} ${card.since}`;
  return targets.reduce<PipelineCard | null>(
    (first, card) => (first === null || key(card) < key(first) ? card : first),
    null,
  );
}
