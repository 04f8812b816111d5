import { namesMoney, type Say, writeDay } from "./draft-rule";
import { type Finding, foundBy, REACH } from "./found";
import { plainText } from "./plain-text";
import { draftRules } from "./rules";
import { namesDeadline } from "./rules/deadlines";
import { type Sentence, sentencesOf } from "./sentences";

/** Everything to mend in a draft, in the order of the text, no two overlapping. Linear in its length. */
export function checkDraft(draft: string, say: Say): readonly Finding[] {
  const plain = plainText(draft);
  const hasAsk = namesMoney(plain.text) || /\b(?:salary|base|offer|counter)\b/.test(plain.text);
  const message = { say, hasAsk, hasDeadline: namesDeadline(plain.text) };
  const found = foundBy(draftRules, plain, message, draft);
  const findings = withoutOverlaps(found);
  const missing = missingDeadline(draft, findings, message.hasDeadline, say);
  return missing ? [...findings, missing].sort((a, b) => a.start - b.start) : findings;
}

/** Of findings on the same words the longer speaks; of equals the graver, which was found first. */
function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const it of ordered) {
    const last = kept.at(-1);
    if (!last || it.start >= last.end) kept.push(it);
  }
  return kept;
}

/**
 * R23: a message that says the number has to say by when. The bare line alone is what one says on the
 * phone, so one sentence passes. The mark stands under the last word of the ask.
 */
function missingDeadline(
  draft: string,
  findings: readonly Finding[],
  hasDeadline: boolean,
  say: Say,
): Finding | null {
  if (say.deadline === null || hasDeadline || findings.some((it) => it.mend === "deadline"))
    return null;
  const sentences = sentencesOf(draft);
  const asking = sentences.findLast((it) => namesAsk(draft.slice(it.start, it.end), say));
  if (!asking || sentences.length < 2) return null;
  const start = lastWordStart(draft, asking);
  if (findings.some((it) => it.start < asking.end && it.end > start)) return null;
  return {
    start,
    end: asking.end,
    rule: "R23",
    title: "No deadline.",
    advice: writeDay(say),
    replacement: say.deadlineLine,
    mend: "append",
  };
}

function namesAsk(sentence: string, say: Say): boolean {
  if (sentence.includes(say.ask)) return true;
  const plain = plainText(sentence.slice(0, 2 * REACH)).text;
  return asksInWords.test(plain) && namesMoney(plain);
}

const asksInWords =
  /\b(?:it will take|itll take|i ask|im asking|i am asking|my number is|i expect|i want|i need|looking for|please (?:match|raise|make)|make it)\b/;

function lastWordStart(draft: string, sentence: Sentence): number {
  let at = sentence.end;
  while (at > sentence.start && !/\s/.test(draft.charAt(at - 1))) at -= 1;
  return at;
}
