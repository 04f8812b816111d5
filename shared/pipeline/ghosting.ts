import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import type { Opportunity } from "../model/opportunity";
import { answerTimes } from "./answer-times";
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
  const usual = median(answerTimes(opportunity, today, lastContact).days);
  const limit =
    usual === null ? UNKNOWN_LIMIT : Math.max(SHORTEST_LIMIT, Math.ceil(usual * USUAL_TIMES));
  const { keepsWaitingSince } = opportunity;
  const waited = keepsWaitingSince === null ? days : daysBetween(keepsWaitingSince, today);
  return Math.min(days, waited) >= limit ? { days, usual } : null;
}

/** The median of their answers in days; null when they never answered. */
function median(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
