/**
 * A draft as the rules read it: lower case, plain letters, straight dashes, single spaces, and no apostrophes inside
 * words, so that "I’m", "I'm" and "im" are one spelling. Every letter remembers where it came from.
 */
export type PlainText = {
  readonly text: string;
  /** The span in the draft of `[start, end)` in the plain text. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
};

const apostrophes = new Set(["'", "’", "‘", "ʼ", "`", "´", "＇"]);
const dashes = new Set(["–", "—", "‒", "―", "−", "‐", "‑", "﹣", "－", "〜", "～"]);
/** Soft hyphen, zero-width marks and the byte order mark: they come along when text is pasted. */
const invisible = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);

const isSpace = (letter: string) => /\s/.test(letter);
const isDigit = (letter: string) => letter >= "0" && letter <= "9";
const isLetter = (letter: string) => letter.toLowerCase() !== letter.toUpperCase();

/** Reads the draft once, from left to right: linear in its length. */
export function plainText(draft: string): PlainText {
  const letters: string[] = [];
  const from: number[] = [];
  const put = (letter: string, at: number) => {
    letters.push(letter);
    from.push(at);
  };
  let at = 0;
  while (at < draft.length) {
    const letter = draft.charAt(at);
    if (isSpace(letter)) {
      const end = spaceEnd(draft, at);
      put(isParagraph(draft, at, end) ? "\n" : " ", at);
      at = end;
      continue;
    }
    if (apostrophes.has(letter)) {
      const before = draft.charAt(at - 1);
      const after = draft.charAt(at + 1);
      if (isDigit(before) && isDigit(after)) put(",", at);
      else if (!(isLetter(after) && (isLetter(before) || isDigit(before)))) put('"', at);
    } else if (dashes.has(letter)) put("-", at);
    else if (!invisible.has(letter)) for (const one of plainLetters(letter)) put(one, at);
    at += 1;
  }
  return {
    text: letters.join(""),
    spanOf: (start, end) => ({
      start: from[start] ?? draft.length,
      end: end > start ? (from[end - 1] ?? draft.length - 1) + 1 : (from[start] ?? draft.length),
    }),
  };
}

/** Full-width and joined letters as they are typed on a keyboard: "１" is "1", "ﬂ" is "fl", "…" is "...". */
function plainLetters(letter: string): readonly string[] {
  const lower = letter.normalize("NFKC").toLowerCase();
  return isSpace(lower.charAt(0)) ? [letter] : lower.split("");
}

function spaceEnd(draft: string, start: number): number {
  let end = start;
  while (end < draft.length && isSpace(draft.charAt(end))) end += 1;
  return end;
}

/** An empty line ends a paragraph; a single line break is only a wrapped line. */
function isParagraph(draft: string, start: number, end: number): boolean {
  return draft.slice(start, end).split("\n").length > 2;
}
