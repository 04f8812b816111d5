import type { Day, Id } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import {
  currentStage,
  endedStages,
  isInPlay,
  openStages,
  type Stage,
  stages,
} from "../model/opportunity";
import type { Round } from "../model/round";
import type { Workspace } from "../model/workspace";
import { annualisedIn } from "../negotiation/convert";
import { type PipelineCard, pipelineCard } from "./pipeline-card";

/** Every opportunity as a card, in the order it was added. */
export function pipelineCards(workspace: Workspace, today: Day): readonly PipelineCard[] {
  const spoken = lastContacts(workspace);
  return Object.values(workspace.opportunities).map((opportunity) =>
    pipelineCard(opportunity, workspace.settings, today, spoken.get(opportunity.id) ?? null),
  );
}

export type BoardColumn = {
  readonly stage: Stage;
  readonly cards: readonly PipelineCard[];
  /** The drop area that says what the stage means stands under a short column only. */
  readonly isShort: boolean;
};

/** One box of the closed band: how many ended so, and the newest of them. */
export type ClosedBox = {
  readonly stage: Stage;
  readonly count: number;
  readonly newest: ClosedCard | null;
};

export type ClosedCard = {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly units: number | null;
  readonly since: Day;
  readonly reason: ClosedReason;
};

/** Why it is closed, as far as the records say. */
type ClosedReason =
  | { readonly kind: "below-current" }
  | { readonly kind: "after-interviews"; readonly count: number }
  | { readonly kind: "ran-out" }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "on-day" };

export type Board = {
  readonly columns: readonly BoardColumn[];
  readonly closed: readonly ClosedBox[];
};

/** A column with fewer cards than this shows what its stage means. */
const SHORT_COLUMN = 2;
/** The boxes always drawn; withdrawn and ghosted come when they hold something. */
const usualBoxes: readonly Stage[] = ["signed", "declined", "rejected", "expired"];

/** The order of the board's columns: the highest base first, no number last. */
export function byBase(cards: readonly PipelineCard[]): readonly PipelineCard[] {
  return [...cards].sort((a, b) => (b.base?.units ?? -1) - (a.base?.units ?? -1));
}

/**
 * Five columns, their cards in the order given, and the closed band beneath. `currentBase` is the salary
 * of the current job, null without one.
 */
export function boardOf(cards: readonly PipelineCard[], currentBase: number | null): Board {
  const byStage = new Map(stages.map((stage): [Stage, PipelineCard[]] => [stage, []]));
  for (const card of cards) byStage.get(card.stage)?.push(card);
  const columns = openStages.map((stage) => {
    const column = byStage.get(stage) ?? [];
    return { stage, cards: column, isShort: column.length < SHORT_COLUMN };
  });
  const closed = (["signed", ...endedStages] as const)
    .map((stage) => {
      const ended = byStage.get(stage) ?? [];
      const newest = newestOf(ended);
      return { stage, count: ended.length, newest: newest && closedCard(newest, currentBase) };
    })
    .filter((box) => usualBoxes.includes(box.stage) || box.count > 0)
    .sort((a, b) => boxOrder(a.stage) - boxOrder(b.stage));
  return { columns, closed };
}

/** Of those that ended on one day, the first. */
function newestOf(cards: readonly PipelineCard[]): PipelineCard | null {
  return cards.reduce<PipelineCard | null>(
    (newest, card) => (newest === null || card.since > newest.since ? card : newest),
    null,
  );
}

/** A little air behind the longest bar, for the gaps between its parts. */
const BAR_AIR = 1.04;

/** What a full bar stands for, units a year: a little over the longest of what is open. */
export function barMax(cards: readonly PipelineCard[]): number {
  let max = 0;
  for (const { totals, opportunity } of cards)
    if (totals?.hasPerks && isInPlay(opportunity))
      max = Math.max(max, totals.base + totals.concrete + totals.risky);
  return max * BAR_AIR;
}

/** What the head of the screen says. `floor` is computed by negotiation/. */
export function countsOf(workspace: Workspace): {
  readonly inPlay: number;
  readonly closed: number;
} {
  const all = Object.values(workspace.opportunities);
  const inPlay = all.filter(isInPlay).length;
  return { inPlay, closed: all.length - inPlay };
}

/** The salary of the current job in units a year, null without one or without a rate. */
export function currentBaseOf({ currentJob, settings }: Workspace): number | null {
  const base = currentJob?.package.base;
  const units = base ? annualisedIn(base.pay, settings) : null;
  return units?.ok ? units.value : null;
}

/** The stage one step to the side on the board, or null at its ends. */
export function neighbourStage(stage: Stage, side: "left" | "right"): Stage | null {
  const place = (openStages as readonly Stage[]).indexOf(stage);
  if (place < 0) return null;
  return openStages[place + (side === "left" ? -1 : 1)] ?? null;
}

/**
 * Entering an offer stage means that a number was said: what of it is known beforehand, for the app to
 * ask who said it (R4). Null where the stage says nothing new.
 */
export function numberToLog(
  rounds: readonly Round[],
  stage: Stage,
): Pick<Round, "by" | "kind" | "evidence"> | null {
  const theirs = rounds.filter((it) => it.by === "them");
  const isFirst = theirs.length === 0;
  const kind = isFirst ? "first-number" : "counter";
  if (stage === "verbal-offer") return isFirst ? { by: "them", kind, evidence: "verbal" } : null;
  if (stage !== "written-offer" || theirs.some((it) => isOnPaper(it.evidence))) return null;
  return { by: "them", kind, evidence: "written" };
}

function boxOrder(stage: Stage): number {
  const place = usualBoxes.indexOf(stage);
  return place < 0 ? usualBoxes.length : place;
}

function closedCard(card: PipelineCard, currentBase: number | null): ClosedCard {
  const { id, company, role, since, base } = card;
  return {
    id,
    company,
    role,
    units: base?.units ?? null,
    since,
    reason: closedReason(card, currentBase),
  };
}

function closedReason(card: PipelineCard, currentBase: number | null): ClosedReason {
  const { stage } = currentStage(card.opportunity);
  if (stage === "expired") return { kind: "ran-out" };
  const units = card.base?.units ?? null;
  if (stage === "declined" && units !== null && currentBase !== null && units < currentBase)
    return { kind: "below-current" };
  const count = card.opportunity.interviews.filter((it) => it.outcome !== "cancelled").length;
  if (stage === "rejected" && count > 0) return { kind: "after-interviews", count };
  const text = card.opportunity.note.trim().split("\n", 1)[0] ?? "";
  return text === "" ? { kind: "on-day" } : { kind: "note", text };
}

function lastContacts(workspace: Workspace): ReadonlyMap<Id, Day> {
  const spoken = new Map<Id, Day>();
  for (const { opportunityId, lastContact } of Object.values(workspace.contacts)) {
    if (opportunityId === null || lastContact === null) continue;
    if (lastContact > (spoken.get(opportunityId) ?? "")) spoken.set(opportunityId, lastContact);
  }
  return spoken;
}
