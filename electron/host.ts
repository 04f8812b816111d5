import type { Handlers, HostFacts, Notice } from "../shared/api";
import { emptyWorkspace } from "../shared/model/workspace";
import { type Failure, ok } from "../shared/result";
import { readOnlyNotice } from "../shared/wording/notices";
import { type Clock, localMinute } from "./clock";
import { createHandlers } from "./handlers";
import { prepareDataFolder, sweepTemporaryFiles } from "./workspace/data-folder";
import { type Library, openDocument } from "./workspace/document";
import { type FolderLock, type Holder, lockFolder } from "./workspace/folder-lock";
import { type ChangedListener, OpenWorkspace } from "./workspace/open-workspace";
import { readSavedText } from "./workspace/saved-text";
import { Saving } from "./workspace/saving";

export type HostOptions = {
  readonly kind: HostFacts["kind"];
  readonly version: string;
  readonly folder: string;
  /** Where later starts on the same folder can send the user; null for the desktop's window. */
  readonly address: string | null;
  readonly clock: Clock;
  readonly library: Library;
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
  // A file that outgrows its limit ends the process, unless someone listens: then the write fails.
  process.on("SIGXFSZ", () => undefined);
  const isWritable = await prepareDataFolder(folder);
  const taken = isWritable ? await lockFolder(folder, { kind, address }) : null;
  if (taken === null) return openIn(options, null);
  if ("holder" in taken) return { status: "held", holder: taken.holder };
  await sweepTemporaryFiles(folder);
  const start = await openIn(options, taken.lock);
  if (start.status !== "open") await taken.lock.release();
  return start;
}

/** Without a lock the folder cannot be written: everything can be read, nothing changed. */
async function openIn(options: HostOptions, lock: FolderLock | null): Promise<Start> {
  const { folder, clock } = options;
  const { document, found } = openDocument(folder, options.library);
  const read = found === null ? ok({ workspace: emptyWorkspace }) : readSavedText(found);
  if (!read.ok) return { status: "refused", failure: read.failure };

  let notice: Notice | null = lock ? null : readOnlyNotice;
  const saving = new Saving(document.write, (next) => {
    notice = next;
    open.tellNotice(next);
  });
  const open = new OpenWorkspace(read.value.workspace, saving, clock);
  const handlers = createHandlers({
    open,
    clock,
    facts: () => factsOf(options, lock === null),
    notice: () => notice,
    backUp: async () => undefined,
  });
  return {
    status: "open",
    host: {
      handlers,
      onChanged: (listener) => open.onChanged(listener),
      save: () => saving.flush(),
      close: async () => lock?.release(),
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
