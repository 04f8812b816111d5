import type { Day } from "../model/basics";
import type { Contact } from "../model/contact";
import type { PayFact } from "../model/pay-fact";
import type { Workspace } from "../model/workspace";
import { annualisedIn } from "../negotiation/convert";

export type PersonRow = {
  readonly contact: Contact;
  /** Empty for a colleague or a friend. */
  readonly company: string;
  /** The day to write again has come. */
  readonly isDue: boolean;
};

export type PayFactRow = {
  readonly fact: PayFact;
  /** Units a year in the settings' currency; null without a rate (R28). */
  readonly units: number | null;
};

/** People and what others earn (R20). Nothing here moves a floor, a reserve or an ask. */
type PeopleView = {
  readonly people: readonly PersonRow[];
  readonly facts: readonly PayFactRow[];
  readonly dueCount: number;
};

const NEVER = "9999";

/** People by the day to write again, pay facts from the newest. */
export function peopleView(workspace: Workspace, today: Day): PeopleView {
  const { contacts, opportunities, payFacts, settings } = workspace;
  const people = Object.values(contacts)
    .map((contact) => ({
      contact,
      company: contact.opportunityId ? (opportunities[contact.opportunityId]?.company ?? "") : "",
      isDue: contact.followUp !== null && contact.followUp <= today,
    }))
    .sort((a, b) => order(a.contact.followUp ?? NEVER, b.contact.followUp ?? NEVER));
  const facts = Object.values(payFacts)
    .map((fact) => {
      const units = annualisedIn(fact.pay, settings);
      return { fact, units: units.ok ? units.value : null };
    })
    .sort((a, b) => order(b.fact.date, a.fact.date));
  return { people, facts, dueCount: people.filter((it) => it.isDue).length };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
