import Papa, { type ParseResult, type Parser } from "papaparse";
import { FilingsImport } from "../../../shared/market/import-filings";
import { fail, ok, type Result } from "../../../shared/result";

/** Read between two looks: some hundredths of a second, so progress is told many times a second. */
const PIECE = 1024 * 1024;
/** A row of the disclosure file has some 3,000 characters. Far more without an end is another file. */
const LONGEST_ROW = 8 * PIECE;

/** How far the reading is: the share of the file, the rows read, the filings kept. */
export type FilingsRead = { readonly share: number; readonly rows: number; readonly kept: number };

/**
 * Streams a disclosure file, never holding more of it than a piece, and packs what it keeps as Arrow
 * bytes. Fails with `not-a-disclosure-file`, `no-filings`, or `file-unreadable` when the file goes or
 * changes on the way.
 */
export function readFilings(
  file: File,
  onProgress: (read: FilingsRead) => void,
): Promise<Result<Uint8Array>> {
  const filings = new FilingsImport();
  let kept = 0;
  let sinceRow = 0;
  return new Promise((settle) => {
    const stop = (parser: Parser, failure: Result<Uint8Array>) => {
      settle(failure);
      parser.abort();
    };
    Papa.parse<string[]>(file, {
      skipEmptyLines: true,
      chunkSize: PIECE,
      chunk: ({ data: rows, meta }: ParseResult<string[]>, parser: Parser) => {
        sinceRow = rows.length > 0 ? 0 : sinceRow + PIECE;
        if (sinceRow > LONGEST_ROW) return stop(parser, fail("not-a-disclosure-file"));
        const taken = filings.take(rows);
        if (!taken.ok) return stop(parser, taken);
        kept = taken.value.kept;
        onProgress({ ...taken.value, share: Math.min(1, meta.cursor / file.size) });
      },
      complete: () => settle(kept === 0 ? fail("no-filings") : ok(filings.finish())),
      error: () => settle(fail("file-unreadable")),
    });
  });
}
