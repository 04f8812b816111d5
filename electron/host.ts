import type { Handlers, HostFacts } from "../shared/api";
import type { Failure } from "../shared/result";
import type { HandOver } from "./attachments/hand-over";
import { removeOpenedCopies } from "./attachments/opened-copies";
import type { Clock } from "./clock";
import { LockableHost } from "./lockable-host";
import { prepareDataFolder, sweepTemporaryFiles } from "./workspace/data-folder";
import type { Library } from "./workspace/document";
import { type Holder, lockFolder } from "./workspace/folder-lock";
import type { ChangedListener } from "./workspace/open-workspace";

export type HostOptions = {
  readonly kind: HostFacts["kind"];
  readonly version: string;
  readonly folder: string;
  /** Where later starts on the same folder can send the user; null for the desktop's window. */
  readonly address: string | null;
  readonly clock: Clock;
  readonly library: Library;
  /** True where the host shows reminders itself, by the system's notifications. */
  readonly notifies: boolean;
  /** How the user gets to see a document. */
  readonly handOver: HandOver;
  /** The host's own window on paper; null for a host without one. */
  readonly printWindow: PrintWindow | null;
};

/** The bytes of a PDF file. Rejects when there is no window any more. */
export type PrintWindow = () => Promise<Buffer>;

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

/** Takes the data folder and opens the workspace in it, or stands before its lock. */
export async function startHost(options: HostOptions): Promise<Start> {
  const { folder, kind, address } = options;
  const isWritable = await prepareDataFolder(folder);
  const taken = isWritable ? await lockFolder(folder, { kind, address }) : null;
  if (taken !== null && "holder" in taken) return { status: "held", holder: taken.holder };
  if (taken !== null) {
    await sweepTemporaryFiles(folder);
    await removeOpenedCopies(folder);
  }
  const started = await LockableHost.start(options, taken?.lock ?? null);
  if (started.ok) return { status: "open", host: started.value };
  await taken?.lock.release();
  return { status: "refused", failure: started.failure };
}
