import { z } from "zod";
import { idSchema } from "../model/basics";
import { pastJobSchema } from "../model/past-job";
import { payFactSchema } from "../model/pay-fact";
import type { RecordTable, Workspace } from "../model/workspace";
import { fail, ok, type Result } from "../result";
import { change } from "./change";

/** Jobs held before, and what others earn. */
export const careerChanges = {
  putPastJob: change("Edit a past job", pastJobSchema, (workspace, job) =>
    ok({ ...workspace, pastJobs: { ...workspace.pastJobs, [job.id]: job } }),
  ),
  removePastJob: change("Delete a past job", z.object({ id: idSchema }), (workspace, { id }) =>
    without(workspace, "pastJobs", id),
  ),
  putPayFact: change("Edit a pay fact", payFactSchema, (workspace, fact) =>
    ok({ ...workspace, payFacts: { ...workspace.payFacts, [fact.id]: fact } }),
  ),
  removePayFact: change("Delete a pay fact", z.object({ id: idSchema }), (workspace, { id }) =>
    without(workspace, "payFacts", id),
  ),
};

function without(workspace: Workspace, table: RecordTable, id: string): Result<Workspace> {
  if (!workspace[table][id]) return fail("not-found", { params: { what: "record" } });
  const { [id]: _, ...rest } = workspace[table];
  return ok({ ...workspace, [table]: rest });
}
