import type { Handlers, HostFacts, Notice } from "../shared/api";
import type { Failure, Result } from "../shared/result";
import { readOnlyNotice } from "../shared/wording/notices";
import { AttachmentFiles } from "./attachments/attachment-files";
import { Documents } from "./attachments/documents";
import type { HandOver } from "./attachments/hand-over";
import { removeOpenedCopies } from "./attachments/opened-copies";
import { sweepOrphans } from "./attachments/orphans";
import { type Clock, localMinute } from "./clock";
import { createHandlers } from "./handlers";
import { MarketFactsFile } from "./market-facts";
import { Backups } from "./workspace/backups";
import { prepareDataFolder, sweepTemporaryFiles } from "./workspace/data-folder";
import { type Library, SavedDocument } from "./workspace/document";
import { EditingBackups } from "./workspace/editing-backups";
import { type FolderLock, type Holder, lockFolder } from "./workspace/folder-lock";
import { type Loaded, loadWorkspace } from "./workspace/load";
import { type ChangedListener, OpenWorkspace } from "./workspace/open-workspace";
import { OtherVersions } from "./workspace/other-versions";
import { watchOutside } from "./workspace/outside-watch";
import { Saving } from "./workspace/saving";
import { errorCode } from "./workspace/system-error";

export type HostOptions = {
  readonly kind: HostFacts["kind"];
  readonly version: string;
  readonly folder: string;
  /** Where later starts on the same folder can send the user; null for the desktop's window. */
  readonly address: string | null;
  readonly clock: Clock;
  readonly library: Library;
  /** How the user gets to see a document. */
  readonly handOver: HandOver;
};

/** Everything behind the boundary, the same for both hosts. */
export type Host = {
  readonly handlers: Handlers;
  readonly onChanged: (listener: ChangedListener) => () => void;
  /** Waits until everything is durable; the failure when something cannot be saved. */
  readonly save: () => Promise<Failure | null>;
  /** Lets go of the folder. What is not saved by then is lost. */
  readonly close: () => Promise<void>;
};

/** How a start ends: with the workspace open, before another host's door, or refused. */
export type Start =
  | { readonly status: "open"; readonly host: Host }
  | { readonly status: "held"; readonly holder: Holder }
  | { readonly status: "refused"; readonly failure: Failure };

/** Takes the data folder and opens the workspace in it. */
export async function startHost(options: HostOptions): Promise<Start> {
  const { folder, kind, address } = options;
  const isWritable = await prepareDataFolder(folder);
  const taken = isWritable ? await lockFolder(folder, { kind, address }) : null;
  if (taken === null) return openFolder(options, null);
  if ("holder" in taken) return { status: "held", holder: taken.holder };
  await sweepTemporaryFiles(folder);
  await removeOpenedCopies(folder);
  const start = await openFolder(options, taken.lock);
  if (start.status !== "open") await taken.lock.release();
  return start;
}

/** Without a lock the folder cannot be written: everything can be read, nothing changed. */
async function openFolder(options: HostOptions, lock: FolderLock | null): Promise<Start> {
  const backups = new Backups(options.folder, options.clock);
  const read = await readDocument(options, backups, lock !== null);
  if (!read.ok) return { status: "refused", failure: read.failure };
  const host = await hostOver(options, lock, backups, read.value);
  return { status: "open", host };
}

type Read = { readonly document: SavedDocument; readonly loaded: Loaded };

async function readDocument(
  { folder, clock, library }: HostOptions,
  backups: Backups,
  isWritable: boolean,
): Promise<Result<Read>> {
  try {
    const { document, found } = await SavedDocument.open(folder, library);
    const loaded = await loadWorkspace({
      path: document.path,
      found,
      backups,
      clock,
      isWritable,
    });
    return loaded.ok ? { ok: true, value: { document, loaded: loaded.value } } : loaded;
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "") throw error;
    return { ok: false, failure: { code: "cannot-open-file", params: { reason } } };
  }
}

async function hostOver(
  options: HostOptions,
  lock: FolderLock | null,
  backups: Backups,
  { document, loaded }: Read,
): Promise<Host> {
  const { clock, folder, handOver } = options;
  const standing = lock ? loaded.notice : (loaded.notice ?? readOnlyNotice);
  let trouble: Notice | null = null;
  const notice = () => trouble ?? standing;
  const newest = (await backups.list())[0];
  const editing = new EditingBackups(backups, clock, newest?.madeAt ?? null);
  const saving = new Saving(loaded.workspace, {
    write: (workspace) => document.write(workspace),
    onSaved: (workspace) => editing.saved(workspace),
    onNotice: (next) => {
      trouble = next;
      open.tellNotice(notice());
    },
  });
  const open = new OpenWorkspace(loaded.workspace, saving, clock);
  document.holds(loaded.workspace);
  if (loaded.isToBeWritten && lock) {
    await document.acceptOutside();
    await saving.saveAgain();
  }
  const stopWatching = lock ? watchOutside(document, saving) : () => undefined;
  const versions = new OtherVersions({ open, saving, document, backups, clock });
  const files = new AttachmentFiles(folder);
  const documents = new Documents({ open, files, clock, handOver });
  // Beside the start, which need not wait: what fails to go now goes at another start.
  if (lock)
    void sweepOrphans({ folder, files, workspace: loaded.workspace, clock }).catch(() => undefined);
  return {
    handlers: createHandlers({
      open,
      versions,
      documents,
      market: new MarketFactsFile(folder),
      clock,
      facts: () => factsOf(options, lock === null),
      notice,
    }),
    onChanged: (listener) => open.onChanged(listener),
    save: () => saving.flush(),
    close: async () => {
      stopWatching();
      await editing.copy();
      if (lock) await removeOpenedCopies(folder);
      await lock?.release();
    },
  };
}

function factsOf({ kind, version, folder, clock }: HostOptions, isReadOnly: boolean): HostFacts {
  return {
    kind,
    version,
    platform: process.platform,
    dataFolder: folder,
    now: localMinute(clock.now()),
    isClockFrozen: clock.isFrozen,
    isReadOnly,
  };
}
