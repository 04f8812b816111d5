import type { Id } from "../model/basics";
import type { Minute } from "../model/counter-offer";
import type { Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { offerExpires } from "../negotiation/live-paper";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { endOf } from "./two-days";

/** An offer on paper that could be signed. Base in units a year of the settings' currency. */
export type OtherOffer = {
  readonly opportunity: Opportunity;
  readonly base: number;
  /** When it runs out, null when nobody said. */
  readonly expires: Minute | null;
  /** False when only the day is known. */
  readonly hasTime: boolean;
};

/** The live papers of every other company, best base first. */
export function otherOffers(
  workspace: Workspace,
  evidence: SearchEvidence,
  except: Id | null,
): readonly OtherOffer[] {
  return livePapersOf(workspace, evidence).filter((it) => it.opportunity.id !== except);
}

/** Every offer on paper that could still be signed, best base first. */
export function livePapersOf(
  workspace: Workspace,
  evidence: SearchEvidence,
): readonly OtherOffer[] {
  return evidence.livePapers.flatMap((paper) => {
    const opportunity = workspace.opportunities[paper.opportunityId];
    if (!opportunity) return [];
    const deadline = offerExpires(opportunity);
    return [
      {
        opportunity,
        base: paper.amount,
        expires: deadline && endOf(deadline),
        hasTime: deadline !== null && deadline.time !== null,
      },
    ];
  });
}
