import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { Day } from "../../../shared/model/basics";
import type { Assumptions } from "../../../shared/model/settings";
import type { CloseOrKeep, Vote } from "../../../shared/negotiation/close-or-keep";
import type { StopLine } from "../../../shared/negotiation/halving";
import { assertNever } from "../../../shared/result";
import type { Format } from "../../state/format";
import { whenText } from "../../ui/words/when-text";

/** One reason to close or to keep playing, in a sentence. `ask` is the number shown beside it. */
export function voteWords(vote: Vote, ask: AnchorView["ask"], today: Day, format: Format): string {
  const money = format.whole;
  switch (vote.reason) {
    case "gap":
      return `Gap is ${money(vote.gap)}. Stop line: ${money(vote.width)}.`;
    case "no-ceiling":
      return "No ask was refused yet.";
    case "step":
      return `The gap is under one step of ${money(vote.step)}.`;
    case "gain":
      return vote.side === "keep"
        ? `One more ask is worth ${money(vote.gain)} a year.`
        : `One more ask is worth ${money(vote.gain)} a year and costs ${money(vote.cost)}.`;
    case "job-kept":
      return isLowered(ask)
        ? "You keep your job whatever they say."
        : "You keep your job, so a no is free.";
    case "nothing-held":
      return vote.side === "keep"
        ? "Nothing is in hand yet, so a no is free."
        : "The best paper is all you hold.";
    case "finals":
      return `${vote.company} said “final” ${vote.finals.length} times.`;
    case "asks":
      return `${vote.asks} of ${vote.most} asks made to ${vote.company}.`;
    case "deadline": {
      const { date, time } = vote.deadline;
      const left = vote.daysLeft > 1 ? `in ${vote.daysLeft} days, ` : vote.daysLeft === 1 ? "" : "";
      return `${vote.company} expires ${left}${whenText(date, time, today, format)}.`;
    }
    default:
      return assertNever(vote);
  }
}

/** Less than half is asked because a no can end their offer: then a no is not free. */
function isLowered(ask: AnchorView["ask"]): boolean {
  return ask.kind === "ask" && ask.halfway !== null && ask.raw < ask.halfway;
}

/** How the figure of a vote is computed (numbers.md, section 2); null where it says so itself. */
export function voteExplained(
  vote: Vote,
  source: StopLine["source"],
  { horizonYears }: Pick<Assumptions, "horizonYears">,
): string | null {
  if (vote.reason === "gap") return stopExplained(source, { horizonYears });
  if (vote.reason !== "gain") return null;
  return "An ask in the middle of the gap wins half of it, and a yes there counts as one chance in two: a quarter of the gap. It is less where a no can end their offer.";
}

/** Where the stop line comes from. */
export function stopExplained(
  source: StopLine["source"],
  { horizonYears }: Pick<Assumptions, "horizonYears">,
): string {
  if (source === "setting") return "You set this line yourself. Change stop rule can compute it.";
  const spread = horizonYears === 1 ? "counted in one year" : `spread over ${horizonYears} years`;
  return `Four times what one more round costs you: its hours at your hourly pay and the days it takes, ${spread}. It is more where a no can end their offer. In a smaller gap one more ask costs more than it brings.`;
}

/** What the screen shows of the votes: those that decide or speak for closing last, routine ones left out. */
export function shownVotes({ votes }: CloseOrKeep): readonly Vote[] {
  const worthSaying = votes.filter(
    (vote) =>
      vote.side === "close" ||
      (vote.reason !== "step" &&
        vote.reason !== "finals" &&
        !(vote.reason === "asks" && vote.asks < vote.most - 1)),
  );
  return [
    ...worthSaying.filter((vote) => vote.side === "keep"),
    ...worthSaying.filter((vote) => vote.side === "close"),
  ];
}

/** "Keep playing: one more ask." or "Close: sign Globex." */
export function verdictWords({ ask, closing }: AnchorView): string {
  switch (ask.kind) {
    case "accepted":
      return ask.isOnPaper
        ? `Close: sign ${ask.accepted.company}.`
        : `Close: get ${ask.accepted.company} on paper.`;
    case "signed":
      return "Closed.";
    case "close":
    case "unknown":
      return closeWords(closing);
    case "ask":
      return closing.verdict === "keep" ? "Keep playing: one more ask." : closeWords(closing);
  }
}

function closeWords({ bestPaper }: CloseOrKeep): string {
  return bestPaper ? `Close: sign ${bestPaper.company}.` : "Close: stop asking.";
}

/** A yes is the strongest reason to close; it is said before all votes. */
export function yesWords({ ask }: AnchorView, format: Format): string | null {
  return ask.kind === "accepted"
    ? `${ask.accepted.company} said yes to ${format.money(ask.accepted.amount)}.`
    : null;
}
