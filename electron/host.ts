import type { Handlers, HostFacts } from "../shared/api";
import type { Failure } from "../shared/result";
import type { HandOver } from "./attachments/hand-over";
import type { Clock } from "./clock";
import type { PassedFile } from "./passed-file";
import type { Library } from "./workspace/document";
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
  /** What the system passes to be opened. */
  readonly passedFile: PassedFile;
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
