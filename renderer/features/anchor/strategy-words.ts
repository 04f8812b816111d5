import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { StrategyName } from "../../../shared/negotiation/strategies";
import type { Format } from "../../state/format";

export const strategyNames: Readonly<Record<StrategyName, string>> = {
  halve: "Halve the gap",
  "best-odds": "Best odds",
};

/** One sentence about the strategy that did not print the number; null where they agree or there is none. */
export function otherStrategyWords(view: AnchorView, format: Format): string | null {
  const { strategies, ask, next, other } = view;
  if (strategies.active === "best-odds" && ask.kind === "ask" && ask.basis !== "best-odds")
    return `Best odds has no number that fits ${next?.company ?? "here"}, so the gap is halved.`;
  if (!other) return null;
  const amount = format.money(other.amount);
  if (other.strategy === "halve") return `Halving the gap would ask ${amount}.`;
  return other.isElsewhere
    ? `Best odds would ask ${amount} elsewhere.`
    : `Best odds would ask ${amount} for the highest gain.`;
}
