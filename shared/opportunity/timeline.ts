import type { Day, Id, Time } from "../model/basics";
import type { Deadline, Interview, Opportunity, Stage } from "../model/opportunity";
import type { Package } from "../model/package";
import type { Round } from "../model/round";

/** Something that happened or will happen with a company, with the record behind it. */
export type TimelineEvent = {
  readonly key: string;
  readonly date: Day;
  readonly time: Time | null;
  readonly isAhead: boolean;
} & (
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "round"; readonly round: Round }
  | { readonly kind: "interview"; readonly interview: Interview }
  | { readonly kind: "package"; readonly version: Package }
  | { readonly kind: "deadline"; readonly deadline: Deadline }
);

type Bare<E> = E extends TimelineEvent ? Omit<E, "isAhead"> : never;

/**
 * Everything with a date, newest first. A package version that a round brought is not a second event.
 */
export function timelineOf(opportunity: Opportunity, today: Day): readonly TimelineEvent[] {
  const rounds: ReadonlySet<Id> = new Set(opportunity.rounds.map((it) => it.id));
  const events: readonly Bare<TimelineEvent>[] = [
    ...opportunity.stages.map((it, place) => ({
      kind: "stage" as const,
      key: `stage ${place}`,
      date: it.date,
      time: null,
      stage: it.stage,
    })),
    ...opportunity.packages
      .filter((it) => it.roundId === null || !rounds.has(it.roundId))
      .map((version) => ({
        kind: "package" as const,
        key: version.id,
        date: version.date,
        time: null,
        version,
      })),
    ...opportunity.rounds.map((round) => ({
      kind: "round" as const,
      key: round.id,
      date: round.date,
      time: null,
      round,
    })),
    ...opportunity.interviews.map((interview) => ({
      kind: "interview" as const,
      key: interview.id,
      date: interview.date,
      time: interview.start,
      interview,
    })),
    ...opportunity.deadlines.map((deadline) => ({
      kind: "deadline" as const,
      key: deadline.id,
      date: deadline.date,
      time: deadline.time,
      deadline,
    })),
  ];
  const moment = (it: Bare<TimelineEvent>) => `${it.date} ${it.time ?? ""}`;
  return events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => {
      const [first, second] = [moment(a.event), moment(b.event)];
      return first === second ? b.place - a.place : first < second ? 1 : -1;
    })
    .map(({ event }) => ({ ...event, isAhead: event.date > today }));
}
