import { isInPlay, type Opportunity } from "../model/opportunity";
import type { Pay } from "../model/pay";
import type { Round } from "../model/round";
import { annualise } from "../negotiation/annualise";
import { isSameAmount } from "../negotiation/asks";
import { ABOVE_FLOOR } from "../negotiation/counter";
import { type Figure, isRestated } from "../negotiation/figures";
import { stepOf } from "../negotiation/round-ask";
import type { BrokenRule, Clash, CompanyFacts, RuleRecord } from "./rule";

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
 * R6: true for an ask under 1.10 x their first number that is about halfway between it and the lowest ask
 * refused anywhere until then: the app proposes that number itself.
 */
export function isHalfwayAsk(broken: BrokenRule, search: readonly CompanyFacts[]): boolean {
  if (broken.kind !== "asked-under-their-first") return false;
  const { asked, first, record } = broken;
  const said = search
    .flatMap(({ figures }) => figures)
    .find((it) => it.recordId === record.recordId);
  if (!said) return false;
  const refused = search
    .flatMap(({ asks }) => asks)
    .filter((it) => it.answer === "refused" && it.amount > first)
    .filter(({ answeredBy }) => answeredBy !== null && answeredBy.date <= said.date)
    .map((it) => it.amount);
  return refused.length > 0 && reachesHalfway(asked, first, Math.min(...refused));
}

/**
 * True for an ask at or above the middle of two bounds. One step below still is: the middle is said as a
 * round number, and a little less where a no can end their offer. Units a year.
 */
export function reachesHalfway(asked: number, low: number, high: number): boolean {
  const halfway = (low + high) / 2;
  return high > low && asked >= halfway - stepOf(halfway);
}

/**
 * R18: two of my numbers at one company contradict each other: a later one is higher, or it is lower
 * and came before they had answered the first.
 */
export function checkAsksAgree({ opportunity, figures }: CompanyFacts): BrokenRule[] {
  if (!isInPlay(opportunity) || opportunity.rounds.length < 2) return [];
  const amounts = new Map(figures.map((it) => [it.recordId, it.amount]));
  let before: ToldNumber | null = null;
  let isAnswered = false;
  let broken: BrokenRule[] = [];
  for (const { by, told } of exchanges(opportunity)) {
    if (by === "them") isAnswered = true;
    if (!told) continue;
    const now = { pay: told.pay, units: amounts.get(told.id) ?? null };
    const clash = before && clashOf(before, now, isAnswered);
    if (clash)
      broken = [{ kind: "asks-differ", rule: "R18", date: told.date, clash, record: at(told) }];
    before = now;
    isAnswered = false;
  }
  return broken;

  function at({ id: recordId }: Round): RuleRecord {
    const { id: opportunityId, company } = opportunity;
    return { opportunityId, company, place: "rounds", recordId };
  }
}

/** Who spoke, oldest first, also where no rate turns it into a figure; `told` is a number of mine. */
function exchanges(opportunity: Opportunity) {
  const { rounds, packages } = opportunity;
  return [
    ...rounds.map((round) => ({
      date: round.date,
      by: round.by,
      told: round.by === "me" && isNamed(round) ? round : null,
    })),
    ...packages
      .filter((it, place) => it.base !== null && !isRestated(it, opportunity, place))
      .map(({ date }) => ({ date, by: "them" as const, told: null })),
  ].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** A yes or a no names no number of its own. */
export function isNamed({ kind }: Pick<Round, "kind">): boolean {
  return kind !== "refusal" && kind !== "acceptance";
}

/** A number of mine as it was said, and in units a year of the settings' currency; null without a rate. */
type ToldNumber = { readonly pay: Pay; readonly units: number | null };

/**
 * A number of mine against the one before it, answered by them in between or not. Two of one currency
 * are compared as they were said; two of different currencies only where rates are known (R28).
 */
export function clashOf(before: ToldNumber, after: ToldNumber, isAnswered: boolean): Clash | null {
  const { currency } = after.pay.amount;
  const numbers =
    before.pay.amount.currency === currency
      ? { before: annualise(before.pay), after: annualise(after.pay), currency }
      : before.units !== null && after.units !== null
        ? { before: before.units, after: after.units, currency: null }
        : null;
  return numbers && contradicts(numbers.before, numbers.after, isAnswered) ? numbers : null;
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
