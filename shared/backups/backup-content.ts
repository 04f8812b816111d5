import type { BackupContent } from "../api";
import type { Day } from "../model/basics";
import type { Workspace } from "../model/workspace";
import { searchEvidence } from "../negotiation/search-evidence";

/** What tells one copy of the workspace from another: how many processes and offers, and the floor. */
export function backupContent(workspace: Workspace, today: Day): BackupContent {
  const { floor, companies } = searchEvidence(workspace, today);
  return {
    opportunities: companies.length,
    offers: companies.filter(({ paper }) => paper !== null).length,
    floor: floor?.amount ?? null,
    currency: workspace.settings.currency,
  };
}
