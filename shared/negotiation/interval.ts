import type { Id } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import { isInPlay, type Opportunity } from "../model/opportunity";
import { acceptedOf } from "./accepted";
import { type Ask, asksOf } from "./asks";
import { type Exchange, isSameExchange } from "./convert";
import { type Figure, figuresOf, type LeftOut } from "./figures";

/** An offer on paper and a later refusal of no more than that: one of the two records is wrong. */
export type Contradiction = { readonly offer: Figure; readonly refusal: Ask };

/**
 * What one company has shown: it would pay at least `low`, less than `high` (numbers.md, section 1).
 * Every bound is its witness: `low.amount` is the number, `low.recordId` the record that proves it.
 */
export type CompanyInterval = {
  readonly opportunityId: Id;
  readonly company: string;
  /** Highest base on paper; null stands for nothing yet. */
  readonly low: Figure | null;
  /** Lowest own ask it did not meet; null stands for no upper end. */
  readonly high: Ask | null;
  /** Highest figure that is only talk; drawn hollow, never counted (R4). */
  readonly verbal: Figure | null;
  /** Their first number, when they spoke before any ask of mine (R14). */
  readonly firstNumber: Figure | null;
  /** Every base on paper, oldest first. */
  readonly papers: readonly Figure[];
  /** The newest base on paper: what could be signed today. */
  readonly paper: Figure | null;
  readonly asks: readonly Ask[];
  readonly lastAsk: Ask | null;
  /** The yes that closes this company: theirs to my ask, or mine to their number. */
  readonly accepted: Figure | null;
  readonly contradiction: Contradiction | null;
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
  /** Neither ended nor signed. */
  readonly isInPlay: boolean;
  /** Chance that a no ends it here, as set by the user; null uses the assumption. */
  readonly refusalEnds: number | null;
};

/** All of a record that an interval is made of. */
type Source = Pick<
  Opportunity,
  "id" | "company" | "rounds" | "packages" | "stages" | "refusalEnds"
>;
type Seen = {
  readonly source: Source;
  readonly exchange: Exchange;
  readonly interval: CompanyInterval;
};

/**
 * Intervals by the rounds they are made of: an edit costs one company, and only when it has to do with
 * numbers.
 */
const seen = new WeakMap<Opportunity["rounds"], Seen>();

export function companyInterval(opportunity: Opportunity, exchange: Exchange): CompanyInterval {
  const known = seen.get(opportunity.rounds);
  if (known && isSameSource(known.source, opportunity) && isSameExchange(known.exchange, exchange))
    return known.interval;
  const interval = intervalFrom(opportunity, exchange);
  seen.set(opportunity.rounds, { source: opportunity, exchange, interval });
  return interval;
}

function isSameSource(a: Source, b: Source): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.company === b.company &&
      a.packages === b.packages &&
      a.stages === b.stages &&
      a.refusalEnds === b.refusalEnds)
  );
}

function intervalFrom(opportunity: Source, exchange: Exchange): CompanyInterval {
  const { figures, leftOut } = figuresOf(opportunity, exchange);
  const asks = asksOf(figures);
  const named = figures.filter(isTheirPay);
  const papers = named.filter((it) => isOnPaper(it.evidence));
  const opening = figures.find((it) => it.act === "ask" || it.by === "them");
  return {
    opportunityId: opportunity.id,
    company: opportunity.company,
    ...bounds(papers, asks, figures),
    verbal: highest(named.filter((it) => !isOnPaper(it.evidence))),
    firstNumber: opening?.act === "offer" ? opening : null,
    papers,
    paper: papers.at(-1) ?? null,
    asks,
    lastAsk: asks.at(-1) ?? null,
    accepted: acceptedOf(figures),
    figures,
    leftOut,
    isInPlay: isInPlay(opportunity),
    refusalEnds: opportunity.refusalEnds,
  };
}

/** A figure they named as pay, or my ask which they accepted. */
export function isTheirPay(figure: Figure): boolean {
  return figure.by === "them" && figure.act !== "refusal";
}

type Bounds = Pick<CompanyInterval, "low" | "high" | "contradiction">;

/**
 * L and U, and what to do when L >= U: they moved, so refusals at or below L that are older than the offer
 * that set L no longer hold; if it still does not fit, the two records are flagged and the later one counts.
 */
function bounds(papers: readonly Figure[], asks: readonly Ask[], order: readonly Figure[]): Bounds {
  const placeOf = (figure: Figure | null) =>
    order.findIndex((it) => it.recordId === figure?.recordId);
  let offers = papers;
  let refusals = asks.filter((ask) => ask.answer === "refused");
  let contradiction: Contradiction | null = null;
  for (;;) {
    const low = highest(offers);
    const setLow = low && offers.findLast((it) => it.amount === low.amount);
    if (low && setLow)
      refusals = refusals.filter(
        (ask) => ask.amount > low.amount || placeOf(ask.answeredBy) > placeOf(setLow),
      );
    const high = lowest(refusals);
    if (!low || !high || low.amount < high.amount) return { low, high, contradiction };
    contradiction ??= { offer: low, refusal: high };
    offers = offers.filter(
      (it) => it.amount < high.amount || placeOf(it) > placeOf(high.answeredBy),
    );
  }
}

/** The highest amount; of equal ones the first that was said. */
export function highest<T extends Figure>(figures: readonly T[]): T | null {
  return figures.reduce<T | null>((top, it) => (top && top.amount >= it.amount ? top : it), null);
}

/** The lowest amount; of equal ones the first that was said. */
export function lowest<T extends Figure>(figures: readonly T[]): T | null {
  return figures.reduce<T | null>((low, it) => (low && low.amount <= it.amount ? low : it), null);
}
