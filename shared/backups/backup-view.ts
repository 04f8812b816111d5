import type { Day, Id } from "../model/basics";
import { currentStage, type Stage } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { searchEvidence } from "../negotiation/search-evidence";
import { type BestBase, namedBase } from "../pipeline/best-base";
import { contentsOf, type WorkspaceContents } from "../workspace-text";

/** One process in a backup, with the best base it named. */
type BackupCompany = {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly stage: Stage;
  readonly best: BestBase | null;
};

/** What a backup holds, to look at before it is restored. Amounts are currency units a year. */
export type BackupView = {
  readonly contents: WorkspaceContents;
  readonly currency: string;
  readonly floor: number | null;
  /** Who holds the user's current job there, null without one. */
  readonly employer: string | null;
  /** The highest named base first, those without a figure last, by name. */
  readonly companies: readonly BackupCompany[];
};

export function backupView(workspace: Workspace, today: Day): BackupView {
  const { settings, currentJob } = workspace;
  const companies = Object.values(workspace.opportunities).map((opportunity) => ({
    id: opportunity.id,
    company: opportunity.company,
    role: opportunity.role,
    stage: currentStage(opportunity).stage,
    best: namedBase(opportunity, settings).best,
  }));
  return {
    contents: contentsOf(workspace),
    currency: settings.currency,
    floor: searchEvidence(workspace, today).floor?.amount ?? null,
    employer: currentJob?.employer ?? null,
    companies: companies.sort(
      (a, b) =>
        (b.best?.units ?? 0) - (a.best?.units ?? 0) || a.company.localeCompare(b.company, "en"),
    ),
  };
}
