import Papa, { type ParseResult, type Parser } from "papaparse";
import type { TableRow } from "../../../shared/import/table";
import { fail, ok, type Result } from "../../../shared/result";

/** More than any list of applications; larger files are market facts and go another way. */
export const LARGEST_TABLE = 50_000_000;
export const LARGEST_TABLE_TEXT = "50 MB";
const LONGEST_CELL = 1_000_000;
const LONGEST_ROW = 4_000_000;
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
  if (bytes.length > LARGEST_TABLE)
    return fail("file-too-large", { params: { most: LARGEST_TABLE_TEXT } });
  const text = textOfBytes(bytes);
  return text.ok ? rowsOfText(text.value, reading) : text;
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
  let sinceRow = 0;
  await new Promise<void>((done) => {
    Papa.parse<string[]>(bare, {
      skipEmptyLines: false,
      chunkSize: PIECE,
      chunk: ({ data, meta }: ParseResult<string[]>, parser: Parser) => {
        // A row that never ends would be read from its start with each piece.
        sinceRow = data.length > 0 ? 0 : sinceRow + PIECE;
        isSound &&= sinceRow <= LONGEST_ROW;
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

function textOfBytes(bytes: Uint8Array): Result<string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ok(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff) return ok(new TextDecoder("utf-16be").decode(bytes));
  if (bytes.subarray(0, 4096).includes(0)) return fail("not-a-table");
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return singleBytes(bytes);
  }
}

/**
 * What is not UTF-8 is Windows-1252, unless it shows to be neither: UTF-8 with a few damaged signs, or
 * letters that Windows-1252 does not have. Guessing there would turn names into rubbish.
 */
function singleBytes(bytes: Uint8Array): Result<string> {
  const damaged = new TextDecoder("utf-8").decode(bytes);
  const isMostlyUtf8 = count(damaged, /[\u0080-\ufffc]/g) > count(damaged, /\ufffd/g);
  const text = new TextDecoder("windows-1252").decode(bytes);
  const isUndefined = /[\u0081\u008d\u008f\u0090\u009d]/.test(text);
  return isMostlyUtf8 || isUndefined ? fail("encoding-unknown") : ok(text);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
