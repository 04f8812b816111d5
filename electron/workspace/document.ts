import type Conf from "conf";
import type { Options } from "conf";
import type { Workspace } from "../../shared/model/workspace";
import { type Disk, durableWrite } from "./durable-write";
import { savedTextOf } from "./saved-text";

/** electron-store on the desktop, its base class in the browser host: it imports electron, which Node cannot. */
export type Library = new (
  options: Options<Record<string, unknown>> & { readonly name: string },
) => Conf<Record<string, unknown>>;

/** The saved file. */
export type SavedDocument = {
  readonly path: string;
  /** Resolves when the workspace is durable; throws the system's error otherwise. */
  readonly write: (workspace: Workspace) => Promise<void>;
};

const DOCUMENT_NAME = "workspace";
export const DOCUMENT_FILE = `${DOCUMENT_NAME}.json`;

/**
 * Opens the one JSON document through the library, and takes from it what is unsafe: it reads but never
 * parses (its own parsing throws on bad JSON and turns `null` into `{}`), and writing is ours.
 * `found` is the text that stood there, null when there was no file.
 * Throws the system's error when the file is there but cannot be read.
 */
export function openDocument(
  folder: string,
  library: Library,
  disk?: Disk,
): { readonly document: SavedDocument; readonly found: string | null } {
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
  const found = reading.text;
  Object.assign(reading, { text: null, isOpen: true });
  let written: Promise<void> = Promise.resolve();
  replaceWrite(store, (workspace) => {
    written = durableWrite(store.path, savedTextOf(workspace), disk);
  });
  const write = (workspace: Workspace) => {
    store.store = workspace;
    return written;
  };
  return { document: { path: store.path, write }, found };
}

/** The library's write is private and loses files on a full disk; this instance gets another. */
function replaceWrite(store: object, write: (workspace: Workspace) => void): void {
  if (!("_write" in store))
    throw new Error("The storage library no longer has a _write to replace");
  Object.defineProperty(store, "_write", { value: write });
}
