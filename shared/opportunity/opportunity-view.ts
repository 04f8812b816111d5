import { deciderOf } from "../counter-offer/decider";
import { daysBetween } from "../day";
import type { Day, Id } from "../model/basics";
import type { Contact } from "../model/contact";
import {
  currentStage,
  type Deadline,
  isInPlay,
  type Opportunity,
  openStages,
  type Stage,
} from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { impliedAsks } from "../negotiation/asks";
import { type CompanyAsk, companyAsk } from "../negotiation/company-ask";
import { isLive, offerExpires } from "../negotiation/live-paper";
import { intervalOf, type SearchEvidence } from "../negotiation/search-evidence";
import { type BestBase, namedBase } from "../pipeline/best-base";
import { HOT_DAYS } from "../rules/agenda-rules";
import { checkRules } from "../rules/check-rules";
import { companyFacts } from "../rules/company-facts";
import type { BrokenRule } from "../rules/rule";
import { withoutSnoozed } from "../rules/snoozed";
import { type AgendaStep, agendaOf } from "../steps/agenda";
import { type NextStep, upcomingSteps } from "../steps/next-step";
import { type BaseLine, baseLines } from "./base-lines";
import { type Ledger, ledgerOf } from "./ledger";
import { type AgendaPerk, agendaPerks } from "./perks";
import { type SayLine, sayLine } from "./say-line";
import { type StageStep, stageSteps } from "./stage-steps";

/** A deadline of this company, or an offer elsewhere that runs out meanwhile. */
export type DeadlineLine = {
  readonly deadline: Deadline;
  readonly opportunityId: Id;
  /** Null for this company's own. */
  readonly company: string | null;
  readonly days: number;
  readonly isHot: boolean;
};

/** A figure that tops their paper but was only said (R4). */
type VerbalPromise = {
  readonly units: number;
  readonly date: Day;
  readonly days: number;
};

/** How and when it ended, and what it still proves: an expired letter keeps its number (R5). */
type Closed = {
  readonly stage: Stage;
  readonly date: Day;
  /** Highest base on paper, null without paper. */
  readonly proves: number | null;
  /** The last stage in which it was still played. */
  readonly reopensAt: Stage;
};

/** Everything the screen of one opportunity shows. Amounts are units a year in the settings' currency. */
export type OpportunityView = {
  readonly opportunity: Opportunity;
  readonly steps: readonly StageStep[];
  readonly best: BestBase | null;
  readonly upcoming: readonly NextStep[];
  readonly deadlines: readonly DeadlineLine[];
  readonly people: readonly Contact[];
  /** The one person who can decide (R22), null when nobody is known to. */
  readonly decider: Contact | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly ask: CompanyAsk;
  /** The number to say next; null while they owe an answer, or when it is time to close. */
  readonly next: number | null;
  readonly ledger: Ledger;
  /** Null while it is played. */
  readonly closed: Closed | null;
  readonly verbal: VerbalPromise | null;
  readonly line: SayLine | null;
  readonly agenda: readonly AgendaStep[];
  readonly baseLines: readonly BaseLine[];
  readonly perks: Readonly<Record<"concrete" | "risky", readonly AgendaPerk[]>>;
  readonly broken: readonly BrokenRule[];
};

/** Offers elsewhere shown beside a company's own deadlines. */
const MOST_OTHERS = 1;

