import type { Id } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import { opportunitiesInPlay, type Workspace } from "../model/workspace";
import type { Exchange } from "../negotiation/convert";
import { type BestBase, namedBase } from "../pipeline/best-base";

/** The window's frame lists this many companies; the rest are a click away in the pipeline. */
export const MOST_LISTED = 10;

/** One company still being played, with the best base it named. */
export type InPlay = { readonly id: Id; readonly company: string; readonly best: BestBase };

export type ShellView = {
  /** Processes that are neither ended nor signed. */
  readonly inPlayCount: number;
  /** Companies in play that named a figure: the best on paper first, then by amount. */
  readonly listed: readonly InPlay[];
  readonly unlistedCount: number;
};

/** What the window's frame shows beside every screen. */
export function shellView(workspace: Workspace): ShellView {
  const inPlay = opportunitiesInPlay(workspace);
  const named = inPlay.flatMap((opportunity) => withFigure(opportunity, workspace.settings));
  const proof = named
    .filter((it) => isOnPaper(it.best.evidence))
    .reduce<InPlay | null>((top, it) => (top && top.best.units >= it.best.units ? top : it), null);
  const sorted = named.sort(
    (a, b) =>
      Number(b === proof) - Number(a === proof) ||
      b.best.units - a.best.units ||
      a.company.localeCompare(b.company, "en"),
  );
  return {
    inPlayCount: inPlay.length,
    listed: sorted.slice(0, MOST_LISTED),
    unlistedCount: Math.max(0, sorted.length - MOST_LISTED),
  };
}

function withFigure(opportunity: Opportunity, exchange: Exchange): readonly InPlay[] {
  const { best } = namedBase(opportunity, exchange);
  return best ? [{ id: opportunity.id, company: opportunity.company, best }] : [];
}
