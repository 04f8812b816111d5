import type { Day } from "../model/basics";
import { type Deadline, hasEnded, type Opportunity } from "../model/opportunity";

/** The next day on which this company's offer runs out, or null: no deadline, or all are done. */
export function offerExpires(opportunity: Opportunity): Deadline | null {
  return opportunity.deadlines
    .filter((it) => it.kind === "offer-expires" && !it.isDone)
    .reduce<Deadline | null>((last, it) => (last && last.date >= it.date ? last : it), null);
}

/**
 * Could an offer of this company still be signed on that day? Declined, rejected, withdrawn, expired and
 * ghosted ones cannot, nor can one whose deadline has passed.
 */
export function isLive(opportunity: Opportunity, today: Day): boolean {
  if (hasEnded(opportunity)) return false;
  const deadline = offerExpires(opportunity);
  return deadline === null || deadline.date >= today;
}
