import { ok, type Result } from "../result";
import { type FilingColumns, filingColumns, filingOf } from "./filing";
import { FilingsBuilder } from "./filings-builder";

/** How far an import is: rows read and filings kept. */
type FilingProgress = { readonly rows: number; readonly kept: number };

/** Takes the rows of a disclosure file in pieces, as a streaming parser hands them over. */
export class FilingsImport {
  readonly #builder = new FilingsBuilder();
  #columns: FilingColumns | null = null;
  #rows = 0;

  /** Fails with `not-a-disclosure-file` at the first piece when the header is another. */
  take(rows: readonly (readonly string[])[]): Result<FilingProgress> {
    let from = 0;
    if (this.#columns === null) {
      const columns = filingColumns(rows[0] ?? []);
      if (!columns.ok) return columns;
      this.#columns = columns.value;
      from = 1;
    }
    for (let at = from; at < rows.length; at += 1) {
      const filing = filingOf(rows[at] ?? [], this.#columns);
      if (filing) this.#builder.add(filing);
    }
    this.#rows += rows.length - from;
    return ok({ rows: this.#rows, kept: this.#builder.count });
  }

  finish(): Uint8Array {
    return this.#builder.finish();
  }
}
