import { z } from "zod";
import { isBaseSince } from "../counter-offer/package-answers";
import { type Id, idSchema } from "../model/basics";
import { checkDeadline } from "../model/checks";
import { isOnPaper } from "../model/evidence";
import {
  actionSchema,
  deadlineSchema,
  interviewSchema,
  type Opportunity,
} from "../model/opportunity";
import { type Package, packageSchema } from "../model/package";
import { roundSchema } from "../model/round";
import { fail, ok } from "../result";
import { change } from "./change";
import { withEditedRound, withLoggedRound, withNothingDue, withoutRound } from "./log-round";
import { editingOpportunity } from "./opportunity-changes";

type PartList = "interviews" | "deadlines" | "actions" | "packages";

/** Replaces the part with the same id in place, or adds it at the end. */
function withPart<T extends { readonly id: Id }>(parts: readonly T[], part: T): readonly T[] {
  return parts.some((it) => it.id === part.id)
    ? parts.map((it) => (it.id === part.id ? part : it))
    : [...parts, part];
}

/** A base on paper that came after the counter-offer sheet answers it. */
function withPackage(opportunity: Opportunity, part: Package): Opportunity {
  const sent = opportunity.counterOffer?.sent ?? null;
  const next = { ...opportunity, packages: withPart(opportunity.packages, part) };
  const isAnswer = sent !== null && part.base !== null && isOnPaper(part.base.evidence);
  return isAnswer && isBaseSince(part, sent) ? withNothingDue(next) : next;
}

const partOf = <S extends z.ZodType>(part: S) => z.object({ opportunityId: idSchema, part });

function removal(label: string, list: PartList) {
  return change(
    label,
    z.object({ opportunityId: idSchema, id: idSchema }),
    (workspace, { opportunityId, id }) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        found[list].some((part) => part.id === id)
          ? ok({ ...found, [list]: found[list].filter((part) => part.id !== id) })
          : fail("not-found", { params: { what: list } }),
      ),
  );
}

/** What belongs to one opportunity: rounds, package versions, interviews, deadlines, actions. */
export const partChanges = {
  logRound: change(
    "Log a number",
    partOf(roundSchema),
    (workspace, { opportunityId, part }, context) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        ok(withLoggedRound(found, part, context)),
      ),
  ),
  /** My ask and what they answered, as one act: the ask was said in the talk that brought the answer. */
  logAnswer: change(
    "Log an answer",
    z.object({ opportunityId: idSchema, ask: roundSchema, answer: roundSchema }),
    (workspace, { opportunityId, ask, answer }, context) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        ok(withLoggedRound(withLoggedRound(found, ask, context), answer, context)),
      ),
  ),
  editRound: change(
    "Edit a number",
    partOf(roundSchema),
    (workspace, { opportunityId, part }, context) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        found.rounds.some((round) => round.id === part.id)
          ? ok(withEditedRound(found, part, context))
          : fail("not-found", { params: { what: "round" } }),
      ),
  ),
  removeRound: change(
    "Delete a number",
    z.object({ opportunityId: idSchema, id: idSchema }),
    (workspace, { opportunityId, id }) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        found.rounds.some((round) => round.id === id)
          ? ok(withoutRound(found, id))
          : fail("not-found", { params: { what: "round" } }),
      ),
  ),
  putPackage: change(
    "Edit a package",
    partOf(packageSchema),
    (workspace, { opportunityId, part }) =>
      editingOpportunity(workspace, opportunityId, (found) => ok(withPackage(found, part))),
  ),
  removePackage: removal("Delete a package", "packages"),
  putInterview: change(
    "Edit an interview",
    partOf(interviewSchema),
    (workspace, { opportunityId, part }) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        ok({ ...found, interviews: withPart(found.interviews, part) }),
      ),
  ),
  removeInterview: removal("Delete an interview", "interviews"),
  putDeadline: change(
    "Edit a deadline",
    partOf(deadlineSchema),
    (workspace, { opportunityId, part }) =>
      editingOpportunity(workspace, opportunityId, (found) => {
        const problem = checkDeadline(found, part);
        return problem
          ? { ok: false, failure: problem }
          : ok({ ...found, deadlines: withPart(found.deadlines, part) });
      }),
  ),
  removeDeadline: removal("Delete a deadline", "deadlines"),
  putAction: change("Edit an action", partOf(actionSchema), (workspace, { opportunityId, part }) =>
    editingOpportunity(workspace, opportunityId, (found) =>
      ok({ ...found, actions: withPart(found.actions, part) }),
    ),
  ),
  removeAction: removal("Delete an action", "actions"),
};
