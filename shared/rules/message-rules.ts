import { isInPlay } from "../model/opportunity";
import { typedRange } from "../wording/draft-checker/typed-range";
import type { BrokenRule, CompanyFacts } from "./rule";

/** R15: the message that is being written to this company names a range. */
export function checkMessage({ opportunity }: CompanyFacts): BrokenRule[] {
  const message = opportunity.counterOffer?.message ?? "";
  const typed = message !== "" && isInPlay(opportunity) ? typedRange(message) : null;
  if (typed === null) return [];
  const { id, company } = opportunity;
  return [
    {
      kind: "range-in-message",
      rule: "R15",
      typed,
      record: { opportunityId: id, company, place: "counter-offer", recordId: null },
    },
  ];
}
