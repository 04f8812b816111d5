/** A sentence of the draft with the space that follows it. Together they are the whole draft. */
export type Sentence = {
  readonly start: number;
  /** Where its words end. */
  readonly end: number;
  /** Where the next sentence starts. */
  readonly next: number;
};

/** Letters before a point that does not end a sentence. */
const abbreviations = new Set(["mr", "mrs", "ms", "dr", "e.g", "i.e", "vs", "approx", "p.s"]);

/** A line at least this long was wrapped by the mail program; a shorter one was ended on purpose. */
const WRAPPED_LINE = 50;

/** Cuts a draft into sentences: at full stops, at line breaks made on purpose, at list marks. */
export function sentencesOf(draft: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  let at = 0;
  const close = (end: number, next: number) => {
    if (next > start) sentences.push({ start, end, next });
    start = next;
  };
  while (at < draft.length) {
    const letter = draft.charAt(at);
    if (letter === "\n") {
      const next = afterSpaces(draft, at);
      if (endsLine(draft, lineStart, at, next)) close(lastWordEnd(draft, start, at), next);
      lineStart = next;
      at = next;
    } else if (endsSentence(draft, at)) {
      const end = afterClosers(draft, at + 1);
      const next = afterSpaces(draft, end);
      const brk = draft.slice(end, next).lastIndexOf("\n");
      if (brk >= 0) lineStart = next;
      close(end, next);
      at = Math.max(next, at + 1);
    } else at += 1;
  }
  if (start < draft.length) close(lastWordEnd(draft, start, draft.length), draft.length);
  return sentences;
}

function endsSentence(draft: string, at: number): boolean {
  const letter = draft.charAt(at);
  if (letter !== "." && letter !== "!" && letter !== "?" && letter !== "…") return false;
  const after = draft.charAt(at + 1);
  if (/[.!?…]/.test(after)) return false;
  if (letter !== ".") return true;
  if (/\d/.test(after) && /\d/.test(draft.charAt(at - 1))) return false;
  if (abbreviations.has(wordBefore(draft, at))) return false;
  // "call.I am" ends a sentence, "e.g" and "node.js" do not.
  return after === "" || /[\s"'”’)]/.test(after) || /\p{Lu}/u.test(after);
}

function wordBefore(draft: string, at: number): string {
  const from = Math.max(0, at - 8);
  return (/[\p{L}.]+$/u.exec(draft.slice(from, at))?.[0] ?? "").toLowerCase();
}

function endsLine(draft: string, lineStart: number, at: number, next: number): boolean {
  if (next >= draft.length) return true;
  if (draft.slice(at + 1, next).includes("\n")) return true;
  if (/^[-*•\d]/.test(draft.charAt(next))) return true;
  const line = draft.slice(lineStart, at).trimEnd();
  return line.length < WRAPPED_LINE || /[,:;]$/.test(line);
}

function afterClosers(draft: string, from: number): number {
  let at = from;
  while (/["'”’)\]]/.test(draft.charAt(at))) at += 1;
  return at;
}

function afterSpaces(draft: string, from: number): number {
  let at = from;
  while (at < draft.length && /\s/.test(draft.charAt(at))) at += 1;
  return at;
}

function lastWordEnd(draft: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(draft.charAt(at - 1))) at -= 1;
  return at;
}
