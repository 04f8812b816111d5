import type { Day, Id, Time } from "../model/basics";
import type { Contact } from "../model/contact";
import { employerName } from "../model/current-job";
import { isOnPaper } from "../model/evidence";
import type { Workspace } from "../model/workspace";

/** How the current employer is named where others are named by their id. */
export const CURRENT_JOB = "current-job";

/** When the two days of the sheet to the current employer are over (R23). */
export type EmployerAnswer = {
  readonly kind: "employer-answer";
  readonly id: typeof CURRENT_JOB;
  readonly name: string;
  readonly date: Day;
  readonly time: Time;
};

/** A person to write to or call again (R20). */
export type FollowUp = {
  readonly kind: "follow-up";
  readonly id: Id;
  readonly name: string;
  /** Empty for a colleague or a friend. */
  readonly company: string;
  readonly date: Day;
  readonly time: null;
  readonly contact: Contact;
};

/** A date that no opportunity holds. */
export type OwnDate = EmployerAnswer | FollowUp;

/** The end of the current employer's two days, then everyone to write to again. */
export function ownDates(workspace: Workspace): readonly OwnDate[] {
  const answer = employerAnswer(workspace);
  return [...(answer ? [answer] : []), ...followUps(workspace)];
}

/** Null while no sheet is out, and once they said no or answered on paper: talk stops no clock (R23). */
export function employerAnswer({
  currentJob,
}: Pick<Workspace, "currentJob">): EmployerAnswer | null {
  const sheet = currentJob?.counterOffer;
  if (!currentJob || !sheet?.sent) return null;
  const { answer } = sheet;
  if (answer && (answer.base === null || isOnPaper(answer.evidence))) return null;
  const { until } = sheet.sent;
  return {
    kind: "employer-answer",
    id: CURRENT_JOB,
    name: employerName(currentJob),
    date: until.slice(0, 10),
    time: until.slice(11, 16),
  };
}

/** Also of companies that ended: contacts are kept warm (R20). */
export function followUps({
  contacts,
  opportunities,
}: Pick<Workspace, "contacts" | "opportunities">): readonly FollowUp[] {
  return Object.values(contacts).flatMap((contact) => {
    const { id, name, opportunityId, followUp } = contact;
    if (followUp === null) return [];
    const company = opportunityId === null ? "" : (opportunities[opportunityId]?.company ?? "");
    return [{ kind: "follow-up", id, name, company, date: followUp, time: null, contact }];
  });
}
