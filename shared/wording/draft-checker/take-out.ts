/** Taking words out of a sentence so that what is left is still one. */

/** The sentence without `[start, end)`; its first letter, spaces and commas mended. */
export function withoutWords(sentence: string, start: number, end: number): string {
  return tidy(`${sentence.slice(0, start).trimEnd()} ${sentence.slice(end).trimStart()}`);
}

/** A clause this far from its comma still belongs to it. */
const CLAUSE = 80;

/**
 * The sentence without the clause that holds `[start, end)`: up to the comma or "but" behind it when it
 * opens the sentence, back to the comma when it ends it. Empty when the clause is the whole sentence.
 */
export function withoutClause(sentence: string, start: number, end: number): string {
  const opens = /^[\s"“'‘]*(?:(?:and|but|so|also|yet|well|oh|first),? )?$/i.test(
    sentence.slice(0, start),
  );
  if (opens) {
    const rest = sentence.slice(end);
    const close = /[,;:–—]\s?(?:but\s|and\s|so\s)?|\s(?:but|-)\s/i.exec(rest.slice(0, CLAUSE));
    return close ? tidy(rest.slice(close.index + close[0].length)) : "";
  }
  const before = sentence.slice(0, start);
  const isAtEnd = /^[^,;]{0,80}$/.test(sentence.slice(end));
  if (!isAtEnd) return withoutWords(sentence, start, end);
  const open = /(?:[,;–—]\s?(?:and\s|but\s|so\s)?|\s(?:and|but|-)\s|\s)$/i.exec(before);
  return tidy(`${open ? before.slice(0, open.index) : before}${closing(sentence)}`);
}

const closing = (sentence: string) => /[.!?…"”’)]*$/.exec(sentence.slice(-3))?.[0] ?? "";

function tidy(text: string): string {
  const spaced = text
    .trim()
    .replace(/^[,;:.!?)\s]+/, "")
    .replace(/ ([,;:.!?])/g, "$1")
    .replace(/,(?=[,.;:!?])/g, "")
    .replace(/(?:^|(?<=[\s,]))(?:and|but|so)?[,;]? ?([.!?])$/i, "$1");
  if (!/[\p{L}\p{N}]/u.test(spaced)) return "";
  return spaced.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
