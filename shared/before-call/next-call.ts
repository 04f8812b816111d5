import { deskChoices } from "../counter-offer/desk-choices";
import { addMinutes, minuteOf } from "../counter-offer/two-days";
import type { Id, Time } from "../model/basics";
import type { Minute } from "../model/counter-offer";
import { isInPlay, type Opportunity } from "../model/opportunity";
import type { Channel } from "../model/round";
import type { Workspace } from "../model/workspace";
import { type NextStep, upcomingSteps } from "../steps/next-step";

/** A talk that is set with one company. */
type PlannedCall = { readonly opportunityId: Id; readonly step: NextStep };

const spoken: readonly (Channel | null)[] = ["phone", "video", "in-person"];

/** A talk without an end is over after so many minutes. */
const USUAL_MINUTES = 30;

/** An interview, or something to do by phone, video or in person. */
function isTalk({ kind, channel }: NextStep): boolean {
  return kind === "interview" || spoken.includes(channel);
}

/** The next talk set with this company, or null: today's, then later ones, then what is overdue. */
export function plannedCall(workspace: Workspace, id: Id, now: Minute): NextStep | null {
  const opportunity = workspace.opportunities[id];
  return opportunity ? (placedTalks(opportunity, now)[0]?.step ?? null) : null;
}

/** All talks set with companies in play, the next one first. */
export function plannedCalls(workspace: Workspace, now: Minute): readonly PlannedCall[] {
  return Object.values(workspace.opportunities)
    .filter(isInPlay)
    .flatMap((opportunity) => {
      const [next] = placedTalks(opportunity, now);
      return next ? [{ ...next, opportunityId: opportunity.id }] : [];
    })
    .sort(byPlace)
    .map(({ opportunityId, step }) => ({ opportunityId, step }));
}

/** Who is called next: the next talk that is set, else whoever named most, else anyone in play. */
export function nextCall(workspace: Workspace, now: Minute): Id | null {
  return (
    plannedCalls(workspace, now)[0]?.opportunityId ??
    deskChoices(workspace).find((it) => it.of !== null)?.of ??
    Object.values(workspace.opportunities).find(isInPlay)?.id ??
    null
  );
}

type Placed = { readonly step: NextStep; readonly place: string };

function placedTalks(opportunity: Opportunity, now: Minute): readonly Placed[] {
  return upcomingSteps(opportunity, now.slice(0, 10))
    .filter(isTalk)
    .map((step) => ({ step, place: placeOf(step, endOf(step, opportunity), now) }))
    .sort(byPlace);
}

/** What is still to come, what is overdue, what has no day: each by its day and hour. */
function placeOf({ date, time }: NextStep, end: Time | null, now: Minute): string {
  const when = `${date} ${time ?? "99:99"}`;
  if (date === null) return `3 ${when}`;
  return `${isOver(date, time, end, now) ? 2 : 1} ${when}`;
}

function isOver(date: string, time: Time | null, end: Time | null, now: Minute): boolean {
  if (time === null) return date < now.slice(0, 10);
  const start = minuteOf(date, time);
  const until = end !== null && end > time ? minuteOf(date, end) : addMinutes(start, USUAL_MINUTES);
  return until <= now;
}

function endOf({ kind, id }: NextStep, { interviews }: Opportunity): Time | null {
  return kind === "interview" ? (interviews.find((it) => it.id === id)?.end ?? null) : null;
}

function byPlace(a: Placed, b: Placed): number {
  return a.place < b.place ? -1 : Number(a.place > b.place);
}
