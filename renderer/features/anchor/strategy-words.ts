import type { AnchorView } from "../../../shared/negotiation/anchor-view";
import type { StrategyName } from "../../../shared/negotiation/strategies";
import type { Format } from "../../state/format";

export const strategyNames: Readonly<Record<StrategyName, string>> = {
  halve: "Halve the gap",
  "best-odds": "Best odds",
};

/** One sentence about the strategy that did not print the number; null where they agree or there is none. */
export function otherStrategyWords(view: AnchorView, format: Format): string | null {
  const { strategies, ask, next, line } = view;
  const company = next?.company ?? "this company";
  if (strategies.active === "best-odds" && ask.kind === "ask" && ask.basis !== "best-odds")
    return `Best odds has no number that fits ${company}, so the gap is halved.`;
  if (line.other === null || !strategies.other) return null;
  const amount = format.money(line.other);
  return strategies.other.strategy === "halve"
    ? `Halving the gap would ask ${amount}: it needs no model.`
    : `Best odds would ask ${amount}: the highest expected gain, if the model holds.`;
}
