import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import { currentStage, isInPlay } from "../model/opportunity";
import type { BrokenRule, CompanyFacts } from "./rule";

/** A spoken number that is not on paper after this many days is worth a call. */
const VERBAL_PATIENCE_DAYS = 3;

/** R4: a figure they said days ago, still not on paper and above anything they put on paper. */
export function checkVerbal({ opportunity, figures }: CompanyFacts, today: Day): BrokenRule[] {
  if (!isInPlay(opportunity)) return [];
  const theirs = figures.filter((it) => it.by === "them" && it.act !== "refusal");
  const paper = Math.max(
    0,
    ...theirs.filter((it) => isOnPaper(it.evidence)).map((it) => it.amount),
  );
  const said = theirs.findLast((it) => it.evidence === "verbal" && it.amount > paper);
  // A first number on the phone is talk about talk; paper is due once they treat it as an offer.
  const isOffered = currentStage(opportunity).stage.endsWith("-offer");
  if (!said || !isOffered) return [];
  const days = daysBetween(said.date, today);
  if (days < VERBAL_PATIENCE_DAYS) return [];
  return [
    {
      kind: "verbal-without-paper",
      rule: "R4",
      amount: said.amount,
      days,
      record: {
        opportunityId: opportunity.id,
        company: opportunity.company,
        place: said.record === "round" ? "rounds" : "package",
        recordId: said.recordId,
      },
    },
  ];
}

/** R4: they promised paper for a day that has passed. */
export function checkPromisedPaper({ opportunity }: CompanyFacts, today: Day): BrokenRule[] {
  if (!isInPlay(opportunity)) return [];
  return opportunity.deadlines
    .filter((it) => it.kind === "paper-due" && !it.isDone && it.date < today)
    .map((it) => ({
      kind: "paper-late",
      rule: "R4",
      due: it.date,
      days: daysBetween(it.date, today),
      record: {
        opportunityId: opportunity.id,
        company: opportunity.company,
        place: "timeline",
        recordId: it.id,
      },
    }));
}

/** R3: the stage says signed, but no figure of this company is in a signed contract. */
export function checkSignature({ opportunity, figures }: CompanyFacts): BrokenRule[] {
  if (currentStage(opportunity).stage !== "signed") return [];
  if (figures.some((it) => it.by === "them" && it.evidence === "signed")) return [];
  return [
    {
      kind: "signed-without-contract",
      rule: "R3",
      record: {
        opportunityId: opportunity.id,
        company: opportunity.company,
        place: "package",
        recordId: null,
      },
    },
  ];
}
