import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import type { Opportunity, Stage } from "../model/opportunity";

/** How long a company took for its answers, and since when it owes the next one. */
type AnswerTimes = {
  /** Whole days of each answer that took any, oldest first. */
  readonly days: readonly number[];
  /** Their last word, or what I said first after it; null before anything was said. */
  readonly since: Day | null;
};

type Said = { readonly date: Day; readonly by: "them" | "me" | "both" };

const theirSteps: readonly Stage[] = ["interviewing", "verbal-offer", "written-offer"];

/**
 * What was said up to today, as waits: an answer is a word of theirs. A second word of mine while they owe
 * one starts no new wait, and the day of a talk was agreed, not answered: the wait runs from it.
 */
export function answerTimes(
  opportunity: Opportunity,
  today: Day,
  lastContact: Day | null,
): AnswerTimes {
  const days: number[] = [];
  let since: Day | null = null;
  let isOwed = false;
  for (const { date, by } of said(opportunity, lastContact).filter((it) => it.date <= today)) {
    if (by === "me" && isOwed) continue;
    if (by === "them" && since !== null && since < date) days.push(daysBetween(since, date));
    since = date;
    isOwed = by !== "them";
  }
  return { days, since };
}

/** Oldest first; of one day in the order stages, numbers, talks. */
function said(
  { stages, rounds, interviews }: Opportunity,
  lastContact: Day | null,
): readonly Said[] {
  const talks = interviews.filter((it) => it.outcome !== "cancelled");
  const all: readonly Said[] = [
    ...stages.flatMap(({ stage, date }): readonly Said[] => {
      if (stage === "applied") return [{ date, by: "me" }];
      return theirSteps.includes(stage) ? [{ date, by: "them" }] : [];
    }),
    ...rounds.map(({ by, date }) => ({ date, by })),
    ...talks.map(({ date }) => ({ date, by: "both" as const })),
    ...(lastContact === null ? [] : [{ date: lastContact, by: "both" as const }]),
  ];
  return all.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
