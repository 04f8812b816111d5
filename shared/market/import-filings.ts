import { fail, ok, type Result } from "../result";
import { type DisclosureHeader, disclosureHeaderOf } from "./disclosure-header";
import { filingOf } from "./filing";
import { FilingsBuilder } from "./filings-builder";

/** How far an import is: rows read and filings kept. */
type FilingProgress = { readonly rows: number; readonly kept: number };

/** A row of the disclosure file has some 3,000 signs. Far more without an end is another file. */
const LONGEST_ROW = 8_000_000;

/** Takes the text of a disclosure file in pieces, cut anywhere. */
export class FilingsImport {
  readonly #builder = new FilingsBuilder();
  #reading: DisclosureHeader | null = null;
  /** The beginning of a row whose end stands in the next piece. */
  #rest = "";
  #rows = 0;

  /** Fails with `not-a-disclosure-file` when the header is another, or a row never ends. */
  take(piece: string, isLast: boolean): Result<FilingProgress> {
    const text = this.#rest + piece;
    let at = 0;
    if (this.#reading === null) {
      const header = disclosureHeaderOf(text, isLast);
      if (header === null && !isLast && text.length <= LONGEST_ROW) return this.#wait(text);
      if (header === null) return fail("not-a-disclosure-file");
      this.#reading = header;
      at = header.next;
    }
    const { reader, columns } = this.#reading;
    while (at < text.length) {
      const next = reader.read(text, at, isLast);
      if (next < 0) break;
      at = next;
      if (reader.isBlank) continue;
      const filing = filingOf(reader, columns);
      if (filing) this.#builder.add(filing);
      this.#rows += 1;
    }
    return this.#wait(text.slice(at));
  }

  finish(): Uint8Array {
    return this.#builder.finish();
  }

  #wait(rest: string): Result<FilingProgress> {
    if (rest.length > LONGEST_ROW) return fail("not-a-disclosure-file");
    this.#rest = rest;
    return ok({ rows: this.#rows, kept: this.#builder.count });
  }
}
