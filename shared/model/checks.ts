import type { Failure } from "../result";
import { isOnPaper } from "./evidence";
import type { Deadline, Opportunity } from "./opportunity";
import type { Workspace } from "./workspace";

/** The day their first figure on paper came, or null. */
function firstPaperDay(opportunity: Opportunity): string | null {
  const days = [
    ...opportunity.rounds
      .filter((round) => round.by === "them" && isOnPaper(round.evidence))
      .map((round) => round.date),
    ...opportunity.packages
      .filter((it) => it.base !== null && isOnPaper(it.base.evidence))
      .map((it) => it.date),
  ];
  return days.sort()[0] ?? null;
}

/** An offer cannot expire before it was made. */
export function checkDeadline(opportunity: Opportunity, deadline: Deadline): Failure | null {
  if (deadline.kind !== "offer-expires") return null;
  const offered = firstPaperDay(opportunity);
  return offered !== null && deadline.date < offered
    ? { code: "deadline-before-offer", field: "date", params: { offered } }
    : null;
}

/** Another opportunity with the same company and role, any role for null: worth a warning, never a refusal. */
export function similarOpportunity(
  workspace: Workspace,
  wanted: { readonly company: string; readonly role: string | null; readonly id?: string },
): Opportunity | null {
  const key = (text: string) => text.trim().toLowerCase();
  return (
    Object.values(workspace.opportunities).find(
      (it) =>
        it.id !== wanted.id &&
        key(it.company) === key(wanted.company) &&
        (wanted.role === null || key(it.role) === key(wanted.role)),
    ) ?? null
  );
}
