import type { HostFacts, LockMethod, Notice } from "../shared/api";
import type { Failure, Result } from "../shared/result";
import { readOnlyNotice } from "../shared/wording/notices";
import { AttachmentFiles } from "./attachments/attachment-files";
import { Documents } from "./attachments/documents";
import { removeOpenedCopies } from "./attachments/opened-copies";
import { sweepOrphans } from "./attachments/orphans";
import { localMinute } from "./clock";
import { createHandlers } from "./handlers";
import type { Host, HostOptions } from "./host";
import { MarketFactsFile } from "./market-facts";
import { Reminders } from "./reminders";
import type { Seal } from "./sealing/seal";
import { Backups } from "./workspace/backups";
import { SavedDocument } from "./workspace/document";
import { EditingBackups } from "./workspace/editing-backups";
import { type Loaded, loadWorkspace } from "./workspace/load";
import { OpenWorkspace } from "./workspace/open-workspace";
import { OtherVersions } from "./workspace/other-versions";
import { watchOutside } from "./workspace/outside-watch";
import { Saving } from "./workspace/saving";
import { errorCode } from "./workspace/system-error";

/** A host whose workspace is in memory. Letting go of it ends what it does with the files. */
export type UnlockedHost = Omit<Host, "handlers"> & {
  readonly handlers: Omit<Host["handlers"], LockMethod>;
  /** Writes the workspace as the seal now is. */
  readonly saveAgain: () => Promise<Failure | null>;
  readonly idleMinutes: () => number | null;
};

type Unlocking = {
  readonly options: HostOptions;
  readonly seal: Seal;
  /** Without it everything can be read, nothing changed. */
  readonly isWritable: boolean;
};

/** Reads the workspace and puts together everything that works on it. */
export async function openWorkspace(unlocking: Unlocking): Promise<Result<UnlockedHost>> {
  const { options, seal, isWritable } = unlocking;
  const backups = new Backups(options.folder, options.clock, seal);
  const read = await readDocument(options, seal, backups, isWritable);
  return read.ok ? { ok: true, value: await hostOver(unlocking, backups, read.value) } : read;
}

type Read = { readonly document: SavedDocument; readonly loaded: Loaded };

async function readDocument(
  { folder, clock, library }: HostOptions,
  seal: Seal,
  backups: Backups,
  isWritable: boolean,
): Promise<Result<Read>> {
  try {
    const { document, found } = await SavedDocument.open(folder, library, seal);
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
  { options, seal, isWritable }: Unlocking,
  backups: Backups,
  { document, loaded }: Read,
): Promise<UnlockedHost> {
  const { clock, folder, handOver } = options;
  const standing = isWritable ? loaded.notice : (loaded.notice ?? readOnlyNotice);
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
  if (loaded.isToBeWritten && isWritable) {
    await document.acceptOutside();
    await saving.saveAgain();
  }
  const stopWatching = isWritable ? watchOutside(document, saving) : () => undefined;
  const versions = new OtherVersions({ open, saving, document, backups, clock });
  const files = new AttachmentFiles(folder, seal);
  const documents = new Documents({ open, files, clock, handOver });
  // Beside the start, which need not wait: what fails to go now goes at another start.
  if (isWritable)
    void sweepOrphans({ folder, files, workspace: loaded.workspace, clock, seal }).catch(
      () => undefined,
    );
  return {
    handlers: createHandlers({
      open,
      versions,
      documents,
      // What employers filed is public: it is not sealed.
      market: new MarketFactsFile(folder),
      reminders: new Reminders(folder, isWritable),
      clock,
      facts: () => factsOf(options, { isReadOnly: !isWritable, isProtected: seal.isOn }),
      notice,
      printWindow: options.printWindow,
      passedFile: options.passedFile,
    }),
    onChanged: (listener) => open.onChanged(listener),
    save: () => saving.flush(),
    saveAgain: () => saving.saveAgain(),
    idleMinutes: () => open.told.workspace.settings.lockAfterMinutes,
    close: async () => {
      stopWatching();
      await editing.copy();
      if (isWritable) await removeOpenedCopies(folder);
    },
  };
}

function factsOf(
  { kind, version, folder, clock, notifies }: HostOptions,
  more: Pick<HostFacts, "isReadOnly" | "isProtected">,
): HostFacts {
  return {
    kind,
    version,
    platform: process.platform,
    dataFolder: folder,
    now: localMinute(clock.now()),
    isClockFrozen: clock.isFrozen,
    notifies,
    ...more,
  };
}
