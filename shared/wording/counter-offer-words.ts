import type { OtherOffer } from "../counter-offer/best-paper";
import type { NoDesk } from "../counter-offer/desk-choices";
import type { Fallback } from "../counter-offer/fallback";
import type { SheetAnswer, Verdict } from "../counter-offer/sheet-answer";
import type { RedFlagKind } from "../model/counter-offer";
import { apart } from "./apart";

/** A red flag by its name, and how it looks while nobody has seen it. */
export const redFlagWords: Readonly<
  Record<RedFlagKind, { readonly name: string; readonly sign: string }>
> = {
  "verbal-promise": { name: "Verbal promise", sign: "“trust me on this”" },
  "bonus-instead": { name: "Bonus instead of base", sign: "“we make it up in bonus”" },
  stalling: { name: "Stalling", sign: "“one more approval”" },
  unreachable: { name: "Unreachable", sign: "no answer in 24 h" },
  "new-decision-maker": { name: "New decision maker", sign: "you start again" },
};

/** Why there is no sheet to this company, and what to do first. */
export const noDeskWords: Readonly<Record<NoDesk, (company: string) => string>> = {
  "not-there": () => "There is no company at this address. It may have been deleted.",
  "no-job": () => "You hold no job, so there is no employer to ask.",
  "not-in-play": (company) => `The talks with ${company} are over. There is nothing to match.`,
  "no-base": (company) =>
    `${company} has named no base yet. Say your number first; the sheet answers theirs.`,
  "no-rate": (company) =>
    `${company} named a base in a currency without a rate. Enter a dated rate first (R28).`,
};

/** How amounts read; the renderer brings it. */
type Say = {
  readonly money: (units: number) => string;
  readonly percent: (fraction: number) => string;
};

export const verdictTitles: Readonly<Record<Verdict, string>> = {
  sign: "They matched it on paper.",
  "get-it-on-paper": "Said, not signed.",
  "above-paper": "Less than the number, more than your best paper.",
  "not-a-match": "Not a match.",
  refused: "They said no.",
};

/** The answer beside the best paper, never beside the old pay alone (R24). */
export function answerSentences(
  answer: SheetAnswer,
  other: { readonly company: string } | null,
  say: Say,
): readonly string[] {
  const { base, raise, underAsk, underPaper } = answer;
  if (base === null) return [];
  const lines: string[] = [];
  if (raise && raise.units > 0)
    lines.push(
      `${say.money(raise.units)} (${say.percent(raise.share)}) more than the ${say.money(raise.from)} before. That is not the measure.`,
    );
  if (other && underPaper !== null)
    lines.push(
      underPaper > 0
        ? `${say.money(underPaper)} a year less than ${other.company} has on paper.`
        : underPaper < 0
          ? `${say.money(-underPaper)} a year more than ${other.company} has on paper.`
          : `The same as ${other.company} has on paper.`,
    );
  if (underAsk !== null && underAsk > 0) lines.push(`${say.money(underAsk)} under your number.`);
  return lines;
}

/** What to take when nothing is signed (R24). Without `money` the amount is left out. */
export function fallbackAdvice(fallback: Fallback, money: Say["money"] | null): string {
  const sum = (units: number | null) =>
    money === null || units === null ? "" : `, ${money(units)}`;
  switch (fallback.kind) {
    case "other-paper":
      return `Take ${ofOffer(fallback.offer)}${sum(fallback.offer.base)}.`;
    case "own-paper":
      return `Take what ${fallback.offer.opportunity.company} has on paper${sum(fallback.offer.base)}.`;
    case "current-job": {
      const salary = sum(fallback.salary);
      return `Keep your job${salary}${salary && ","} and send the next application.`;
    }
    case "nothing":
      return "Send the next application.";
  }
}

/** What the red flags are weighed against: what is left without them. */
export function fallbackToday(fallback: Fallback, { money }: Pick<Say, "money">): string {
  switch (fallback.kind) {
    case "other-paper":
      return `Best paper today: ${ofOffer(fallback.offer)}, ${money(fallback.offer.base)}.`;
    case "own-paper":
      return `Best paper today is their own: ${money(fallback.offer.base)}.`;
    case "current-job":
      return fallback.salary === null
        ? "There is no other paper. You have your job."
        : `No paper elsewhere beats your job: ${money(fallback.salary)}.`;
    case "nothing":
      return "There is no paper yet, and no job to stay in.";
  }
}

function ofOffer({ opportunity }: OtherOffer): string {
  return apart(opportunity.company);
}

/** What to do about their answer, with what to take instead of a no. */
export function verdictAdvice(
  verdict: Verdict,
  of: "company" | "employer",
  fallback: string,
  isOver: boolean,
): string {
  switch (verdict) {
    case "sign":
      return of === "employer" ? "Sign the change and stay." : "Read the contract and sign it.";
    case "get-it-on-paper":
      return isOver
        ? "The two days are over and it is not on paper: that is a no (R4, R23)."
        : "It counts when it is signed, before the two days are over (R4, R23).";
    case "above-paper":
      return "Sign it, or close. Ask again only if another round pays (R7).";
    case "not-a-match":
    case "refused":
      return fallback;
  }
}
