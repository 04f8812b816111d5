import { type Around, type DraftRule, type Mend, namesMoney, type Say } from "./draft-rule";
import { plainText } from "./plain-text";
import { draftRules } from "./rules";
import { namesDeadline } from "./rules/deadlines";
import { type Sentence, sentencesOf } from "./sentences";

/** Something in a draft that weakens it. */
export type Finding = {
  /** Where it stands in the draft: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly rule: DraftRule["rule"];
  readonly title: string;
  /** What to do about it, in one line. */
  readonly advice: string;
  /** What to write instead of its sentence or words; empty to delete them. */
  readonly replacement: string;
  readonly mend: Mend;
};

/** How far around a match its sentence is read: enough for any sentence, and a bound on the work. */
const REACH = 240;

/** Everything to mend in a draft, in the order of the text, no two overlapping. Linear in its length. */
export function checkDraft(draft: string, say: Say): readonly Finding[] {
  const plain = plainText(draft);
  const hasAsk = namesMoney(plain.text) || /\b(?:salary|base|offer|counter)\b/.test(plain.text);
  const message = { say, hasAsk, hasDeadline: namesDeadline(plain.text) };
  const found: Finding[] = [];
  for (const rule of draftRules) {
    for (const { pattern, counts } of rule.marks) {
      for (const match of plain.text.matchAll(pattern)) {
        const around = { ...message, ...surroundings(plain.text, match) };
        if (counts && !counts(match, around)) continue;
        const span = plain.spanOf(match.index, match.index + match[0].trimEnd().length);
        found.push(finding(rule, span, draft, say));
      }
    }
  }
  const findings = withoutOverlaps(found);
  const missing = missingDeadline(draft, findings, message.hasDeadline, say);
  return missing ? [...findings, missing].sort((a, b) => a.start - b.start) : findings;
}

function finding(
  rule: DraftRule,
  span: { readonly start: number; readonly end: number },
  draft: string,
  say: Say,
): Finding {
  return {
    ...span,
    rule: rule.rule,
    title: rule.title,
    advice: rule.advice(say, draft.slice(span.start, span.end)),
    replacement: replacementOf(rule.mend, say),
    mend: rule.mend,
  };
}

function replacementOf(mend: Mend, say: Say): string {
  if (mend === "ask") return say.askLine;
  return mend === "deadline" || mend === "append" ? say.deadlineLine : "";
}

function surroundings(
  text: string,
  match: RegExpExecArray,
): Pick<Around, "sentence" | "before" | "after"> {
  const end = match.index + match[0].length;
  const before = lastSentence(text.slice(Math.max(0, match.index - REACH), match.index));
  const after = firstSentence(text.slice(end, end + REACH));
  return { before, after, sentence: before + match[0] + after };
}

function lastSentence(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (isStop(text, at)) return text.slice(at + 1).trimStart();
  return text;
}

function firstSentence(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (isStop(text, at)) return text.slice(0, at + 1);
  return text;
}

function isStop(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (letter === "\n" || letter === "!" || letter === "?") return true;
  return letter === "." && !/[a-z0-9]/.test(text.charAt(at + 1));
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
  if (hasDeadline || findings.some((it) => it.mend === "deadline")) return null;
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
    advice: `Write “by ${say.deadline}”.`,
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
