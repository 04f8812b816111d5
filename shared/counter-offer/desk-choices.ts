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
};

/** The companies in play, highest base first, whether said or on paper; the current job last. */
export function deskChoices(workspace: Workspace): readonly DeskChoice[] {
  const companies = Object.values(workspace.opportunities)
    .filter(isInPlay)
    .flatMap((opportunity) => {
      const { best, promised } = namedBase(opportunity, workspace.settings);
      return best
        ? [
            {
              of: opportunity.id,
              company: opportunity.company,
              best,
              top: promised?.amount ?? best.units,
            },
          ]
        : [];
    })
    .sort((a, b) => b.top - a.top || (a.company < b.company ? -1 : 1))
    .map(({ of, company, best }) => ({ of, company, best }));
  const { currentJob } = workspace;
  return currentJob
    ? [...companies, { of: null, company: employerName(currentJob), best: null }]
    : companies;
}
