import { type Recognised, recognise } from "../../../shared/import/sources";
import { type Table, tableOf } from "../../../shared/import/table";
import { fail, ok, type Result } from "../../../shared/result";
import {
  LARGEST_TABLE,
  LARGEST_TABLE_TEXT,
  type Reading,
  rowsOfBytes,
  rowsOfText,
} from "./read-table";

/** A table that was read, with what was recognised in it. */
export type ReadFile = {
  readonly name: string;
  readonly table: Table;
  readonly recognised: Recognised;
};

/** Reads a chosen or dropped file. A file that changes or goes while it is read fails as unreadable. */
export async function readFile(file: File, reading: Reading): Promise<Result<ReadFile>> {
  // Known before a byte is read: a film, or a line of a gigabyte, costs no memory.
  if (file.size > LARGEST_TABLE)
    return fail("file-too-large", { params: { most: LARGEST_TABLE_TEXT } });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail("file-unreadable");
  }
  return read(file.name, await rowsOfBytes(bytes, reading));
}

/** Reads what was pasted from a spreadsheet. */
export async function readPasted(text: string, reading: Reading): Promise<Result<ReadFile>> {
  return read("Pasted table", await rowsOfText(text, reading));
}

function read(name: string, rows: Awaited<ReturnType<typeof rowsOfText>>): Result<ReadFile> {
  if (!rows.ok) return rows;
  const table = tableOf(rows.value);
  return table ? ok({ name, table, recognised: recognise(table.header) }) : fail("not-a-table");
}
