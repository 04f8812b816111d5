import type { Id } from "../model/basics";
import type { Contact } from "../model/contact";
import { noCounterOffer } from "../model/counter-offer";
import type { Workspace } from "../model/workspace";

/**
 * R22: the one person who decides at a company, or at the current employer (null): whom the user chose
 * for the sheet, else whoever is marked as deciding there. A person who was deleted decides nothing.
 */
export function deciderOf(workspace: Workspace, of: Id | null): Contact | null {
  const side = of === null ? workspace.currentJob : workspace.opportunities[of];
  const { decisionMakerId } = side?.counterOffer ?? noCounterOffer;
  const people = Object.values(workspace.contacts).filter((it) => it.opportunityId === of);
  return people.find((it) => it.id === decisionMakerId) ?? people.find((it) => it.decides) ?? null;
}
