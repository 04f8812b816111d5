import { isOnPaper } from "../model/evidence";
import type { CompanyAsk } from "../negotiation/company-ask";
import { acceptLine, askLine, paperLine } from "../wording/lines";

/** What to say to this company now. `repeat` is the same number again, as often as they ask (R16). */
export type SayLine = {
  readonly kind: "ask" | "repeat" | "paper" | "accept";
  readonly units: number;
};

type Offered = {
  /** Their best base on paper, and the best that was only said; null where there is none. */
  readonly onPaper: number | null;
  readonly said: number | null;
};

/**
 * The next number, the same one again while they owe an answer, their own figure on paper before
 * anything less, or the yes when it is time to close. Null when there is nothing to say.
 */
export function sayLine(ask: CompanyAsk, { onPaper, said }: Offered): SayLine | null {
  switch (ask.kind) {
    case "ask":
      if (ask.waitsFor) return { kind: "repeat", units: ask.waitsFor.amount };
      if (ask.paperFirst) return { kind: "paper", units: ask.paperFirst.amount };
      return { kind: "ask", units: ask.amount };
    case "closed":
      return {
        kind: isOnPaper(ask.accepted.evidence) ? "accept" : "paper",
        units: ask.accepted.amount,
      };
    case "close":
      if (said !== null) return { kind: "paper", units: said };
      return onPaper === null ? null : { kind: "accept", units: onPaper };
    case "ended":
    case "no-rate":
    case "unknown":
      return null;
  }
}

/** The line word for word. `money` writes an amount in the user's currency and locale. */
export function sayLineText(
  { kind, units }: SayLine,
  money: (units: number) => string,
  hasCurrentJob: boolean,
): string {
  switch (kind) {
    case "ask":
    case "repeat":
      return askLine(money(units), hasCurrentJob);
    case "paper":
      return paperLine(money(units));
    case "accept":
      return acceptLine(money(units));
  }
}
