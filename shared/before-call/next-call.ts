import { deskChoices } from "../counter-offer/desk-choices";
import type { Day, Id } from "../model/basics";
import { isInPlay } from "../model/opportunity";
import type { Channel } from "../model/round";
import type { Workspace } from "../model/workspace";
import { type NextStep, upcomingSteps } from "../steps/next-step";

/** A talk that is set with one company. */
type PlannedCall = { readonly opportunityId: Id; readonly step: NextStep };

const spoken: readonly (Channel | null)[] = ["phone", "video", "in-person"];

/** An interview, or something to do by phone, video or in person. */
function isTalk({ kind, channel }: NextStep): boolean {
  return kind === "interview" || spoken.includes(channel);
}

/** The first talk set with this company, or null. What is overdue comes first. */
export function plannedCall(workspace: Workspace, id: Id, today: Day): NextStep | null {
  const opportunity = workspace.opportunities[id];
  return opportunity ? (upcomingSteps(opportunity, today).find(isTalk) ?? null) : null;
}

/** All talks set with companies in play, the next one first. What is overdue counts as today. */
export function plannedCalls(workspace: Workspace, today: Day): readonly PlannedCall[] {
  const when = ({ step }: PlannedCall) => {
    const date = step.date !== null && step.date < today ? today : (step.date ?? "9999");
    return `${date} ${step.time ?? "99:99"}`;
  };
  return Object.values(workspace.opportunities)
    .filter(isInPlay)
    .flatMap(({ id }) => {
      const step = plannedCall(workspace, id, today);
      return step ? [{ opportunityId: id, step }] : [];
    })
    .sort((a, b) => (when(a) < when(b) ? -1 : 1));
}

/** Who is called next: the next talk that is set, else whoever named most, else anyone in play. */
export function nextCall(workspace: Workspace, today: Day): Id | null {
  return (
    plannedCalls(workspace, today)[0]?.opportunityId ??
    deskChoices(workspace).find((it) => it.of !== null)?.of ??
    Object.values(workspace.opportunities).find(isInPlay)?.id ??
    null
  );
}
