import { hasEnded } from "../model/opportunity";
import type { PastJob } from "../model/past-job";
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

/**
 * The job that was left during this search while no contract is signed (R3): none is held any more, and
 * the last one ended after the first step of the search. Null where there is none.
 */
export function leftWithoutContract(
  workspace: Workspace,
  evidence: SearchEvidence,
): PastJob | null {
  if (workspace.currentJob !== null || contractMissing(workspace, evidence) === null) return null;
  const days = Object.values(workspace.opportunities).flatMap((it) => it.stages[0]?.date ?? []);
  const [start] = days.sort();
  const last = Object.values(workspace.pastJobs).reduce<PastJob | null>(
    (latest, it) => (latest && latest.until >= it.until ? latest : it),
    null,
  );
  return start !== undefined && last !== null && last.until >= start ? last : null;
}
