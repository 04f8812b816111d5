import { askLine } from "./lines";

/**
 * What is said with the counter-offer sheet: three sentences, then silence (R22). One number, one date,
 * no reason, no thanks in advance (R15, R17, R23).
 */
export type SheetTerms = {
  readonly to: "company" | "employer";
  /** "$138,000". */
  readonly amount: string;
  /** "Thursday 17:00". */
  readonly deadline: string;
  readonly hasCurrentJob: boolean;
  /** Another company has put an offer on paper. */
  readonly hasPaper: boolean;
};

export type Script = readonly [opening: string, ask: string, deadline: string];

export function sheetScript(terms: SheetTerms): Script {
  return [openingLine(terms), sheetAskLine(terms), sheetDeadlineLine(terms)];
}

function openingLine({ to, hasPaper, hasCurrentJob }: SheetTerms): string {
  if (to === "employer") return "I have an offer on paper, and I would rather stay.";
  if (hasPaper) return "I have an offer on paper, and I would rather work here.";
  return hasCurrentJob
    ? "I have a job, and I would rather work here."
    : "I have read everything, and I would like to work here.";
}

/** The sentence with the number, as often as asked (R16). */
function sheetAskLine({ to, amount, hasCurrentJob }: SheetTerms): string {
  return to === "employer"
    ? `It will take ${amount} base salary for me to stay.`
    : askLine(amount, hasCurrentJob);
}

/** The sentence with the date: a signature against a signature (R3, R23). */
function sheetDeadlineLine({ to, deadline }: SheetTerms): string {
  return to === "employer"
    ? `If the signed change is here by ${deadline}, I stay.`
    : `If the contract is here by ${deadline}, I sign it that day.`;
}
