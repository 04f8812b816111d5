import type { AnchorAsk } from "../anchor/view-types";
import type { Id } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import type { Round } from "../model/round";
import { isSameAmount } from "../negotiation/asks";
import { intervalOf, type SearchEvidence } from "../negotiation/search-evidence";

/** What a logged number changes. Amounts are units a year in the settings' currency. */
export type RoundEffect =
  | { readonly kind: "floor-moves"; readonly to: number }
  | { readonly kind: "floor-stays"; readonly at: number }
  /** R4: talk never moves the floor. */
  | { readonly kind: "talk-only"; readonly floor: number | null }
  | { readonly kind: "ceiling-moves"; readonly to: number }
  | { readonly kind: "ceiling-gone" }
  | { readonly kind: "closes"; readonly company: string }
  | { readonly kind: "next-ask"; readonly to: number };

/** The state of the search that an effect is told by. */
export type Standing = { readonly evidence: SearchEvidence; readonly ask: AnchorAsk };

/** What is different after the round, most important first; empty when it changes no number. */
export function roundEffects(
  round: Pick<Round, "by" | "kind" | "evidence">,
  opportunityId: Id,
  before: Standing,
  after: Standing,
): readonly RoundEffect[] {
  return [
    ...floorEffect(round, before.evidence, after.evidence),
    ...ceilingEffect(before.evidence, after.evidence),
    ...closingEffect(opportunityId, before.evidence, after.evidence),
    ...askEffect(before.ask, after.ask),
  ];
}

function floorEffect(
  round: Pick<Round, "by" | "kind" | "evidence">,
  before: SearchEvidence,
  after: SearchEvidence,
): RoundEffect[] {
  const to = after.floor?.amount ?? null;
  const from = before.floor?.amount ?? null;
  if (to !== null && (from === null || !isSameAmount(from, to)))
    return [{ kind: "floor-moves", to }];
  if (round.by === "me" || round.kind === "refusal") return [];
  if (!isOnPaper(round.evidence)) return [{ kind: "talk-only", floor: from }];
  return from === null ? [] : [{ kind: "floor-stays", at: from }];
}

function ceilingEffect(before: SearchEvidence, after: SearchEvidence): RoundEffect[] {
  const to = after.ceiling?.amount ?? null;
  const from = before.ceiling?.amount ?? null;
  if (to !== null)
    return from !== null && isSameAmount(from, to) ? [] : [{ kind: "ceiling-moves", to }];
  return from === null ? [] : [{ kind: "ceiling-gone" }];
}

function closingEffect(
  opportunityId: Id,
  before: SearchEvidence,
  after: SearchEvidence,
): RoundEffect[] {
  const company = intervalOf(after, opportunityId);
  const wasClosed = intervalOf(before, opportunityId)?.accepted ?? null;
  return company?.accepted && !wasClosed ? [{ kind: "closes", company: company.company }] : [];
}

function askEffect(before: AnchorAsk, after: AnchorAsk): RoundEffect[] {
  if (after.kind !== "ask") return [];
  if (before.kind === "ask" && isSameAmount(before.amount, after.amount)) return [];
  return [{ kind: "next-ask", to: after.amount }];
}
