import { addDays } from "../day";
import type { Day } from "../model/basics";
import { currentStage, type Opportunity, openStages, type Stage } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { type CompanyAsk, companyAsk } from "../negotiation/company-ask";
import { highest, isTheirPay } from "../negotiation/interval";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { onceFor } from "../once-for";
import { type NextStep, upcomingSteps } from "../steps/next-step";
import type { NextTalk } from "./view-types";

/** A talk further away than this does not decide who hears the number next. */
const SOON_DAYS = 7;

export type Candidate = {
  readonly opportunity: Opportunity;
  readonly ask: CompanyAsk;
  /** The best number it named, 0 for none. */
  readonly named: number;
};

/** Every company in play with what to ask there. */
export function candidates(workspace: Workspace, evidence: SearchEvidence): readonly Candidate[] {
  return numbersInPlay(evidence).flatMap(({ opportunityId, ask, named }): Candidate[] => {
    const opportunity = workspace.opportunities[opportunityId];
    return opportunity ? [{ opportunity, ask, named }] : [];
  });
}

/** What the numbers alone say of every company in play: it holds until one of them changes. */
const numbersInPlay = onceFor((evidence: SearchEvidence) =>
  evidence.companies
    .filter((it) => it.isInPlay)
    .map(({ opportunityId, figures }) => ({
      opportunityId,
      ask: companyAsk(evidence, opportunityId),
      named: highest(figures.filter(isTheirPay))?.amount ?? 0,
    })),
);

/**
 * Who hears the number next, first to last: never a company that still owes an answer. A talk within a
 * week decides, the earliest first; else whoever is furthest in talks, then whoever named most.
 */
export function ranked(all: readonly Candidate[], today: Day): readonly Candidate[] {
  const until = addDays(today, SOON_DAYS);
  return all
    .filter(({ ask }) => ask.kind === "ask" && ask.waitsFor === null)
    .map((candidate) => ({ candidate, talk: soonTalk(candidate.opportunity, today, until) }))
    .sort(
      (a, b) =>
        order(when(a.talk), when(b.talk)) ||
        isTalking(b.candidate) - isTalking(a.candidate) ||
        b.candidate.named - a.candidate.named ||
        stagePlace(b.candidate) - stagePlace(a.candidate) ||
        order(a.candidate.opportunity.company, b.candidate.opportunity.company),
    )
    .map(({ candidate }) => candidate);
}

/** When and how: the talk that is set, or nothing planned yet. */
export function nextTalk({ opportunity }: Candidate, today: Day): NextTalk {
  const talk = soonTalk(opportunity, today, addDays(today, SOON_DAYS));
  return {
    opportunityId: opportunity.id,
    company: opportunity.company,
    channel: talk?.channel ?? null,
    date: talk?.date ?? null,
    time: talk?.time ?? null,
    from: talk?.kind ?? null,
  };
}

/** The planned talk of an opportunity from today on, or an overdue one, within the week. */
function soonTalk(opportunity: Opportunity, today: Day, until: Day): NextStep | null {
  const stage = currentStage(opportunity).stage;
  if (stage === "target" || stage === "applied") return null;
  const dated = upcomingSteps(opportunity, today).filter(
    (it) => it.date !== null && it.date <= until,
  );
  // Overdue counts as today, so that it does not hide a call at a fixed time.
  return (
    dated
      .map((it) => (it.date !== null && it.date < today ? { ...it, date: today } : it))
      .sort((a, b) => order(when(a), when(b)))[0] ?? null
  );
}

function when(talk: NextStep | null): string {
  return talk ? `${talk.date ?? "9999"} ${talk.time ?? "99:99"}` : "9999";
}

function isTalking({ opportunity }: Candidate): number {
  const stage = currentStage(opportunity).stage;
  return Number(stage !== "target" && stage !== "applied");
}

function stagePlace({ opportunity }: Candidate): number {
  return (openStages as readonly Stage[]).indexOf(currentStage(opportunity).stage);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
