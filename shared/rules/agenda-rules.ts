import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import { type ComponentKind, riskyKinds } from "../model/component";
import { isOnPaper } from "../model/evidence";
import { currentPackage, currentStage, isInPlay, type Opportunity } from "../model/opportunity";
import { isUnlocked, knowledgeOf } from "../steps/agenda";
import type { BrokenRule, CompanyFacts, RuleRecord } from "./rule";

/** What every contract settles one way or the other: nothing to sign before these are known (R11). */
const contractTopics = [
  "pension",
  "health",
  "vacation",
  "sick-days",
  "hours",
] as const satisfies readonly ComponentKind[];

/** A deadline this near is hot; the same three days on every screen. */
export const HOT_DAYS = 3;

/** R9: they talk of a bonus or shares while base is still open. A letter that lists them is no talk. */
export function checkAgenda({ opportunity }: CompanyFacts): BrokenRule[] {
  if (!isInPlay(opportunity) || isUnlocked(opportunity, "concrete")) return [];
  const talked = currentPackage(opportunity)?.components.find(
    (it) => isRisky(it.kind) && !isOnPaper(it.evidence),
  );
  if (!talked) return [];
  const since = opportunity.packages.find((version) =>
    version.components.some((it) => it.kind === talked.kind && !isOnPaper(it.evidence)),
  );
  return [
    {
      kind: "risky-before-base",
      rule: "R9",
      topic: talked.kind,
      date: since?.date ?? currentStage(opportunity).date,
      record: recordOf(opportunity, "rounds"),
    },
  ];
}

/** R11: signing is near (base agreed, or the offer runs out) and nobody asked about parts of the contract. */
export function checkNotAsked({ opportunity }: CompanyFacts, today: Day): BrokenRule[] {
  const version = currentPackage(opportunity);
  if (!isInPlay(opportunity) || !version?.base || !isOnPaper(version.base.evidence)) return [];
  const isNear =
    isUnlocked(opportunity, "concrete") ||
    opportunity.deadlines.some(
      (it) => it.kind === "offer-expires" && !it.isDone && isHot(it.date, today),
    );
  const topics = contractTopics.filter((kind) => knowledgeOf(opportunity, kind) === "not-asked");
  return isNear && topics.length > 0
    ? [
        {
          kind: "not-asked-before-signing",
          rule: "R11",
          topics,
          record: recordOf(opportunity, "package"),
        },
      ]
    : [];
}

/** Within three days, and not over yet. */
export function isHot(day: Day, today: Day): boolean {
  const days = daysBetween(today, day);
  return days >= 0 && days <= HOT_DAYS;
}

function isRisky(kind: ComponentKind): boolean {
  return (riskyKinds as readonly ComponentKind[]).includes(kind);
}

function recordOf({ id, company }: Opportunity, place: RuleRecord["place"]): RuleRecord {
  return { opportunityId: id, company, place, recordId: null };
}
