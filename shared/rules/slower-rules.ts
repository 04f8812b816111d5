import { isOutOfTime } from "../counter-offer/desk-advice";
import { type SheetView, sheetView } from "../counter-offer/sheet-view";
import type { Day, Id } from "../model/basics";
import type { Minute, SentSheet } from "../model/counter-offer";
import { employerName } from "../model/current-job";
import { isOnPaper } from "../model/evidence";
import { currentStage, isInPlay } from "../model/opportunity";
import type { RuleNumber } from "../model/snoozed-rule";
import type { Workspace } from "../model/workspace";
import { unitsIn } from "../negotiation/convert";
import type { Figure } from "../negotiation/figures";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { leftWithoutContract } from "./resignation";
import type { CompanyFacts } from "./rule";

/** A sheet to a company, or to the current employer (`of` is null). */
type OfSheet = { readonly of: Id | null; readonly company: string };

/**
 * What the Rules page finds beside the rules of Today: nothing here costs money this very day.
 * Amounts are units a year in the settings' currency.
 */
export type SlowerFinding =
  | { readonly kind: "no-leverage"; readonly rule: "R2" }
  | {
      readonly kind: "left-without-contract";
      readonly rule: "R3";
      readonly employer: string;
      readonly date: Day;
    }
  | {
      readonly kind: "paper-without-file";
      readonly rule: "R5";
      readonly opportunityId: Id;
      readonly company: string;
    }
  | {
      readonly kind: "signed-without-asking";
      readonly rule: "R1";
      readonly opportunityId: Id;
      readonly company: string;
    }
  | ({ readonly kind: "stay-not-asked"; readonly rule: "R21" } & OfSheet)
  | ({ readonly kind: "no-decider"; readonly rule: "R22" } & OfSheet)
  | ({ readonly kind: "answer-late"; readonly rule: "R23"; readonly until: Minute } & OfSheet)
  | ({
      readonly kind: "raise-under-paper";
      readonly rule: "R24";
      readonly raise: number;
      readonly paper: number;
    } & OfSheet)
  | {
      readonly kind: "no-rate";
      readonly rule: "R28";
      readonly from: string;
      readonly to: string;
      readonly company: string;
    };

type SlowerReport = {
  readonly broken: readonly SlowerFinding[];
  /** Rules that the records prove kept. */
  readonly kept: readonly RuleNumber[];
};

type Sheet = SheetView & { readonly sent: SentSheet };

/** Checks the rules that can wait for the Rules page, at this minute. */
export function checkSlowerRules(
  workspace: Workspace,
  evidence: SearchEvidence,
  companies: readonly CompanyFacts[],
  now: Minute,
): SlowerReport {
  const sheets = sentSheets(workspace, evidence, now);
  const paper = companies.filter(hasPaper);
  const withoutFile = paper.filter((it) => !hasLetter(it));
  const left = leftWithoutContract(workspace, evidence);
  const unasked = companies.filter(isSignedUnasked);
  const isSearching = companies.some(({ opportunity }) => isInPlay(opportunity));
  const hasLeverage = evidence.jobKept || evidence.livePapers.length > 0;
  const raise = raiseUnderPaper(workspace, evidence);
  const broken: SlowerFinding[] = [
    ...(isSearching && !hasLeverage ? [{ kind: "no-leverage", rule: "R2" } as const] : []),
    ...(left
      ? [
          {
            kind: "left-without-contract",
            rule: "R3",
            employer: left.employer,
            date: left.until,
          } as const,
        ]
      : []),
    ...withoutFile.map(({ opportunity: { id, company } }) => ({
      kind: "paper-without-file" as const,
      rule: "R5" as const,
      opportunityId: id,
      company,
    })),
    ...unasked.map(({ opportunity: { id, company } }) => ({
      kind: "signed-without-asking" as const,
      rule: "R1" as const,
      opportunityId: id,
      company,
    })),
    ...sheets.flatMap((sheet) => sheetFindings(sheet, now)),
    ...(raise ? [raise] : []),
    ...evidence.leftOut.map(({ company, failure: { params } }) => ({
      kind: "no-rate" as const,
      rule: "R28" as const,
      from: String(params?.from ?? ""),
      to: String(params?.to ?? ""),
      company,
    })),
  ];
  const proven: Partial<Record<RuleNumber, boolean>> = {
    R2: hasLeverage,
    R5: paper.length > 0,
    R21: sheets.length > 0,
    R22: sheets.length > 0,
    R23: sheets.length > 0,
    R24: workspace.currentJob?.counterOffer?.answer != null && evidence.livePapers.length > 0,
    R28: workspace.settings.rates.length > 0,
  };
  const isBroken = (rule: RuleNumber) => broken.some((it) => it.rule === rule);
  return {
    broken,
    kept: (Object.keys(proven) as RuleNumber[]).filter((rule) => proven[rule] && !isBroken(rule)),
  };
}

function hasPaper(facts: CompanyFacts): boolean {
  return firstPaper(facts) !== undefined;
}

function firstPaper({ figures }: CompanyFacts): Figure | undefined {
  return figures.find((it) => it.by === "them" && isOnPaper(it.evidence) && it.act !== "refusal");
}

/** A file from before the first offer on paper, as a CV is, cannot be its letter. */
function hasLetter(facts: CompanyFacts): boolean {
  const since = firstPaper(facts)?.date ?? "";
  return facts.opportunity.attachments.some((it) => it.addedOn >= since);
}

/** R1: a contract was signed, and no number of mine ever came before it. */
function isSignedUnasked({ opportunity, figures }: CompanyFacts): boolean {
  const isSigned = currentStage(opportunity).stage === "signed";
  return isSigned && figures.some((it) => it.act === "offer") && !figures.some(isOwnNumber);
}

function isOwnNumber({ by, act }: Figure): boolean {
  return by === "me" && act === "ask";
}

/** The sheets that left the house, as the desk shows them: to companies in play and to the employer. */
function sentSheets(workspace: Workspace, evidence: SearchEvidence, now: Minute): readonly Sheet[] {
  const companies = Object.values(workspace.opportunities).filter((it) => it.counterOffer?.sent);
  const all = [...companies.map(({ id }) => id), null];
  return all.flatMap((of) => {
    const view = sheetView(workspace, of, now, evidence);
    return view?.sent ? [{ ...view, sent: view.sent }] : [];
  });
}

function sheetFindings(sheet: Sheet, now: Minute): readonly SlowerFinding[] {
  const { of, company, sent, wouldStay, answer, decider } = sheet;
  return [
    ...(wouldStay === true ? [] : [{ kind: "stay-not-asked", rule: "R21", of, company } as const]),
    ...(decider ? [] : [{ kind: "no-decider", rule: "R22", of, company } as const]),
    ...(isOutOfTime(sent, answer, now)
      ? [{ kind: "answer-late", rule: "R23", of, company, until: sent.until } as const]
      : []),
  ];
}

/** The raise beside the best paper, not beside the old pay. */
function raiseUnderPaper(
  { currentJob, settings }: Workspace,
  { livePapers }: SearchEvidence,
): SlowerFinding | null {
  const base = currentJob?.counterOffer?.answer?.base;
  const best = livePapers[0];
  const raise = base ? unitsIn(base, settings) : null;
  if (!currentJob || !best || !raise?.ok || raise.value >= best.amount) return null;
  return {
    kind: "raise-under-paper",
    rule: "R24",
    of: null,
    company: employerName(currentJob),
    raise: raise.value,
    paper: best.amount,
  };
}