/** Null for an unknown id: deleted, or an old link. */
export function opportunityView(
  workspace: Workspace,
  evidence: SearchEvidence,
  id: Id,
): OpportunityView | null {
  const opportunity = workspace.opportunities[id];
  if (!opportunity) return null;
  const { today } = evidence;
  const company = intervalOf(evidence, id);
  const ask = companyAsk(evidence, id);
  const floor = evidence.floor?.amount ?? null;
  const ceiling = evidence.ceiling?.amount ?? null;
  const next = sayableAsk(ask);
  const decider = deciderOf(workspace, id);
  const people = peopleOf(workspace, id, decider);
  const named = namedBase(opportunity, workspace.settings);
  const ledger = ledgerOf(opportunity, workspace.settings, { floor, ceiling, next });
  const facts = company ? [{ opportunity, figures: company.figures, asks: company.asks }] : [];
  return {
    opportunity,
    steps: stageSteps(opportunity, today),
    best: named.best,
    upcoming: upcomingSteps(opportunity, today),
    deadlines: [
      ...ownDeadlines(opportunity, today),
      ...(isInPlay(opportunity) ? otherDeadlines(workspace, id, today) : []),
    ],
    people,
    decider,
    floor,
    ceiling,
    ask,
    next,
    ledger,
    closed: closedOf(opportunity, company?.low?.amount ?? null),
    verbal:
      named.promised && isInPlay(opportunity)
        ? {
            units: named.promised.amount,
            date: named.promised.date,
            days: Math.max(0, daysBetween(named.promised.date, today)),
          }
        : null,
    line: sayLine(ask, {
      onPaper: company?.low?.amount ?? null,
      said: named.promised?.amount ?? null,
    }),
    agenda: agendaOf(opportunity),
    baseLines: baseLines(
      ledger,
      next,
      impliedAsks(company?.asks ?? []).map((it) => it.recordId),
    ),
    perks: {
      concrete: agendaPerks(workspace, evidence, opportunity, "concrete"),
      risky: agendaPerks(workspace, evidence, opportunity, "risky"),
    },
    // The verbal promise has its own place on the screen, and a missing target is not this company's.
    broken: withoutSnoozed(
      checkRules(workspace, facts, today, companyFacts(workspace, evidence)),
      workspace,
      today,
    ).broken.filter((it) => it.record !== null && it.kind !== "verbal-without-paper"),
  };
}

function closedOf(opportunity: Opportunity, proves: number | null): Closed | null {
  if (isInPlay(opportunity)) return null;
  const { stage, date } = currentStage(opportunity);
  const isOpen = (it: Stage) => (openStages as readonly Stage[]).includes(it);
  const reopensAt = opportunity.stages.findLast((it) => isOpen(it.stage))?.stage ?? "target";
  return { stage, date, proves, reopensAt };
}

/** What an answer of theirs would answer: my open ask, else the number to say next. Units a year. */
export function answeredAsk({ ask, next }: OpportunityView): number | null {
  if (ask.kind === "ask" && ask.waitsFor) return ask.waitsFor.amount;
  return next;
}

function sayableAsk(ask: CompanyAsk): number | null {
  return ask.kind === "ask" && !ask.waitsFor && !ask.paperFirst ? ask.amount : null;
}

/** Who decides comes first, the others by name. */
function peopleOf({ contacts }: Workspace, id: Id, decider: Contact | null): readonly Contact[] {
  return Object.values(contacts)
    .filter((it) => it.opportunityId === id)
    .sort((a, b) => Number(b.id === decider?.id) - Number(a.id === decider?.id));
}

function ownDeadlines(opportunity: Opportunity, today: Day): readonly DeadlineLine[] {
  return opportunity.deadlines
    .filter((it) => !it.isDone)
    .map((deadline) => lineOf(deadline, opportunity, today, null))
    .sort(byDay);
}

/** Offers elsewhere that run out: the pressure and the leverage of these talks (R2). */
function otherDeadlines(workspace: Workspace, id: Id, today: Day): readonly DeadlineLine[] {
  return Object.values(workspace.opportunities)
    .filter((it) => it.id !== id && it.deadlines.length > 0 && isLive(it, today))
    .flatMap((it) => {
      const deadline = offerExpires(it);
      return deadline ? [lineOf(deadline, it, today, it.company)] : [];
    })
    .sort(byDay)
    .slice(0, MOST_OTHERS);
}

function lineOf(
  deadline: Deadline,
  opportunity: Opportunity,
  today: Day,
  company: string | null,
): DeadlineLine {
  const days = daysBetween(today, deadline.date);
  return { deadline, opportunityId: opportunity.id, company, days, isHot: days <= HOT_DAYS };
}

function byDay(a: DeadlineLine, b: DeadlineLine): number {
  const hour = ({ deadline }: DeadlineLine) => Number((deadline.time ?? "24:00").replace(":", ""));
  return a.days - b.days || hour(a) - hour(b);
}
