import type { Day, Id } from "../model/basics";
import { type Evidence, isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import type { Package } from "../model/package";
import type { Pay } from "../model/pay";
import type { Round, RoundKind } from "../model/round";
import type { Failure } from "../result";
import { annualisedIn, type Exchange } from "./convert";

/** What a figure did: they put pay on the table, I asked, one side said no or yes to the other's number. */
export type Act = "offer" | "ask" | "refusal" | "acceptance";

/** One base figure with the record that proves it: the witness behind every number on a screen. */
export type Figure = {
  readonly opportunityId: Id;
  readonly company: string;
  readonly record: "round" | "package";
  readonly recordId: Id;
  readonly date: Day;
  readonly by: "them" | "me";
  readonly act: Act;
  readonly kind: RoundKind | "package";
  /** Units a year in the settings' currency. */
  readonly amount: number;
  readonly evidence: Evidence;
};

/** A record that could not be counted, and why: there is no dated rate for its currency (R28). */
export type LeftOut = {
  /** Null for the current job and for a setting. */
  readonly opportunityId: Id | null;
  readonly company: string;
  readonly recordId: Id | null;
  readonly failure: Failure;
};

/** What of an opportunity its figures are made of. */
type Numbers = Pick<Opportunity, "id" | "company" | "rounds" | "packages">;

type CompanyFigures = {
  /** Oldest first; of one day in the order they were logged. */
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Every base figure of one company in the order of events. A package version is a figure of its own
 * only when no round of theirs and no earlier version already says the same, so that the version a
 * round brought is never counted as a second event.
 */
export function figuresOf(opportunity: Numbers, exchange: Exchange): CompanyFigures {
  const figures: Figure[] = [];
  const leftOut: LeftOut[] = [];
  const { id: opportunityId, company } = opportunity;
  const add = (pay: Pay, rest: Omit<Figure, "opportunityId" | "company" | "amount">) => {
    const amount = annualisedIn(pay, exchange);
    if (amount.ok) {
      const { record, recordId, date, by, act, kind, evidence } = rest;
      // Written out: there is one for every number of the search, and a spread copies far slower.
      figures.push({
        opportunityId,
        company,
        record,
        recordId,
        date,
        by,
        act,
        kind,
        amount: amount.value,
        evidence,
      });
    } else
      leftOut.push({ opportunityId, company, recordId: rest.recordId, failure: amount.failure });
  };
  for (const round of opportunity.rounds)
    add(round.pay, {
      record: "round",
      recordId: round.id,
      date: round.date,
      by: round.by,
      act: actOf(round),
      kind: round.kind,
      evidence: round.evidence,
    });
  opportunity.packages.forEach((version, place) => {
    const { base } = version;
    if (base === null || isRestated(version, opportunity, place)) return;
    add(base.pay, {
      record: "package",
      recordId: version.id,
      date: version.date,
      by: "them",
      act: "offer",
      kind: "package",
      evidence: base.evidence,
    });
  });
  // A stable sort: the rounds of one day keep their order, the paper of that day follows them.
  figures.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { figures, leftOut };
}

function actOf(round: Round): Act {
  if (round.kind === "refusal" || round.kind === "acceptance") return round.kind;
  return round.by === "me" ? "ask" : "offer";
}

/** True where a round of theirs or an earlier version already says the same: no event of its own. */
export function isRestated(
  version: Package,
  opportunity: Pick<Numbers, "rounds" | "packages">,
  place: number,
): boolean {
  const { base } = version;
  if (base === null) return true;
  const says = (pay: Pay, evidence: Evidence) =>
    isSamePay(pay, base.pay) && isOnPaper(evidence) === isOnPaper(base.evidence);
  return (
    opportunity.rounds.some(
      (round) => round.by === "them" && round.kind !== "refusal" && says(round.pay, round.evidence),
    ) ||
    opportunity.packages
      .slice(0, place)
      .some((it) => it.base !== null && says(it.base.pay, it.base.evidence))
  );
}

function isSamePay(a: Pay, b: Pay): boolean {
  return (
    a.amount.minor === b.amount.minor &&
    a.amount.currency === b.amount.currency &&
    a.per === b.per &&
    (a.per !== "hour" ||
      (a.hoursPerWeek === b.hoursPerWeek && a.weeksPerYear === b.weeksPerYear)) &&
    (a.per !== "day" || a.daysPerYear === b.daysPerYear)
  );
}
