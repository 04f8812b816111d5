import type { Minute } from "../model/counter-offer";
import { isOnPaper } from "../model/evidence";
import type { SheetAnswer } from "./sheet-answer";
import type { SheetNumber } from "./sheet-number";
import type { Timer } from "./timeline";

/** At this many red flags the rest is a waste of days (R23). */
export const MOST_FLAGS = 3;

/** What to do now. */
export type DeskAdvice =
  | "send"
  | "nothing-to-ask"
  | "wait"
  | "read-the-answer"
  | "take-other"
  | "close-elsewhere";

type Standing = {
  readonly number: SheetNumber;
  readonly timer: Timer;
  readonly flagCount: number;
  readonly answer: SheetAnswer | null;
};

/** Only paper that can be signed ends the wait; three flags or the end of the two days close it (R23). */
export function adviceOf({ number, timer, flagCount, answer }: Standing): DeskAdvice {
  if (answer && isWorthSigning(answer)) return "read-the-answer";
  if (flagCount >= MOST_FLAGS) return "close-elsewhere";
  if (timer.state === "over") return "take-other";
  if (answer) return "read-the-answer";
  if (timer.state === "running") return "wait";
  return number.kind === "none" ? "nothing-to-ask" : "send";
}

/** R23: the two days are over, and they neither said no nor put a number on paper. */
export function isOutOfTime(
  sent: { readonly until: Minute },
  answer: SheetAnswer | null,
  now: Minute,
): boolean {
  if (now < sent.until) return false;
  return answer === null || (answer.verdict !== "refused" && !isOnPaper(answer.evidence));
}

function isWorthSigning({ verdict, evidence }: SheetAnswer): boolean {
  return verdict === "sign" || (verdict === "above-paper" && isOnPaper(evidence));
}
