import { isOnPaper } from "../model/evidence";
import type { Figure } from "./figures";

/**
 * My ask and what became of it. `answer` is "refused" when they said no or answered with less (a verbal
 * no counts), "met" when they said yes or offered as much. `answeredBy` is the record of the answer.
 */
export type Ask = Figure & {
  readonly answer: "pending" | "refused" | "met";
  readonly answeredBy: Figure | null;
};

/**
 * My asks to one company, oldest first, each with its answer. A refusal or acceptance of theirs that
 * answers no logged ask stands for the ask it names.
 */
export function asksOf(figures: readonly Figure[]): readonly Ask[] {
  let asks: Ask[] = [];
  for (const figure of figures) {
    if (figure.act === "ask") asks.push({ ...figure, answer: "pending", answeredBy: null });
    if (figure.by === "me") continue;
    const isAnswer = figure.act !== "offer";
    if (isAnswer && !asks.some((ask) => isSameAmount(ask.amount, figure.amount)))
      asks.push({ ...figure, answer: "pending", answeredBy: null });
    if (asks.length > 0) asks = asks.map((ask) => answered(ask, figure));
  }
  return asks;
}

/** The asks that stand only in their answer: nobody logged them, their no or yes names the number. */
export function impliedAsks(asks: readonly Ask[]): readonly Ask[] {
  return asks.filter((it) => it.by === "them");
}

function answered(ask: Ask, by: Figure): Ask {
  const answer = answerOf(ask, by);
  return answer === null ? ask : { ...ask, answer, answeredBy: by };
}

/** What a figure of theirs makes of an ask; null leaves it as it stands. */
function answerOf(ask: Ask, by: Figure): "refused" | "met" | null {
  const isSame = isSameAmount(ask.amount, by.amount);
  const isEnough = isSame || by.amount > ask.amount;
  switch (by.act) {
    case "refusal":
      // A no to one number is a no to every higher one; a no said twice counts from the second time.
      return isSame || (ask.amount > by.amount && ask.answer === "pending") ? "refused" : null;
    case "acceptance":
      return isEnough ? "met" : null;
    case "offer":
      if (isEnough) return ask.answer === "pending" ? "met" : null;
      return ask.answer === "pending" || (ask.answer === "met" && !isFirmer(ask.answeredBy, by))
        ? "refused"
        : null;
    case "ask":
      return null;
  }
}

/** A yes on paper is not undone by talk. */
function isFirmer(yes: Figure | null, later: Figure): boolean {
  return yes !== null && isOnPaper(yes.evidence) && !isOnPaper(later.evidence);
}

/** Two figures of the same pay; conversion may leave a rounding error behind. */
export function isSameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
