import { isOnPaper } from "../model/evidence";
import { currentStage } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { type Ask, isSameAmount } from "../negotiation/asks";
import type { Figure } from "../negotiation/figures";
import { type CompanyInterval, highest, isTheirPay } from "../negotiation/interval";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { onceFor } from "../once-for";
import type { CompanyRow, LineMark, MarkKind, Witness } from "./view-types";

/** What proves a figure. */
export function witnessOf(figure: Figure): Witness {
  const { opportunityId, company, record, recordId, date } = figure;
  return { opportunityId, company, record, recordId, date };
}

/** Rows of the companies in play that have a number, and of the ended ones: their paper still proves it (R8). */
export function companyRows(
  workspace: Workspace,
  evidence: SearchEvidence,
): { readonly inPlay: readonly CompanyRow[]; readonly ended: readonly CompanyRow[] } {
  const withNumbers = evidence.companies.filter((it) => it.figures.length > 0);
  const rows = (companies: readonly CompanyInterval[]) =>
    companies.flatMap((it) => companyRow(workspace, it)).sort(byStanding(evidence));
  return {
    inPlay: rows(withNumbers.filter((it) => it.isInPlay)),
    ended: rows(withNumbers.filter((it) => !it.isInPlay)),
  };
}

/** The company that proves the floor first, then by the best number, then by name. */
function byStanding({ floor }: SearchEvidence): (a: CompanyRow, b: CompanyRow) => number {
  const proof = floor?.figure?.opportunityId;
  return (a, b) =>
    Number(b.opportunityId === proof) - Number(a.opportunityId === proof) ||
    (b.best?.amount ?? 0) - (a.best?.amount ?? 0) ||
    (a.company < b.company ? -1 : a.company > b.company ? 1 : 0);
}

function companyRow(workspace: Workspace, company: CompanyInterval): readonly CompanyRow[] {
  const opportunity = workspace.opportunities[company.opportunityId];
  if (!opportunity) return [];
  const named = company.figures.filter(isTheirPay).map((it) => it.amount);
  const best = highest(company.papers) ?? company.verbal;
  return [
    {
      opportunityId: company.opportunityId,
      company: company.company,
      role: opportunity.role,
      stage: currentStage(opportunity).stage,
      marks: marksOf(company),
      walk: named.length > 1 ? [Math.min(...named), Math.max(...named)] : null,
      best: best && { amount: best.amount, evidence: best.evidence },
      isClosed: company.accepted !== null,
    },
  ];
}

/** One mark for each number; where one amount was said and later written, only the paper. */
const marksOf = onceFor(({ figures, asks }: CompanyInterval): readonly LineMark[] => {
  const marks = [
    ...figures
      .filter(isTheirPay)
      .map((it) => markOf(it, isOnPaper(it.evidence) ? "paper" : "verbal")),
    ...asks.map((it) => markOf(it, kindOfAsk(it))),
  ];
  const strength: Readonly<Record<MarkKind, number>> = {
    paper: 0,
    accepted: 1,
    refused: 2,
    ask: 3,
    verbal: 4,
  };
  return marks
    .sort((a, b) => strength[a.kind] - strength[b.kind])
    .filter(
      (mark, place, all) => all.findIndex((it) => isSameAmount(it.amount, mark.amount)) === place,
    )
    .sort((a, b) => a.amount - b.amount);
});

function kindOfAsk(ask: Ask): MarkKind {
  if (ask.answer === "refused") return "refused";
  return ask.answer === "met" ? "accepted" : "ask";
}

function markOf(figure: Figure, kind: MarkKind): LineMark {
  const { opportunityId, company, record, recordId, date, amount, evidence } = figure;
  // Written out: there is one for every number of the search, and a spread copies far slower.
  return {
    opportunityId,
    company,
    record,
    recordId,
    date,
    kind,
    amount,
    evidence,
    isLabelled: false,
  };
}
