import type { Suggestion } from "./halving";
import { oddsModel } from "./odds-model";
import { roundAsk } from "./round-ask";
import type { SearchEvidence } from "./search-evidence";

type Room = { readonly low: number; readonly high: number | null };

/**
 * The ask of best odds where it fits strictly between `low` and `high` and under the cap, as a number one
 * can say; null where it does not fit or there is no model.
 */
export function oddsAsk(
  evidence: SearchEvidence,
  { low, high }: Room,
): Extract<Suggestion, { kind: "ask" }> | null {
  const model = oddsModel(evidence);
  if (!model.ok) return null;
  const { best, cap } = model.value;
  const raw = best.price;
  if (raw <= low || (high !== null && raw >= high)) return null;
  const amount = roundAsk(raw, low, Math.min(high ?? Number.POSITIVE_INFINITY, justAbove(cap)));
  if (amount === null) return null;
  return { kind: "ask", amount, raw, basis: "best-odds", low, high, gain: best.gain };
}

/** The cap itself may be said. */
function justAbove(cap: number): number {
  return cap * (1 + 1e-9);
}
