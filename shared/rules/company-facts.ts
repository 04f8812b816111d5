import type { Workspace } from "../model/workspace";
import type { SearchEvidence } from "../negotiation/search-evidence";
import type { CompanyFacts } from "./rule";

/** Every company with its records and figures, as the checks read them. */
export function companyFacts(
  { opportunities }: Pick<Workspace, "opportunities">,
  { companies }: Pick<SearchEvidence, "companies">,
): readonly CompanyFacts[] {
  return companies.flatMap(({ opportunityId, figures, asks }) => {
    const opportunity = opportunities[opportunityId];
    return opportunity ? [{ opportunity, figures, asks }] : [];
  });
}
