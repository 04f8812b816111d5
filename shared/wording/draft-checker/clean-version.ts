import { checkDraft } from "./check-draft";
import { namesMoney, type Say } from "./draft-rule";
import type { Finding } from "./found";
import { plainText } from "./plain-text";
import { namesDeadline } from "./rules/deadlines";
import { type Sentence, sentencesOf } from "./sentences";
import { withoutClause, withoutWords } from "./take-out";

/** Taking words out can join what was apart, so the result is checked again; three rounds settle it. */
const ROUNDS = 3;

/**
 * The draft with every finding mended: the number once, the deadline once, nothing that weakens it.
 * Sentences without a finding stay word for word. A draft without findings comes back unchanged.
 */
export function cleanVersion(draft: string, say: Say): string {
  let text = draft;
  for (let round = 0; round < ROUNDS; round += 1) {
    const findings = checkDraft(text, say);
    if (findings.length === 0) return text;
    text = mended(text, findings, say, round === ROUNDS - 1);
  }
  return text;
}

/** A sentence that needs more cuts than this says nothing worth keeping. */
const MOST_CUTS = 12;

type Piece = { readonly words: string; readonly space: string };

function mended(draft: string, findings: readonly Finding[], say: Say, isLast: boolean): string {
  const pieces: Piece[] = [];
  let isAskSaid = saysAskPlainly(draft, findings, say);
  let isDeadlineSaid = namesDeadline(plainText(draft).text);
  let next = 0;
  for (const sentence of sentencesOf(draft)) {
    const own: Finding[] = [];
    for (let it = findings[next]; it && it.start < sentence.next; it = findings[next]) {
      own.push(it);
      next += 1;
    }
    const said = mendedSentence(draft, sentence, own, isLast);
    const lines = [said.words];
    if (said.needsAsk && !isAskSaid) {
      lines.push(say.askLine);
      isAskSaid = true;
    }
    if (said.needsDeadline && !isDeadlineSaid) {
      lines.push(say.deadlineLine);
      isDeadlineSaid = true;
    }
    const words = lines.filter((line) => line !== "").join(" ");
    pieces.push({ words, space: draft.slice(sentence.end, sentence.next) });
  }
  return withDeadline(joined(pieces), say);
}

/** The number stands already in a sentence that stays as it is. */
function saysAskPlainly(draft: string, findings: readonly Finding[], say: Say): boolean {
  let next = 0;
  for (const sentence of sentencesOf(draft)) {
    let isMarked = false;
    for (let it = findings[next]; it && it.start < sentence.next; it = findings[next]) {
      isMarked ||= it.mend !== "append" && it.mend !== "words";
      next += 1;
    }
    if (!isMarked && draft.slice(sentence.start, sentence.end).includes(say.ask)) return true;
  }
  return false;
}

type Mended = {
  readonly words: string;
  readonly needsAsk: boolean;
  readonly needsDeadline: boolean;
};

function mendedSentence(
  draft: string,
  { start, end }: Sentence,
  findings: readonly Finding[],
  isLast: boolean,
): Mended {
  const words = draft.slice(start, end);
  if (findings.length === 0) return { words, needsAsk: false, needsDeadline: false };
  const mends = new Set(findings.map((it) => it.mend));
  const needsDeadline = mends.has("deadline") || mends.has("append");
  const isTangled = findings.length > MOST_CUTS;
  const isDropped =
    isLast || isTangled || mends.has("ask") || mends.has("sentence") || mends.has("deadline");
  if (isDropped) {
    const isOnlyAppended = findings.every((it) => it.mend === "append");
    const namesFigure = !mends.has("deadline") && namesMoney(plainText(words).text);
    if (isOnlyAppended) return { words, needsAsk: false, needsDeadline };
    return { words: "", needsAsk: mends.has("ask") || namesFigure, needsDeadline };
  }
  const kept = findings
    .filter((it) => it.mend !== "append")
    .toReversed()
    .reduce(
      (text, it) =>
        it.mend === "clause"
          ? withoutClause(text, it.start - start, it.end - start)
          : withoutWords(text, it.start - start, it.end - start),
      words,
    );
  return { words: kept, needsAsk: kept === "" && namesMoney(plainText(words).text), needsDeadline };
}

/** Puts the sentences together again; a paragraph that lost all its words goes with its empty line. */
function joined(pieces: readonly Piece[]): string {
  let text = "";
  for (const { words, space } of pieces) {
    if (words === "") {
      if (space.includes("\n") && !/\n\s*$/.test(text.slice(-4))) text = text.trimEnd() + space;
      continue;
    }
    text += words + space;
  }
  return text.trim();
}

/** The number never goes out without its day (R23). */
function withDeadline(text: string, say: Say): string {
  const said = `${say.askLine} ${say.deadlineLine}`.trim();
  if (text === "") return said;
  if (!text.includes(say.askLine) || namesDeadline(plainText(text).text)) return text;
  return text.replace(say.askLine, () => said);
}
