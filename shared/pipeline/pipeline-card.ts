import { daysBetween } from "../day";
import type { Day, Id } from "../model/basics";
import { currentStage, type Opportunity, type Stage } from "../model/opportunity";
import type { Settings } from "../model/settings";
import type { Ask } from "../negotiation/asks";
import { annualisedIn } from "../negotiation/convert";
import { companyInterval } from "../negotiation/interval";
import { type NextStep, nextStep } from "../steps/next-step";
import { type BestBase, namedBase } from "./best-base";
import { type CardTotals, cardTotals } from "./card-totals";
import { type Ghosting, ghosting } from "./ghosting";
import { searchable } from "./search-text";
import { type Waiting, waitingFor } from "./waiting";

/** One opportunity as a card of the board and a row of the table. Amounts are units a year. */
export type PipelineCard = {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly place: string;
  readonly stage: Stage;
  readonly since: Day;
  readonly daysHere: number;
  readonly base: BestBase | null;
  /** My last ask, logged or named by their answer: shown while they have named no base. */
  readonly asked: Pick<Ask, "amount" | "answer"> | null;
  /** The figure is known but there is no rate for its currency (R28). */
  readonly isRateMissing: boolean;
  /** Pay named in the advertisement: hearsay, shown only while nobody has said a number. */
  readonly posted: number | null;
  readonly totals: CardTotals | null;
  readonly next: NextStep | null;
  readonly waiting: Waiting | null;
  /** Silent for far longer than usual: perhaps it has ended. */
  readonly ghosting: Ghosting | null;
  readonly opportunity: Opportunity;
  /** What the search looks through, lower case and without accents. */
  readonly searchText: string;
};

type Seen = {
  readonly settings: Settings;
  readonly today: Day;
  readonly lastContact: Day | null;
  readonly card: PipelineCard;
};

/** Cards of records that did not change since they were last asked for: one edit costs one card. */
const seen = new WeakMap<Opportunity, Seen>();

export function pipelineCard(
  opportunity: Opportunity,
  settings: Settings,
  today: Day,
  lastContact: Day | null,
): PipelineCard {
  const known = seen.get(opportunity);
  if (known?.settings === settings && known.today === today && known.lastContact === lastContact)
    return known.card;
  const card = cardOf(opportunity, settings, today, lastContact);
  seen.set(opportunity, { settings, today, lastContact, card });
  return card;
}

function cardOf(
  opportunity: Opportunity,
  settings: Settings,
  today: Day,
  lastContact: Day | null,
): PipelineCard {
  const { stage, date } = currentStage(opportunity);
  const base = namedBase(opportunity, settings);
  const next = nextStep(opportunity, today);
  const { id, company, role, place, source } = opportunity;
  const posted = opportunity.postedPay && annualisedIn(opportunity.postedPay, settings);
  return {
    id,
    company,
    role,
    place,
    stage,
    since: date,
    daysHere: Math.max(0, daysBetween(date, today)),
    base: base.best,
    asked: companyInterval(opportunity, settings).lastAsk,
    isRateMissing: base.isRateMissing,
    posted: posted?.ok ? posted.value : null,
    totals: cardTotals(opportunity, settings),
    next,
    waiting: waitingFor(opportunity, today, lastContact),
    ghosting: ghosting(opportunity, today, lastContact),
    opportunity,
    searchText: searchable([company, role, place, source, next?.text ?? ""].join(" \n ")),
  };
}
