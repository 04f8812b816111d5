import type { Evidence } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import { type Pay, paySchema } from "../model/pay";
import type { Channel, Round, RoundKind } from "../model/round";
import { money } from "../money";

/** What a form starts with, so that most numbers need an amount and Enter. */

/** Letters, mails and forms are paper; what is spoken or chatted is talk. */
export function evidenceOf(channel: Channel): Evidence {
  return channel === "email" || channel === "letter" || channel === "form" ? "written" : "verbal";
}

/** The likeliest thing this side said next. */
export function likelyKind(by: Round["by"], opportunity: Opportunity | null): RoundKind {
  const rounds = opportunity?.rounds ?? [];
  if (rounds.length === 0) return "first-number";
  if (by === "me") return "ask";
  return rounds.some((it) => it.by === "them") ? "counter" : "first-number";
}

/**
 * The amount that goes without saying: a yes or no of theirs answers my last ask, a yes or no of mine
 * their last number, and my ask is the suggested one (units a year). Null where it must be written.
 */
export function likelyPay(
  by: Round["by"],
  kind: RoundKind,
  opportunity: Opportunity | null,
  suggested: number | null,
  currency: string,
): Pay | null {
  const rounds = opportunity?.rounds ?? [];
  const isAnswer = kind === "refusal" || kind === "acceptance";
  if (isAnswer) return rounds.findLast((it) => it.by !== by && !isReply(it))?.pay ?? null;
  const speaksInYears = rounds.every(
    (it) => it.pay.per === "year" && it.pay.amount.currency === currency,
  );
  if (by === "them" || suggested === null || !speaksInYears) return null;
  return paySchema.parse({ amount: money(suggested, currency) });
}

function isReply(round: Round): boolean {
  return round.kind === "refusal" || round.kind === "acceptance";
}

/** The currency this company speaks in, else the settings' own. */
export function likelyCurrency(opportunity: Opportunity | null, currency: string): string {
  return opportunity?.rounds.at(-1)?.pay.amount.currency ?? currency;
}

/** Evidence matters where they name or accept pay; a no counts whatever its form. */
export function asksForEvidence(by: Round["by"], kind: RoundKind): boolean {
  return by === "them" && kind !== "refusal";
}

/** My ask is still open with the same amount: it must not be logged twice. */
export function isAskLogged(opportunity: Opportunity, ask: Pay): boolean {
  const last = opportunity.rounds.at(-1);
  return (
    last?.by === "me" &&
    !isReply(last) &&
    last.pay.per === ask.per &&
    last.pay.amount.minor === ask.amount.minor &&
    last.pay.amount.currency === ask.amount.currency
  );
}
