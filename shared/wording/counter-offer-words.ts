import type { SheetAnswer, Verdict } from "../counter-offer/sheet-answer";
import type { RedFlagKind } from "../model/counter-offer";

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

/** What to do about their answer, with the offer to take instead where there is one. */
export function verdictAdvice(
  verdict: Verdict,
  of: "company" | "employer",
  other: string | null,
  isOver: boolean,
): string {
  const fallback =
    other === null ? "Keep your job and send the next application." : `Take ${other}.`;
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
