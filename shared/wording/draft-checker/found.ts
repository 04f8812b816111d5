import type { Around, DraftRule, Mend, Say } from "./draft-rule";
import type { PlainText } from "./plain-text";

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
export const REACH = 240;

/** What the rules mark in a draft, rule by rule. Linear in its length. */
export function foundBy(
  rules: readonly DraftRule[],
  plain: PlainText,
  message: Pick<Around, "say" | "hasAsk" | "hasDeadline">,
  draft: string,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const { pattern, counts } of rule.marks) {
      for (const match of plain.text.matchAll(pattern)) {
        const around = { ...message, ...surroundings(plain.text, match) };
        if (counts && !counts(match, around)) continue;
        const span = plain.spanOf(match.index, match.index + match[0].trimEnd().length);
        found.push(finding(rule, span, draft, message.say));
      }
    }
  }
  return found;
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
