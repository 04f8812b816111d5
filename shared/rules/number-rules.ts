import { isInPlay } from "../model/opportunity";
import { isSameAmount } from "../negotiation/asks";
import { ABOVE_FLOOR } from "../negotiation/counter";
import type { Figure } from "../negotiation/figures";
import type { BrokenRule, CompanyFacts, RuleRecord } from "./rule";

/** R1: I said yes to their number before I ever asked for one. */
export function checkAcceptance({ opportunity, figures }: CompanyFacts): BrokenRule[] {
  const place = figures.findIndex((it) => it.by === "me" && it.act === "acceptance");
  const accepted = figures[place];
  if (!accepted || figures.slice(0, place).some((it) => it.act === "ask")) return [];
  return isInPlay(opportunity)
    ? [
        {
          kind: "accepted-without-asking",
          rule: "R1",
          amount: accepted.amount,
          record: recordOf(accepted),
        },
      ]
    : [];
}

/** R14: they spoke first, and my answer was less than a tenth above it. Only the open ask counts. */
export function checkAnswerToFirst({ opportunity, figures, asks }: CompanyFacts): BrokenRule[] {
  const place = figures.findIndex((it) => it.act === "offer" || it.act === "ask");
  const first = figures[place];
  const answer = figures.slice(place + 1).find((it) => it.act === "ask");
  if (!isInPlay(opportunity) || first?.act !== "offer" || !answer) return [];
  const isOpen = asks.some((it) => it.recordId === answer.recordId && it.answer === "pending");
  if (!isOpen || answer.amount >= first.amount * ABOVE_FLOOR - 1e-6) return [];
  return [
    {
      kind: "asked-under-their-first",
      rule: "R14",
      asked: answer.amount,
      first: first.amount,
      record: recordOf(answer),
    },
  ];
}

/**
 * R18: two of my numbers at one company contradict each other: a later one is higher, or it is lower
 * and came before they had answered the first.
 */
export function checkAsksAgree({ opportunity, figures }: CompanyFacts): BrokenRule[] {
  if (!isInPlay(opportunity)) return [];
  let before: Figure | null = null;
  let isAnswered = false;
  let broken: BrokenRule[] = [];
  for (const figure of figures) {
    if (figure.by === "them") isAnswered = true;
    if (figure.act !== "ask") continue;
    if (before && contradicts(before.amount, figure.amount, isAnswered))
      broken = [
        {
          kind: "asks-differ",
          rule: "R18",
          before: before.amount,
          after: figure.amount,
          date: figure.date,
          record: recordOf(figure),
        },
      ];
    before = figure;
    isAnswered = false;
  }
  return broken;
}

/** A number of mine against the one before it, answered by them in between or not. */
export function contradicts(before: number, after: number, isAnswered: boolean): boolean {
  if (isSameAmount(before, after)) return false;
  return after > before || !isAnswered;
}

function recordOf(figure: Figure): RuleRecord {
  return {
    opportunityId: figure.opportunityId,
    company: figure.company,
    place: figure.record === "round" ? "rounds" : "package",
    recordId: figure.recordId,
  };
}
