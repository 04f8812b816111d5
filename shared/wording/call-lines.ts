import type { AgendaStepName } from "../opportunity/agenda";
import { askLine, paperLine, perksFirstLine } from "./lines";

/** What the answers are made of. Amounts come in as text in the user's currency and locale. */
export type CallTerms = {
  /** The number to say: an ask, or what they said yes to. Null where there is nothing to ask. */
  readonly amount: string | null;
  readonly isAgreed: boolean;
  readonly hasCurrentJob: boolean;
  readonly papersElsewhere: number;
  readonly othersInPlay: number;
};

export type CallAnswer = { readonly question: string; readonly answer: string };

/** The one line of the call (R16): the number, or the paper of what they said yes to (R4). */
export function callLine({ amount, isAgreed, hasCurrentJob }: CallTerms): string {
  if (amount === null) return "Please send me the contract. I decide on paper only.";
  return isAgreed ? paperLine(amount) : askLine(amount, hasCurrentJob);
}

/**
 * The questions they will ask, each with what to say: the same number every time (R16), no current
 * salary, no limit and no range (R15, R17).
 */
export function callAnswers(terms: CallTerms): readonly CallAnswer[] {
  const line = callLine(terms);
  return [
    { question: "What do you want? Your range?", answer: line },
    { question: "What do you earn now?", answer: line },
    { question: "What else do you have?", answer: alternativesLine(terms) },
    { question: "Is that your final number?", answer: `The number is the same. ${line}` },
    { question: "Before you name it: the one alternative", answer: perksFirstLine },
  ];
}

/** R2: paper and the job are the leverage. No names and no figures: the sheet shows the paper (R22). */
function alternativesLine({ papersElsewhere, hasCurrentJob, othersInPlay }: CallTerms): string {
  if (papersElsewhere > 0) return "I have an offer on paper, and I would rather work here.";
  if (hasCurrentJob) return "I have a job, and I would rather work here.";
  return othersInPlay > 0
    ? "I am in talks with other companies, and I would rather work here."
    : "I would rather speak about this job.";
}

/** R9: what this call is about. */
export const agendaWords: Readonly<
  Record<AgendaStepName, { readonly title: string; readonly say: string }>
> = {
  base: {
    title: "Base first",
    say: "Say the number, then stop talking. No perks and no bonus until the base is agreed (R9).",
  },
  concrete: {
    title: "Concrete perks",
    say: "The base is settled. Now what is certain once it stands in the contract (R9, R10).",
  },
  risky: {
    title: "Risky pay last",
    say: "Bonus and shares come on top. Do not trade base for them (R9).",
  },
};
