import type { Id } from "../model/basics";
import { companyAsk } from "../negotiation/company-ask";
import { intervalOf, type SearchEvidence } from "../negotiation/search-evidence";
import { searchAsk } from "../negotiation/strategies";

/** The one number of the sheet, in units a year of the settings' currency. */
export type SheetNumber =
  | { readonly kind: "ask"; readonly units: number }
  /** They said yes: the sheet asks for the paper of it. */
  | { readonly kind: "agreed"; readonly units: number; readonly isOnPaper: boolean }
  /** No credible ask is left above it: what another company has on paper, or what they only said. */
  | { readonly kind: "match"; readonly units: number }
  | { readonly kind: "none" };

const none: SheetNumber = { kind: "none" };

/**
 * What to ask this company, or the current employer (null): the number the search asks anyway (R18), by
 * the strategy of the settings. The employer has no interval of its own and hears the number of the
 * search, as a company nobody has spoken with yet does; it is always above the best paper. A number already on its way stays the number (R16), and nothing less than what they said is asked (R4).
 */
export function sheetNumber(evidence: SearchEvidence, of: Id | null): SheetNumber {
  if (of === null) return employerNumber(evidence);
  const ask = companyAsk(evidence, of);
  switch (ask.kind) {
    case "ask":
      return {
        kind: "ask",
        units: ask.waitsFor?.amount ?? ask.paperFirst?.amount ?? ask.amount,
      };
    case "closed": {
      const { accepted } = ask;
      const isOnPaper = accepted.evidence === "written" || accepted.evidence === "signed";
      return { kind: "agreed", units: accepted.amount, isOnPaper };
    }
    case "close": {
      const company = intervalOf(evidence, of);
      const units = Math.max(ask.low, company?.verbal?.amount ?? 0);
      return units > (company?.low?.amount ?? 0) ? { kind: "match", units } : none;
    }
    case "ended":
    case "no-rate":
    case "unknown":
      return none;
  }
}

function employerNumber(evidence: SearchEvidence): SheetNumber {
  const ask = searchAsk(evidence);
  if (ask.kind === "ask") return { kind: "ask", units: ask.amount };
  const best = evidence.livePapers[0]?.amount ?? 0;
  return best > (evidence.currentSalary ?? 0) ? { kind: "match", units: best } : none;
}
