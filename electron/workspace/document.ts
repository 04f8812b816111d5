import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type Conf from "conf";
import type { Options } from "conf";
import type { Workspace } from "../../shared/model/workspace";
import type { Seal } from "../sealing/seal";
import { type Disk, durableWrite } from "./durable-write";
import { type FileStamp, stampOf } from "./file-stamp";
import { savedBytesOf } from "./saved-bytes";
import { readSavedText } from "./saved-text";

/** electron-store on the desktop, its base class in the browser host: it imports electron, which Node cannot. */
export type Library = new (
  options: Options<Record<string, unknown>> & { readonly name: string },
) => Conf<Record<string, unknown>>;

const DOCUMENT_NAME = "workspace";
export const DOCUMENT_FILE = `${DOCUMENT_NAME}.json`;

/** Another program changed the file since it was read or written here: it is not overwritten. */
export class ChangedOutside extends Error {}

/**
 * The one JSON document, kept by the library but for what is unsafe in it: it reads but never parses (its
 * own parsing throws on bad JSON and turns `null` into `{}`), and writing is ours.
 */
export class SavedDocument {
  readonly path: string;
  readonly #seal: Seal;
  readonly #replace: (workspace: Workspace) => Promise<FileStamp>;
  #stamp: FileStamp;
  /** What the file held when it was last read or written here. */
  #held: Workspace | null = null;
  #isWriting = false;

  private constructor(
    store: Conf<Record<string, unknown>>,
    stamp: FileStamp,
    seal: Seal,
    disk?: Disk,
  ) {
    this.path = store.path;
    this.#seal = seal;
    this.#stamp = stamp;
    this.#replace = (workspace) =>
      durableWrite(this.path, seal.closeText(savedBytesOf(workspace)), disk);
    replaceWrite(store, this.#replace);
  }

  /**
   * Opens the document; `found` is the text that stood there, null when there was no file.
   * Throws the system's error when the file is there but cannot be read.
   */
  static async open(
    folder: string,
    library: Library,
    seal: Seal,
    disk?: Disk,
  ): Promise<{ readonly document: SavedDocument; readonly found: string | null }> {
    // Before reading: a change in between is then noticed, not missed.
    const stamp = await stampOf(join(folder, DOCUMENT_FILE));
    const reading: { text: string | null; isOpen: boolean } = { text: null, isOpen: false };
    const store = new library({
      name: DOCUMENT_NAME,
      configName: DOCUMENT_NAME,
      fileExtension: "json",
      cwd: folder,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: false,
      deserialize: (text) => {
        if (!reading.isOpen) reading.text = text;
        return {};
      },
    });
    const found = reading.text === null ? null : (seal.open(reading.text) ?? reading.text);
    Object.assign(reading, { text: null, isOpen: true });
    return { document: new SavedDocument(store, stamp, seal, disk), found };
  }

  /** Resolves when the workspace is durable; throws ChangedOutside, or the system's error. */
  async write(workspace: Workspace): Promise<void> {
    if (await this.#differs()) throw new ChangedOutside();
    this.#isWriting = true;
    try {
      this.#stamp = await this.#replace(workspace);
      this.#held = workspace;
    } finally {
      this.#isWriting = false;
    }
  }

  /** Whether another program changed the file. Never true for what is being written here. */
  async isChangedOutside(): Promise<boolean> {
    const known = this.#stamp;
    return !this.#isWriting && (await this.#differs()) && known === this.#stamp && !this.#isWriting;
  }

  /** A file that is gone holds nothing to lose; one that was only touched holds the same. */
  async #differs(): Promise<boolean> {
    const stamp = await stampOf(this.path);
    if (stamp === null || stamp === this.#stamp) return false;
    const read = readSavedText(await this.readNow());
    if (!read.ok || !isDeepStrictEqual(read.value.workspace, this.#held)) return true;
    this.#stamp = stamp;
    return false;
  }

  /** The text that stands in the file now; as it stands there when it is sealed under another key. */
  async readNow(): Promise<string> {
    const text = await readFile(this.path, "utf8");
    return this.#seal.open(text) ?? text;
  }

  /** From now on what stands in the file counts as read here. */
  async acceptOutside(): Promise<void> {
    this.#stamp = await stampOf(this.path);
  }

  /** What was read from the file at opening. */
  holds(workspace: Workspace): void {
    this.#held = workspace;
  }
}

/**
 * The library's own write is private and loses files on a full disk: whatever it would write goes the
 * durable way. Saving calls that way directly, because the library's setter reads the whole file first.
 */
function replaceWrite(store: object, write: (workspace: Workspace) => Promise<FileStamp>): void {
  if (!("_write" in store))
    throw new Error("The storage library no longer has a _write to replace");
  Object.defineProperty(store, "_write", { value: write });
}
