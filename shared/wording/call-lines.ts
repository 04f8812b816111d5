import type { AgendaStepName } from "../steps/agenda";
import { perksFirstLine } from "./lines";

/** What the answers are made of. */
export type CallTerms = {
  /** The line of the call word for word; null where nothing is known to ask for. */
  readonly line: string | null;
  readonly hasCurrentJob: boolean;
  /** True where they have heard another number of mine: "the same" would be untrue (R18). */
  readonly isNewNumber: boolean;
  readonly papersElsewhere: number;
  readonly othersInPlay: number;
};

type CallAnswer = { readonly question: string; readonly answer: string };

/** Said where there is no number yet: hear the perks first, and decide on paper (R4, R16). */
const noNumberLine = "Please send me your offer in writing. I decide on paper only.";

/**
 * The questions they will ask, each with what to say: the same line every time (R16), no current salary,
 * no limit and no range (R15, R17).
 */
export function callAnswers(terms: CallTerms): readonly CallAnswer[] {
  const line = terms.line ?? noNumberLine;
  return [
    { question: "What do you want? Your range?", answer: line },
    { question: "What do you earn now?", answer: line },
    { question: "What else do you have?", answer: alternativesLine(terms) },
    { question: "Is that your final number?", answer: finalAnswer(line, terms) },
    { question: "The one alternative, before any number", answer: perksFirstLine },
  ];
}

function finalAnswer(line: string, { isNewNumber }: CallTerms): string {
  return isNewNumber ? line : `The answer is the same. ${line}`;
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
    say: "Ask what is not known before any number. Once you say yours, stop talking: no perks and no bonus until the base is agreed (R9, R16).",
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
