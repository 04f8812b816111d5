import type { Day, Id } from "../model/basics";
import type { SentSheet } from "../model/counter-offer";
import type { CurrentJob } from "../model/current-job";
import { type Evidence, isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import { annualisedIn, type Exchange, unitsIn } from "../negotiation/convert";
import { type Figure, figuresOf } from "../negotiation/figures";
import type { OtherOffer } from "./best-paper";
import { isBaseSince } from "./package-answers";

/**
 * What to make of their answer (R24). "sign": the number stands on paper. "get-it-on-paper": it was only
 * said. "above-paper": less than the number and still the best paper there is. "not-a-match": the other
 * offer pays more. "refused": no number came.
 */
export type Verdict = "sign" | "get-it-on-paper" | "above-paper" | "not-a-match" | "refused";

/** Their answer beside what counts. Units a year in the settings' currency. */
export type SheetAnswer = {
  readonly date: Day;
  readonly base: number | null;
  readonly evidence: Evidence;
  readonly verdict: Verdict;
  readonly asked: number;
  /** What it is under the number, and under the best paper elsewhere; negative when it is over. */
  readonly underAsk: number | null;
  readonly underPaper: number | null;
  /** The raise on what they paid or said before, and its share of that: what it must not be compared with. */
  readonly raise: { readonly from: number; readonly units: number; readonly share: number } | null;
};

type Told = { readonly date: Day; readonly base: number | null; readonly evidence: Evidence };

/**
 * What the company answered since the sheet was sent, as a number or in the Package tab: the newest, but
 * a signed contract stands whatever was said after it (R4).
 */
export function companyAnswer(
  opportunity: Opportunity,
  sent: SentSheet,
  offers: readonly OtherOffer[],
  exchange: Exchange,
): SheetAnswer | null {
  const { figures } = figuresOf(opportunity, exchange);
  const theirs = figures.filter((it) => it.by === "them");
  const later = laterThan(sent, opportunity, figures);
  const answers = theirs.filter((it) => later.has(it.recordId));
  const newest = answers.findLast((it) => it.evidence === "signed") ?? answers.at(-1);
  if (!newest) return null;
  const before = theirs.findLast((it) => !later.has(it.recordId) && it.act !== "refusal");
  const day = sent.at.slice(0, 10);
  const told = {
    date: newest.date > day ? newest.date : day,
    base: newest.act === "refusal" ? null : newest.amount,
    evidence: newest.evidence,
  };
  return judged(told, sent, before?.amount ?? null, offers, exchange);
}

/** The records that came after the sheet: rounds behind its ask, and bases written since. */
function laterThan(
  sent: SentSheet,
  { packages }: Opportunity,
  figures: readonly Figure[],
): ReadonlySet<Id> {
  const askedAt = figures.findIndex((it) => it.recordId === sent.roundId);
  const day = sent.at.slice(0, 10);
  const rounds = figures.filter(
    (it, place) => it.record === "round" && (askedAt < 0 ? it.date >= day : place > askedAt),
  );
  const versions = packages.filter((it) => isBaseSince(it, sent));
  return new Set([...rounds.map((it) => it.recordId), ...versions.map((it) => it.id)]);
}

/** What the current employer answered, as the user noted it. */
export function employerAnswer(
  job: CurrentJob,
  sent: SentSheet,
  offers: readonly OtherOffer[],
  exchange: Exchange,
): SheetAnswer | null {
  const answer = job.counterOffer?.answer;
  // An answer from before this sheet was sent answered another.
  if (!answer || answer.date < sent.at.slice(0, 10)) return null;
  const base = answer.base && unitsIn(answer.base, exchange);
  if (base && !base.ok) return null;
  const salary = job.package.base && annualisedIn(job.package.base.pay, exchange);
  const told = { date: answer.date, base: base ? base.value : null, evidence: answer.evidence };
  return judged(told, sent, salary?.ok ? salary.value : null, offers, exchange);
}

function judged(
  told: Told,
  sent: SentSheet,
  from: number | null,
  offers: readonly OtherOffer[],
  exchange: Exchange,
): SheetAnswer | null {
  const asked = unitsIn(sent.base, exchange);
  if (!asked.ok) return null;
  const paper = offers[0]?.base ?? null;
  const { base } = told;
  return {
    ...told,
    asked: asked.value,
    verdict: verdictOn(told, asked.value, paper),
    underAsk: base === null ? null : asked.value - base,
    underPaper: base === null || paper === null ? null : paper - base,
    raise:
      base === null || from === null || from <= 0
        ? null
        : { from, units: base - from, share: (base - from) / from },
  };
}

function verdictOn({ base, evidence }: Told, asked: number, paper: number | null): Verdict {
  if (base === null) return "refused";
  if (base >= asked) return isOnPaper(evidence) ? "sign" : "get-it-on-paper";
  if (paper !== null && base < paper) return "not-a-match";
  return isOnPaper(evidence) ? "above-paper" : "get-it-on-paper";
}
