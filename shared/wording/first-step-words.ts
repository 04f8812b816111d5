import type { FirstStep, FirstStepName } from "../today/first-step";

/** What to do next in a first search, why, and the words of its button. */
type FirstStepWords = {
  readonly title: string;
  readonly why: string;
  readonly act: string;
};

/** `number` is the next ask as it is written, null while there is none. */
export function firstStepWords(
  { name, company }: FirstStep,
  number: string | null,
): FirstStepWords {
  const words: Readonly<Record<FirstStepName, FirstStepWords>> = {
    company: {
      title: "Add the first company you want.",
      why: "Choose where; the number comes by itself. Keep a next one at all times (R19).",
      act: "Add a company",
    },
    ask: {
      title: number === null ? `Say your number to ${company}.` : `Say ${number} to ${company}.`,
      why: "Say yours first: the first number of an employer is about a tenth too low (R14).",
      act: "Log what you said",
    },
    answer: {
      title: `Log what ${company} answers.`,
      why: "A no counts too: it is the ceiling, and the next number lies below it (R6).",
      act: "Log their answer",
    },
    paper: {
      title: `Get the number of ${company} on paper.`,
      why: "Ask for a letter or an e-mail. What was only said proves nothing (R4).",
      act: "Log their paper",
    },
    sheet: {
      title: `Make the counter-offer${company === "" ? "" : ` to ${company}`}.`,
      why: "One offer is on paper. Print the half page, hand it to who decides, wait two days (R22, R23).",
      act: "Open the sheet",
    },
  };
  return words[name];
}
