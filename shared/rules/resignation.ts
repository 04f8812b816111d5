import { hasEnded } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import type { Figure } from "../negotiation/figures";
import type { SearchEvidence } from "../negotiation/search-evidence";

/** What a resignation would still lack: a contract signed by both. `paper` is the best offer so far. */
export type ContractMissing = { readonly paper: Figure | null };

/** R3: never resign before a contract is signed. Null when one is. */
export function contractMissing(
  workspace: Workspace,
  evidence: SearchEvidence,
): ContractMissing | null {
  const isSigned = evidence.companies.some(({ opportunityId, figures }) => {
    const opportunity = workspace.opportunities[opportunityId];
    const hasContract = figures.some((it) => it.by === "them" && it.evidence === "signed");
    return hasContract && opportunity !== undefined && !hasEnded(opportunity);
  });
  return isSigned ? null : { paper: evidence.livePapers[0] ?? null };
}
