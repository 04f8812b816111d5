import { daysBetween } from "../day";
import type { Day, Time } from "../model/basics";
import { currentStage, type Deadline, type Opportunity, type Stage } from "../model/opportunity";
import { HOT_DAYS } from "../rules/agenda-rules";
import { answerTimes } from "./answer-times";

/** What presses about an opportunity: its nearest deadline, or that nobody has spoken for long. */
export type Waiting =
  | {
      readonly kind: "deadline";
      readonly deadline: Deadline["kind"];
      readonly date: Day;
      readonly time: Time | null;
      /** Whole days left; negative when it has passed. */
      readonly days: number;
      readonly isHot: boolean;
    }
  | { readonly kind: "quiet"; readonly days: number; readonly isHot: true };

/** A company that has not moved for this many days is quiet [A]. */
const QUIET_DAYS = 14;

const answering: readonly Stage[] = ["applied", "interviewing", "verbal-offer"];

/** The nearest deadline still open, or null. */
function nextDeadline(opportunity: Opportunity): Deadline | null {
  return (
    opportunity.deadlines
      .filter((deadline) => !deadline.isDone)
      .reduce<Deadline | null>(
        (first, it) => (first === null || momentOf(it) < momentOf(first) ? it : first),
        null,
      ) ?? null
  );
}

/** `lastContact` is the newest day on which one of its people was spoken to, null when unknown. */
export function waitingFor(
  opportunity: Opportunity,
  today: Day,
  lastContact: Day | null,
): Waiting | null {
  const deadline = nextDeadline(opportunity);
  if (deadline) {
    const days = daysBetween(today, deadline.date);
    const { kind, date, time } = deadline;
    return { kind: "deadline", deadline: kind, date, time, days, isHot: days <= HOT_DAYS };
  }
  const quiet = quietDays(opportunity, today, lastContact);
  return quiet >= QUIET_DAYS ? { kind: "quiet", days: quiet, isHot: true } : null;
}

/**
 * Days since their last word, or since mine after it, while the next word is theirs; writing to them again
 * starts no new count. 0 when a talk is set or nothing is owed.
 */
export function quietDays(opportunity: Opportunity, today: Day, lastContact: Day | null): number {
  if (!answering.includes(currentStage(opportunity).stage)) return 0;
  if (opportunity.interviews.some((it) => it.outcome === "planned" && it.date >= today)) return 0;
  const { since } = answerTimes(opportunity, today, lastContact);
  return since === null ? 0 : daysBetween(since, today);
}

function momentOf(deadline: Deadline): string {
  return `${deadline.date} ${deadline.time ?? "24:00"}`;
}
