import { followUps } from "../calendar/own-dates";
import type { Day, Id } from "../model/basics";
import type { ComponentKind } from "../model/component";
import { employerName } from "../model/current-job";
import { isOnPaper } from "../model/evidence";
import { currentPackage, isInPlay, type Opportunity } from "../model/opportunity";
import type { RuleNumber } from "../model/snoozed-rule";
import type { Workspace } from "../model/workspace";
import { knowledgeOf } from "../steps/agenda";
import { checkDraft, nothingToSay } from "../wording/draft-checker";
import type { CompanyFacts } from "./rule";

type OfCompany = { readonly opportunityId: Id; readonly company: string };

/** What the records say about rules that are advice first: each with the record that goes against it. */
export type AdviceFinding =
  | ({ readonly kind: "bonus-without-history"; readonly rule: "R12" } & OfCompany)
  | {
      readonly kind: "position-in-message";
      readonly rule: "R17";
      /** Null for the current employer. */
      readonly of: Id | null;
      readonly company: string;
      /** As it was typed, and what to do about it. */
      readonly typed: string;
      readonly advice: string;
    }
  | {
      readonly kind: "follow-up-late";
      readonly rule: "R20";
      readonly name: string;
      readonly due: Day;
    }
  | ({ readonly kind: "hours-not-said"; readonly rule: "R26" } & OfCompany)
  | ({ readonly kind: "commute-not-said"; readonly rule: "R27" } & OfCompany);

type AdviceReport = {
  readonly broken: readonly AdviceFinding[];
  /** Rules that the records prove kept. */
  readonly kept: readonly RuleNumber[];
};

/** Checks the rules of advice that a record can go against. Pure: `today` comes in. */
export function checkAdvice(
  workspace: Workspace,
  companies: readonly CompanyFacts[],
  today: Day,
): AdviceReport {
  const inPlay = companies.map((it) => it.opportunity).filter(isInPlay);
  const papers = inPlay.filter((it) => isPaper(it));
  const bonuses = papers.filter((it) => promises(it, "bonus"));
  const messages = messagesOf(workspace, inPlay);
  const people = followUps(workspace);
  const broken: readonly AdviceFinding[] = [
    ...bonuses
      .filter((it) => !hasHistory(it))
      .map((it) => ({ kind: "bonus-without-history", rule: "R12", ...at(it) }) as const),
    ...messages.flatMap(positionIn),
    ...people
      .filter(({ date }) => date < today)
      .map(({ name, date }) => ({ kind: "follow-up-late", rule: "R20", name, due: date }) as const),
    ...papers
      .filter((it) => knowledgeOf(it, "hours") === "not-asked")
      .map((it) => ({ kind: "hours-not-said", rule: "R26", ...at(it) }) as const),
    ...papers
      .filter((it) => knowledgeOf(it, "commute") === "not-asked")
      .map((it) => ({ kind: "commute-not-said", rule: "R27", ...at(it) }) as const),
  ];
  const proven: Partial<Record<RuleNumber, boolean>> = {
    R12: bonuses.length > 0,
    R17: messages.length > 0,
    R20: people.length > 0 || Object.keys(workspace.payFacts).length > 0,
    R26: papers.length > 0,
    R27: papers.length > 0,
  };
  const isBroken = (rule: RuleNumber) => broken.some((it) => it.rule === rule);
  return {
    broken,
    kept: (Object.keys(proven) as RuleNumber[]).filter((rule) => proven[rule] && !isBroken(rule)),
  };
}

function at({ id, company }: Opportunity): OfCompany {
  return { opportunityId: id, company };
}

/** R4: only a base on paper is an offer to weigh. */
function isPaper(opportunity: Opportunity): boolean {
  const base = currentPackage(opportunity)?.base;
  return base != null && isOnPaper(base.evidence);
}

function promises(opportunity: Opportunity, kind: ComponentKind): boolean {
  return currentPackage(opportunity)?.components.some((it) => it.kind === kind) ?? false;
}

function hasHistory(opportunity: Opportunity): boolean {
  const parts = currentPackage(opportunity)?.components ?? [];
  return parts.every((it) => it.kind !== "bonus" || it.history.length > 0);
}

type Message = { readonly of: Id | null; readonly company: string; readonly text: string };

/** What is being written to companies in play and to the current employer. */
function messagesOf({ currentJob }: Workspace, inPlay: readonly Opportunity[]): readonly Message[] {
  return [
    ...inPlay.map(({ id, company, counterOffer }) => ({
      of: id,
      company,
      text: counterOffer?.message ?? "",
    })),
    ...(currentJob
      ? [
          {
            of: null,
            company: employerName(currentJob),
            text: currentJob.counterOffer?.message ?? "",
          },
        ]
      : []),
  ].filter(({ text }) => text.trim() !== "");
}

/**
 * The first place in a message that talks its writer down: mending it shows the next. It needs neither the
 * number nor the day of the sheet to be found.
 */
function positionIn({ of, company, text }: Message): readonly AdviceFinding[] {
  const found = checkDraft(text, nothingToSay).find((it) => it.rule === "R17");
  if (!found) return [];
  const { start, end, advice } = found;
  const typed = text.slice(start, end);
  return [{ kind: "position-in-message", rule: "R17", of, company, typed, advice }];
}
