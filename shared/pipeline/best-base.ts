import { type Evidence, isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import type { Exchange } from "../negotiation/convert";
import type { Figure } from "../negotiation/figures";
import {
  type CompanyInterval,
  companyInterval,
  highest,
  isTheirPay,
} from "../negotiation/interval";
import { onceFor } from "../once-for";

/** The best base of one company, in units a year of the settings' currency, and how firm it is. */
export type BestBase = { readonly units: number; readonly evidence: Evidence };

type NamedBase = {
  /** The highest on paper where there is paper, else the highest that was said; null when nothing was. */
  readonly best: BestBase | null;
  /** The highest that was only said and that tops the paper: drawn dotted, never counted (R4). */
  readonly promised: Figure | null;
  readonly isRateMissing: boolean;
};

/** What one company has named as base, paper before talk, talk before hearsay. */
export function namedBase(opportunity: Opportunity, exchange: Exchange): NamedBase {
  return namedIn(companyInterval(opportunity, exchange));
}

const namedIn = onceFor(({ figures, leftOut }: CompanyInterval): NamedBase => {
  const theirs = figures.filter(isTheirPay);
  const paper = highest(theirs.filter((it) => isOnPaper(it.evidence)));
  const said = highest(theirs.filter((it) => it.evidence === "verbal"));
  const best = paper ?? said ?? highest(theirs);
  return {
    best: best && { units: best.amount, evidence: best.evidence },
    promised: said !== null && said.amount > (paper?.amount ?? 0) ? said : null,
    isRateMissing: leftOut.length > 0,
  };
});
