import { z } from "zod";
import { LARGEST_FILE } from "./attachments/file-name";
import { type ChangeName, type Changes, changes } from "./changes";
import type { Edit } from "./changes/edits";
import { LARGEST_FACTS } from "./market/facts-size";
import { idSchema, lineSchema } from "./model/basics";
import type { Workspace } from "./model/workspace";
import type { Reminder } from "./reminders/due-reminders";
import type { Result } from "./result";

/**
 * The boundary between the privileged side and the screens, once. The Api type, the preload and both
 * hosts derive from this file.
 */

/** What a window needs to start: one copy of the truth and where it stands. */
export type Snapshot = {
  readonly workspace: Workspace;
  /** Counts the changes; a window that missed one reads the whole workspace again. */
  readonly revision: number;
  readonly history: History;
  readonly host: HostFacts;
  readonly notice: Notice | null;
};

/** Labels of what undo and redo would do, null when there is nothing. */
export type History = { readonly undo: string | null; readonly redo: string | null };

export type HostFacts = {
  readonly kind: "desktop" | "browser";
  readonly version: string;
  readonly platform: string;
  readonly dataFolder: string;
  /** Local wall-clock time of the host, `2026-05-12T09:00`; frozen when LEVERAGE_NOW is set. */
  readonly now: string;
  readonly isClockFrozen: boolean;
  readonly isReadOnly: boolean;
  /** True when everything on the disk is sealed under a passphrase. */
  readonly isProtected: boolean;
  /** True where the host shows reminders by the system's own notifications; else the page shows them. */
  readonly notifies: boolean;
};

/** Something that happened to the saved file and that the user must know, in plain words. */
export type Notice = {
  readonly kind: "restored" | "read-only" | "not-saved" | "changed-outside";
  readonly text: string;
};

/** Broadcast to every window or tab after each durable change. */
export type Changed = {
  readonly revision: number;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly history: History;
  /** There when the notice came or went. A message that brings only a notice repeats the last revision. */
  readonly notice?: Notice | null;
  /** There when the workspace was locked or unlocked: windows forget it, or read it. */
  readonly isLocked?: boolean;
  /** There when the system passed a file to be opened: a window takes it. */
  readonly isFilePassed?: true;
};

/** What a method that changed something answers: its own broadcast. */
export type Acknowledged = Changed;

/** A copy of the workspace that can be opened again. */
export type BackupSummary = {
  readonly name: string;
  /** Local wall-clock time of the host, `2026-05-12T09:00`. */
  readonly madeAt: string;
  readonly reason: "edit" | "import" | "migration" | "restore" | "outside";
  readonly bytes: number;
  /** What is in it; null when it cannot be read any more. */
  readonly holds: BackupContent | null;
};

export type BackupContent = {
  readonly opportunities: number;
  /** Companies with a base on paper. */
  readonly offers: number;
  /** The floor of that search in currency units a year, null before the first figure. */
  readonly floor: number | null;
  readonly currency: string;
};

/** The file of filed pay in base64, as it was put; null when there is none. */
export type MarketFacts = { readonly base64: string | null };

export type ExportedFile = { readonly fileName: string; readonly text: string };

export type LockState = { readonly isProtected: boolean; readonly isLocked: boolean };

/** What became of a document that was to be seen. The page saves a download; it never shows one itself. */
export type OpenedFile =
  | { readonly how: "opened" }
  | { readonly how: "declined" }
  | { readonly how: "download"; readonly fileName: string; readonly base64: string };

export type DocumentBytes = { readonly base64: string };

/** Null where the host has no window: there the page asks the browser to print. */
type PrintedPage = { readonly base64: string | null };

/** Base64 writes three bytes in four characters. */
const LONGEST_BASE64 = Math.ceil(LARGEST_FILE / 3) * 4;
const LONGEST_FACTS = Math.ceil(LARGEST_FACTS / 3) * 4;

const nothing = z.object({}).strict();

const passphrase = z.string().max(1000);
const newPassphrase = passphrase.min(12, "passphrase-too-short");

