import type { Contact } from "../model/contact";
import type { CounterOffer } from "../model/counter-offer";
import type { Workspace } from "../model/workspace";

/**
 * R22: one person decides at a company. Whoever is marked takes the mark from the others there and the
 * place on the sheet; whoever loses the mark loses that place.
 */
export function withOneDecider(workspace: Workspace, contact: Contact): Workspace {
  const { id, opportunityId: of, decides } = contact;
  const contacts = Object.fromEntries(
    Object.entries({ ...workspace.contacts, [id]: contact }).map(([key, it]) => [
      key,
      decides && it.id !== id && it.opportunityId === of && it.decides
        ? { ...it, decides: false }
        : it,
    ]),
  );
  return withPlace({ ...workspace, contacts }, of, (chosen) => {
    if (decides) return id;
    return chosen === id ? null : chosen;
  });
}

function withPlace(
  workspace: Workspace,
  of: Contact["opportunityId"],
  place: (chosen: string | null) => string | null,
): Workspace {
  const { currentJob, opportunities } = workspace;
  const moved = <C extends CounterOffer>(sheet: C | null): C | null => {
    const chosen = sheet?.decisionMakerId ?? null;
    return sheet === null || place(chosen) === chosen
      ? sheet
      : { ...sheet, decisionMakerId: place(chosen) };
  };
  if (of === null) {
    const counterOffer = moved(currentJob?.counterOffer ?? null);
    return currentJob === null || counterOffer === currentJob.counterOffer
      ? workspace
      : { ...workspace, currentJob: { ...currentJob, counterOffer } };
  }
  const opportunity = opportunities[of];
  const counterOffer = moved(opportunity?.counterOffer ?? null);
  return opportunity === undefined || counterOffer === opportunity.counterOffer
    ? workspace
    : { ...workspace, opportunities: { ...opportunities, [of]: { ...opportunity, counterOffer } } };
}
