import Papa, { type ParseResult, type Parser } from "papaparse";
import type { TableRow } from "../../../shared/import/table";
import { fail, ok, type Result } from "../../../shared/result";

/** More than any list of applications; larger files are market facts and go another way. */
const LARGEST_FILE = 50_000_000;
const LONGEST_CELL = 1_000_000;
/** Read between two looks at the clock of the screen: some milliseconds. */
const PIECE = 500_000;

/** How reading goes on: told after each piece, and stopped by the signal. */
export type Reading = {
  readonly signal?: AbortSignal;
  /** The share that is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/**
 * Reads the bytes of a CSV or TSV file: UTF-8 with or without a BOM, UTF-16 from spreadsheets, else
 * Windows-1252; separators are found by looking. Fails on what is no table of text, and with
 * `cancelled` when the signal says so.
 */
export async function rowsOfBytes(
  bytes: Uint8Array,
  reading?: Reading,
): Promise<Result<readonly TableRow[]>> {
  if (bytes.length > LARGEST_FILE) return fail("file-too-large", { params: { most: "50 MB" } });
  const text = textOfBytes(bytes);
  return text === null ? fail("not-a-table") : rowsOfText(text, reading);
}

/** Reads a table that is text already, as pasted from a spreadsheet. */
export async function rowsOfText(
  text: string,
  { signal, onProgress }: Reading = {},
): Promise<Result<readonly TableRow[]>> {
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.includes("\u0000")) return fail("not-a-table");
  const rows: TableRow[] = [];
  let line = 1;
  let isSound = true;
  await new Promise<void>((done) => {
    Papa.parse<string[]>(bare, {
      skipEmptyLines: false,
      chunkSize: PIECE,
      chunk: ({ data, meta }: ParseResult<string[]>, parser: Parser) => {
        for (const cells of data) {
          rows.push({ line, cells });
          line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
          isSound &&= cells.every((cell) => cell.length <= LONGEST_CELL);
        }
        if (signal?.aborted || !isSound) {
          parser.abort();
          // An aborted parser never says that it is complete.
          return done();
        }
        onProgress?.(meta.cursor / bare.length);
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => done(),
    });
  });
  if (signal?.aborted) return fail("cancelled");
  const isTable = isSound && rows.filter((row) => row.cells.length > 1).length >= 2;
  return isTable ? ok(rows) : fail("not-a-table");
}

function textOfBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
