const QUOTE = 34;
const RETURN = 13;
const SPACE = 32;
/** Columns past this are read over: the disclosure file has some hundred. */
const MOST_CELLS = 512;

/**
 * Reads the rows of a separated text (RFC 4180) one after another and makes a string only of the cells that
 * are asked for: of a hundred columns a filing needs nine, and the others would only be thrown away. Ends
 * are sought by the platform's own search, which looks at many signs at once.
 */
export class RowReader {
  readonly #separator: string;
  readonly #starts = new Int32Array(MOST_CELLS);
  readonly #ends = new Int32Array(MOST_CELLS);
  #text = "";
  #nextSeparator = -1;
  /** How many cells the last row has. */
  count = 0;

  constructor(separator: "," | "\t" | ";" | "|") {
    this.#separator = separator;
  }

  /**
   * Reads the row that starts at `from`; answers where the next one starts, -1 when the text ends before
   * the row does. The end of the last text (`isLast`) ends a row, too.
   */
  read(text: string, from: number, isLast: boolean): number {
    if (text !== this.#text) this.#nextSeparator = -1;
    this.#text = text;
    this.count = 0;
    let lineEnd = this.#lineEnd(from, isLast);
    for (let start = from; lineEnd >= 0; ) {
      const inside = text.charCodeAt(start) === QUOTE ? this.#quoteEnd(start + 1, isLast) : start;
      if (inside < 0) return -1;
      // A quoted cell may go on over the end of a line.
      if (inside > lineEnd) lineEnd = this.#lineEnd(inside, isLast);
      if (lineEnd < 0) return -1;
      const found = this.#separatorFrom(inside);
      const isRowEnd = found > lineEnd;
      this.#keep(start, isRowEnd ? this.#withoutReturn(lineEnd) : found);
      if (isRowEnd) return lineEnd + 1;
      start = found + 1;
    }
    return -1;
  }

  /** True for a row without a sign on it. */
  get isBlank(): boolean {
    return this.count === 1 && this.cell(0).trim() === "";
  }

  /** A cell of the last row without its quotes; empty where the row is shorter. */
  cell(column: number): string {
    if (column < 0 || column >= this.count) return "";
    const start = this.#starts[column] ?? 0;
    const written = this.#text.slice(start, this.#ends[column]);
    return this.#text.charCodeAt(start) === QUOTE ? unquoted(written) : written;
  }

  #keep(start: number, end: number): void {
    if (this.count === MOST_CELLS) return;
    this.#starts[this.count] = start;
    this.#ends[this.count] = end;
    this.count += 1;
  }

  /** Kept over the rows: a text without any separator is searched once, not once a row. */
  #separatorFrom(from: number): number {
    if (this.#nextSeparator < from) {
      const found = this.#text.indexOf(this.#separator, from);
      this.#nextSeparator = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextSeparator;
  }

  #lineEnd(from: number, isLast: boolean): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 && isLast ? this.#text.length : end;
  }

  #withoutReturn(end: number): number {
    return this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  }

  /** Behind the quote that closes a cell: a doubled one, or one in the middle of words, does not. */
  #quoteEnd(from: number, isLast: boolean): number {
    const text = this.#text;
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text.charCodeAt(at + 1) === QUOTE) at += 1;
      else {
        let after = at + 1;
        while (text.charCodeAt(after) === SPACE) after += 1;
        if (after === text.length) return isLast ? after : -1;
        const sign = text[after] ?? "";
        if (sign === this.#separator || sign === "\r" || sign === "\n") return at + 1;
      }
    }
    return -1;
  }
}

/** What stands between the quotes of a written cell, with doubled ones single. */
function unquoted(written: string): string {
  const inside = written.slice(1, written.lastIndexOf('"'));
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}
