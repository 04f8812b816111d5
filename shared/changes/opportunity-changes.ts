import { z } from "zod";
import { daySchema, type Id, idSchema } from "../model/basics";
import {
  currentStage,
  type Opportunity,
  opportunitySchema,
  stageChangeSchema,
  stageSchema,
} from "../model/opportunity";
import { patchOf } from "../model/patch";
import type { Workspace } from "../model/workspace";
import { fail, ok, type Result } from "../result";
import { change } from "./change";

/** Replaces one opportunity by what `edit` makes of it; fails when it is gone. */
export function editingOpportunity(
  workspace: Workspace,
  id: Id,
  edit: (opportunity: Opportunity) => Result<Opportunity>,
): Result<Workspace> {
  const found = workspace.opportunities[id];
  if (!found) return fail("not-found", { params: { what: "opportunity" } });
  const edited = edit(found);
  if (!edited.ok) return edited;
  return ok({ ...workspace, opportunities: { ...workspace.opportunities, [id]: edited.value } });
}

const editable = patchOf(
  opportunitySchema.unwrap().pick({
    company: true,
    role: true,
    place: true,
    link: true,
    source: true,
    note: true,
    agenda: true,
    postedPay: true,
    refusalEnds: true,
    keepsWaitingSince: true,
  }),
);

export const opportunityChanges = {
  addOpportunity: change("Add an opportunity", opportunitySchema, (workspace, opportunity) =>
    ok({
      ...workspace,
      opportunities: { ...workspace.opportunities, [opportunity.id]: opportunity },
    }),
  ),
  editOpportunity: change(
    "Edit an opportunity",
    z.object({ id: idSchema, fields: editable }),
    (workspace, { id, fields }) =>
      editingOpportunity(workspace, id, (found) => ok({ ...found, ...fields })),
  ),
  moveOpportunity: change(
    "Move an opportunity",
    z.object({ id: idSchema, stage: stageSchema, date: daySchema }),
    (workspace, { id, stage, date }) =>
      editingOpportunity(workspace, id, (found) => {
        const current = currentStage(found);
        if (current.stage === stage) return ok(found);
        if (date < current.date)
          return fail("end-before-start", { field: "date", params: { start: current.date } });
        return ok({ ...found, stages: [...found.stages, { stage, date }] });
      }),
  ),
  /** Corrects the dated history; the field of a failure is the entry whose day lies before the one above it. */
  correctStages: change(
    "Correct a stage date",
    z.object({ id: idSchema, stages: z.array(stageChangeSchema).min(1).max(500) }),
    (workspace, { id, stages }) =>
      editingOpportunity(workspace, id, (found) => {
        const wrong = stages.findIndex((it, at) => it.date < (stages[at - 1]?.date ?? it.date));
        return wrong < 0
          ? ok({ ...found, stages })
          : fail("end-before-start", {
              field: `stages.${wrong}.date`,
              params: { start: stages[wrong - 1]?.date ?? "" },
            });
      }),
  ),
  removeOpportunity: change(
    "Delete an opportunity",
    z.object({ id: idSchema }),
    (workspace, { id }) => {
      if (!workspace.opportunities[id])
        return fail("not-found", { params: { what: "opportunity" } });
      const { [id]: _, ...opportunities } = workspace.opportunities;
      const contacts = Object.fromEntries(
        Object.entries(workspace.contacts).map(([contactId, contact]) => [
          contactId,
          contact.opportunityId === id ? { ...contact, opportunityId: null } : contact,
        ]),
      );
      return ok({ ...workspace, opportunities, contacts });
    },
  ),
};
