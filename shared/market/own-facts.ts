import type { PayFact } from "../model/pay-fact";
import type { Workspace } from "../model/workspace";
import { annualisedIn } from "../negotiation/convert";
import { employerKey } from "./employer-key";

/** What the user knows about somebody's pay, with its amount a year where there is a rate (R28). */
type OwnFact = {
  readonly fact: PayFact;
  /** Units a year in the settings' currency; null without a rate. */
  readonly units: number | null;
};

/** The user's own pay facts about employers whose name begins like this, the newest first. */
export function ownFacts({ payFacts, settings }: Workspace, employer: string): readonly OwnFact[] {
  const key = employer.trim() === "" ? "" : employerKey(employer);
  return Object.values(payFacts)
    .filter(({ company }) => employerKey(company).startsWith(key))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((fact) => {
      const units = annualisedIn(fact.pay, settings);
      return { fact, units: units.ok ? units.value : null };
    });
}
