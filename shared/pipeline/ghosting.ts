import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import type { Opportunity, Stage } from "../model/opportunity";
import { quietDays } from "./waiting";

/** Days without a word after which a company whose ways are unknown counts as gone [A]. */
const UNKNOWN_LIMIT = 21;
/** Three times their usual answer is no delay any more, but never under a week [A]. */
const USUAL_TIMES = 3;
const SHORTEST_LIMIT = 7;

/** `usual` is the days this company took for an answer, the median; null before its first. */
export type Ghosting = { readonly days: number; readonly usual: number | null };

/**
 * A company silent for far longer than it ever was: perhaps it is ghosted. Null while it is not, and for
 * as long again after the user chose to wait on.
 */
export function ghosting(
  opportunity: Opportunity,
  today: Day,
  lastContact: Day | null,
): Ghosting | null {
  const days = quietDays(opportunity, today, lastContact);
  const usual = usualAnswer(opportunity, today);
  const limit =
    usual === null ? UNKNOWN_LIMIT : Math.max(SHORTEST_LIMIT, Math.ceil(usual * USUAL_TIMES));
  const { keepsWaitingSince } = opportunity;
  const waited = keepsWaitingSince === null ? days : daysBetween(keepsWaitingSince, today);
  return Math.min(days, waited) >= limit ? { days, usual } : null;
}

const theirSteps: readonly Stage[] = ["interviewing", "verbal-offer", "written-offer"];

/** The median of days between what came before and each word of theirs; null when they never answered. */
function usualAnswer({ stages, rounds, interviews }: Opportunity, today: Day): number | null {
  const events = [
    ...stages.map(({ stage, date }) => ({ date, isTheirs: theirSteps.includes(stage) })),
    ...rounds.map(({ by, date }) => ({ date, isTheirs: by === "them" })),
    ...interviews.map(({ date }) => ({ date, isTheirs: true })),
  ]
    .filter((it) => it.date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const waits = events
    .flatMap(({ date, isTheirs }, place) => {
      const before = events[place - 1];
      return isTheirs && before && before.date < date ? [daysBetween(before.date, date)] : [];
    })
    .sort((a, b) => a - b);
  const middle = (waits.length - 1) / 2;
  const low = waits[Math.floor(middle)];
  const high = waits[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
