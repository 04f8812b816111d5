import { z } from "zod";
import { type Opportunity, opportunitySchema } from "../model/opportunity";
import { fail, ok } from "../result";
import { change } from "./change";

/** No table of a job search is longer; a larger one is a mistake or an attack. */
const MOST_ROWS = 50_000;

export const importChanges = {
  /** All rows or none, in one step of undo. A row that would replace a record is refused. */
  importOpportunities: change(
    "Import opportunities",
    z.object({ opportunities: z.array(opportunitySchema).min(1).max(MOST_ROWS) }),
    (workspace, { opportunities }) =>
      opportunities.some(({ id }) => workspace.opportunities[id])
        ? fail("not-allowed", { field: "opportunities" })
        : ok({
            ...workspace,
            opportunities: { ...workspace.opportunities, ...byId(opportunities) },
          }),
    { backsUp: true },
  ),
};

function byId(opportunities: readonly Opportunity[]): Record<string, Opportunity> {
  return Object.fromEntries(opportunities.map((it) => [it.id, it]));
}
