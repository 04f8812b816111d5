import type { Id } from "../model/basics";
import { employerName } from "../model/current-job";
import { isInPlay } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { type BestBase, namedBase } from "../pipeline/best-base";

/** Someone a sheet can go to: a company in play that named a base, or the employer (`of` null). */
export type DeskChoice = {
  readonly of: Id | null;
  readonly company: string;
  readonly best: BestBase | null;
  /** A sheet is out there, so that its desk stays whatever else runs out. */
  readonly isSent: boolean;
};

/**
 * Why there is no desk: no such company, no job is held, its talks are over, it has named no base, or
 * one in a currency without a rate (R28).
 */
export type NoDesk = "not-there" | "no-job" | "not-in-play" | "no-base" | "no-rate";

/** The companies in play, highest base first, whether said or on paper; the current job last. */
export function deskChoices(workspace: Workspace): readonly DeskChoice[] {
  const companies = Object.values(workspace.opportunities)
    .filter(isInPlay)
    .flatMap((opportunity) => {
      const { best, promised } = namedBase(opportunity, workspace.settings);
      const isSent = opportunity.counterOffer?.sent != null;
      const choice = { of: opportunity.id, company: opportunity.company, best, isSent };
      return best || isSent ? [{ choice, top: promised?.amount ?? best?.units ?? 0 }] : [];
    })
    .sort((a, b) => b.top - a.top || (a.choice.company < b.choice.company ? -1 : 1))
    .map(({ choice }) => choice);
  const { currentJob } = workspace;
  if (!currentJob) return companies;
  const isSent = currentJob.counterOffer?.sent != null;
  return [...companies, { of: null, company: employerName(currentJob), best: null, isSent }];
}

/**
 * Whose desk opens where the user named nobody: the highest base. With no live paper there is no sheet
 * to write, so the first that is out comes before it.
 */
export function openingChoice(
  choices: readonly DeskChoice[],
  hasPaper: boolean,
): DeskChoice | null {
  const out = hasPaper ? null : choices.find((it) => it.isSent);
  return out ?? choices[0] ?? null;
}

/** Why this company, or the employer, is not among the choices. */
export function whyNoDesk({ opportunities, settings }: Workspace, of: Id | null): NoDesk {
  if (of === null) return "no-job";
  const opportunity = opportunities[of];
  if (!opportunity) return "not-there";
  if (!isInPlay(opportunity)) return "not-in-play";
  return namedBase(opportunity, settings).isRateMissing ? "no-rate" : "no-base";
}