/** The passphrase and the lock: the only methods that answer while the workspace is locked. */
const lockInputs = {
  unlock: z.strictObject({ passphrase }),
  lock: nothing,
  /** Somebody is at the window: the idle minutes begin again. */
  stayUnlocked: nothing,
  setPassphrase: z.strictObject({ passphrase: newPassphrase }),
  changePassphrase: z.strictObject({ current: passphrase, next: newPassphrase }),
  removePassphrase: z.strictObject({ current: passphrase }),
};
export type LockMethod = keyof typeof lockInputs;

/** Methods beside the changes: name -> input schema. */
const otherInputs = {
  readWorkspace: nothing,
  undo: nothing,
  redo: nothing,
  exportWorkspace: nothing,
  importWorkspace: z.object({ text: z.string().max(200_000_000) }).strict(),
  /** The export that the system passed to be opened, once; null where none waits. No window names a path. */
  takePassedFile: nothing,
  listBackups: nothing,
  /** What a backup holds, to look at before it is restored. */
  readBackup: z.strictObject({ name: lineSchema }),
  restoreBackup: z.strictObject({ name: lineSchema }),
  /** After another program changed the file: go on with what is open here, or with what stands there. */
  chooseVersion: z.strictObject({ keep: z.enum(["mine", "theirs"]) }),
  /** Keeps a file and its record; the host decides by its bytes what it is. */
  attachFile: z.strictObject({
    opportunityId: idSchema,
    id: idSchema,
    name: z.string().max(1000, "file-name-unsafe"),
    base64: z.string().max(LONGEST_BASE64, "file-too-large"),
  }),
  openAttachment: z.strictObject({ opportunityId: idSchema, id: idSchema }),
  /** The bytes of a document for an export: nothing is opened. */
  readAttachment: z.strictObject({ opportunityId: idSchema, id: idSchema }),
  /** The screen as a PDF file, with the styles of print. */
  printPage: nothing,
  ...lockInputs,
  /** The reminders that are due and were not handed out before. Whoever asks shows them. */
  takeReminders: nothing,
  /** Filed pay lies beside the workspace and is no part of it: no undo, no export. */
  readMarketFacts: nothing,
  putMarketFacts: z.strictObject({ base64: z.string().max(LONGEST_FACTS, "file-too-large") }),
  removeMarketFacts: nothing,
};

type OtherOutputs = {
  readWorkspace: Snapshot;
  undo: Acknowledged;
  redo: Acknowledged;
  exportWorkspace: ExportedFile;
  importWorkspace: Acknowledged;
  takePassedFile: ExportedFile | null;
  listBackups: readonly BackupSummary[];
  readBackup: Workspace;
  restoreBackup: Acknowledged;
  chooseVersion: Acknowledged;
  attachFile: Acknowledged;
  openAttachment: OpenedFile;
  readAttachment: DocumentBytes;
  printPage: PrintedPage;
  takeReminders: readonly Reminder[];
  readMarketFacts: MarketFacts;
  putMarketFacts: null;
  removeMarketFacts: null;
} & { readonly [N in LockMethod]: LockState };

/** Every method and the schema its input is parsed with before a handler sees it. */
export const inputs = {
  ...otherInputs,
  ...(Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change.input])) as {
    [N in ChangeName]: Changes[N]["input"];
  }),
};

export type MethodName = keyof typeof inputs;
export const methodNames = Object.keys(inputs) as readonly MethodName[];

export type Input<N extends MethodName> = z.input<(typeof inputs)[N]>;
export type ParsedInput<N extends MethodName> = z.output<(typeof inputs)[N]>;
export type Output<N extends MethodName> = N extends keyof OtherOutputs
  ? OtherOutputs[N]
  : Acknowledged;

/** What the screens see: every method asynchronous, every answer a Result, never an exception. */
export type Api = {
  readonly [N in MethodName]: (input: Input<N>) => Promise<Result<Output<N>>>;
};

/** What a host exposes to the renderer. */
export type Bridge = {
  readonly api: Api;
  /** Calls back after every change by any window; returns the unsubscribe. */
  readonly onChanged: (listener: (changed: Changed) => void) => () => void;
  /** Calls back when a broken connection is back and changes may have been missed; absent where it cannot break. */
  readonly onReconnected?: (listener: () => void) => () => void;
};

/** What a host implements. */
export type Handlers = {
  readonly [N in MethodName]: (input: ParsedInput<N>) => Promise<Result<Output<N>>>;
};
