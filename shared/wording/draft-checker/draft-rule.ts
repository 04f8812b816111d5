/** What the draft should say, as the counter-offer sheet says it. */
export type Say = {
  /** The one number as the user reads it, "$138,000". */
  readonly ask: string;
  /** The same in currency units, so that another number is noticed (R18); null when it is not known. */
  readonly askUnits: number | null;
  /** "Thursday 17:00"; null once it is over, when no day is asked for. */
  readonly deadline: string | null;
  /** The whole sentence with the number (R16). */
  readonly askLine: string;
  /** The whole sentence with the deadline (R23); empty where there is none. */
  readonly deadlineLine: string;
};

/** For a draft that is only looked at: nothing is written in the place of what is found. */
export const nothingToSay: Say = {
  ask: "",
  askUnits: null,
  deadline: null,
  askLine: "",
  deadlineLine: "",
};

/** What to do about a sentence that needs the day: once it is over there is none to write. */
export function writeDay({ deadline }: Say): string {
  return deadline === null ? "Delete it, or name a day." : `Write “by ${deadline}”.`;
}

/**
 * What the clean version does about a finding: puts the ask or the deadline in the sentence's place,
 * appends the deadline, takes out the sentence, the clause up to its comma, or only the words.
 */
export type Mend = "ask" | "deadline" | "append" | "sentence" | "clause" | "words";

/** Where a match stands. All in plain text: lower case, no apostrophes inside words. */
export type Around = {
  /** The sentence around the match, cut at 240 letters on each side. */
  readonly sentence: string;
  /** The part of it before and after the match. */
  readonly before: string;
  readonly after: string;
  readonly say: Say;
  /** The draft names a figure or asks for one. */
  readonly hasAsk: boolean;
  /** Some sentence names a day or an hour to answer by. */
  readonly hasDeadline: boolean;
};

/** A pattern with the flag `g`, every repetition bounded, and when a match of it counts. */
type Mark = {
  readonly pattern: RegExp;
  readonly counts?: (match: RegExpExecArray, around: Around) => boolean;
};

/**
 * One thing that weakens a message. A rule is a record: what it looks for, why in one line, what to
 * do, and examples that a test reads.
 */
export type DraftRule = {
  /** The rule of the method it keeps. */
  readonly rule: "R3" | "R9" | "R15" | "R17" | "R18" | "R23";
  readonly title: string;
  /** What to do, in one line. `found` is the text as it was typed. */
  readonly advice: (say: Say, found: string) => string;
  readonly mend: Mend;
  readonly marks: readonly Mark[];
  readonly examples: { readonly marked: readonly string[]; readonly innocent: readonly string[] };
};

/** When phrases count. Each is tried on the sentence, or on what stands right before or after. */
type Conditions = {
  readonly payOnly?: boolean;
  readonly needs?: RegExp;
  readonly unless?: RegExp;
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  readonly when?: (around: Around) => boolean;
};

/** Phrases that count under one condition. */
export function mark(words: readonly string[], on: Conditions = {}): Mark {
  return {
    pattern: wholeWords(words),
    counts: (_, around) =>
      (on.payOnly !== true || speaksOfPay(around.sentence)) &&
      (on.needs?.test(around.sentence) ?? true) &&
      !on.unless?.test(around.sentence) &&
      !on.unlessBefore?.test(around.before) &&
      !on.unlessAfter?.test(around.after) &&
      (on.when?.(around) ?? true),
  };
}

/** One pattern of many phrases, each a whole word at both ends. */
export function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${words.join("|")})(?![a-z0-9])`, "g");
}

/** "I am", "I'm", "I m"; "we are". */
export const IAM = "(?:i am|i ?m|we are|were)";
/** "I would", "I'd", "I could", "I will". */
export const IWOULD = "(?:i would|i ?d|we would|i could|i can|i will|ill)";

const payWord =
  /\b(?:salary|salaries|base|pay|paid|offer|number|figure|compensation|comp|raise|package|wage|rate|worth|deserve|money)\b/;
const moneyTyped =
  /[$€£¥₹] ?\d|\d ?(?:k|grand|thousand|dollars|euros?|pounds|usd|eur|gbp|chf|lpa|lakhs?)\b|\b\d{2,3}[,.]\d{3}\b|\b\d{5,7}\b|\b\d{4,7} ?[€£$]/;

/** The text names an amount of money, or looks as if. */
export function namesMoney(plain: string): boolean {
  return moneyTyped.test(plain);
}

/** The text is about pay. */
export function speaksOfPay(plain: string): boolean {
  return payWord.test(plain) || namesMoney(plain);
}
