import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExportedFile } from "../shared/api";
import { LARGEST_EXPORT, LARGEST_EXPORT_TEXT, mayBeExport } from "../shared/export/export-file";
import { fail, ok, type Result } from "../shared/result";

/** On systems that have it: a named pipe would hold the host until somebody writes to it. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * An export that the system passes to Leverage, to be opened. Only its path waits here: it is read when a
 * window takes it, once, and what becomes of it the user decides there. The newest one counts.
 */
export class PassedFile {
  #path: string | null = null;
  readonly #listeners = new Set<() => void>();

  /** A file that the system names itself, as macOS does. */
  pass(path: string): void {
    this.#path = path;
    for (const tell of this.#listeners) tell();
  }

  /**
   * The export among the arguments of a start, where there is one: no option, no other file, no address but
   * that of a file on this computer, which is how Linux passes one. `folder` is where the start was made.
   */
  passArguments(given: readonly string[], folder: string): void {
    const paths = given.filter((it) => !it.startsWith("-")).map((it) => pathOf(it, folder));
    const path = paths.findLast((it) => it !== null && mayBeExport(it));
    if (path) this.pass(path);
  }

  /** Calls back when a file is passed. */
  onPassed(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The text of the file that waits, handed over once; null where none does. */
  async take(): Promise<Result<ExportedFile | null>> {
    const path = this.#path;
    this.#path = null;
    return path === null ? ok(null) : readExport(path);
  }
}

/** Null for an address, but that of a file here: a name of another computer in it would be asked. */
function pathOf(argument: string, folder: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:/i.test(argument)) return resolve(folder, argument);
  try {
    const url = new URL(argument);
    return url.protocol === "file:" && url.host === "" ? fileURLToPath(url) : null;
  } catch {
    return null;
  }
}

/** As the import reads it: a file of the right name, of any content. A link is followed, as a chooser does. */
async function readExport(path: string): Promise<Result<ExportedFile>> {
  if (!mayBeExport(path)) return fail("not-a-workspace");
  let file: FileHandle | null = null;
  try {
    // Before it is opened: opening a device can do something.
    if (!(await stat(path)).isFile()) return fail("not-a-workspace");
    file = await open(path, READ_ONLY);
    if (!(await file.stat()).isFile()) return fail("not-a-workspace");
    const bytes = await readUpTo(file, LARGEST_EXPORT + 1);
    if (bytes.length > LARGEST_EXPORT)
      return fail("file-too-large", { params: { most: LARGEST_EXPORT_TEXT } });
    return ok({ fileName: basename(path), text: new TextDecoder().decode(bytes) });
  } catch {
    return fail("file-unreadable");
  } finally {
    await file?.close();
  }
}

/** Never more than `most` bytes, whatever the file says of its size. */
async function readUpTo(file: FileHandle, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const pieced = file.createReadStream({ end: most - 1, autoClose: false });
  for await (const piece of pieced) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
