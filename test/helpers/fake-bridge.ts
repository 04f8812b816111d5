import {
  type Acknowledged,
  type Api,
  type BackupSummary,
  type Bridge,
  type Changed,
  type ExportedFile,
  type HostFacts,
  type Input,
  inputs,
  type LockState,
  type MethodName,
  methodNames,
  type Notice,
} from "../../shared/api";
import { fileNameProblem, kindOfName } from "../../shared/attachments/file-name";
import { changes } from "../../shared/changes";
import type { Change } from "../../shared/changes/change";
import { applyEdits, type Edit, editsBetween, inverse } from "../../shared/changes/edits";
import { type Workspace, workspaceSchema } from "../../shared/model/workspace";
import { failureOf } from "../../shared/parse-input";
import { dueReminders } from "../../shared/reminders/due-reminders";
import { type Failure, fail, ok, type Result } from "../../shared/result";

export type FakeBridge = Bridge & {
  /** What the host holds now. */
  readonly workspace: () => Workspace;
  /** The next calls of a method are refused with this failure; null lets them through again. */
  readonly refuse: (name: MethodName, failure: Failure | null) => void;
  /** A change by another window: applied here and broadcast. */
  readonly elsewhere: (name: MethodName, input: unknown) => Promise<Result<unknown>>;
  /** The system passes a file to be opened. */
  readonly pass: (file: Result<ExportedFile>) => void;
};

/** A backup as the host lists it, with what it holds; null where it cannot be read any more. */
export type FakeBackup = BackupSummary & { readonly workspace: Workspace | null };

export type FakeHost = {
  readonly host?: Partial<HostFacts>;
  readonly notice?: Notice | null;
  readonly backups?: readonly FakeBackup[];
  /** What another program wrote into the file; the notice says so. */
  readonly outside?: Workspace;
  /** Imported filings in base64. */
  readonly marketFacts?: string | null;
  /** What the system passed before the window was there. */
  readonly passed?: Result<ExportedFile>;
};

type Step = { readonly label: string; readonly edits: readonly Edit[] };

/** A host in memory that really applies shared/changes, with undo: what screens are tested over. */
export function fakeBridge(
  start: Workspace,
  now = "2026-05-12T09:00",
  { host, notice: first = null, backups = [], outside, marketFacts = null, passed }: FakeHost = {},
): FakeBridge {
  let workspace = start;
  let notice = first;
  let revision = 1;
  const done: Step[] = [];
  const undone: Step[] = [];
  const listeners = new Set<(changed: Changed) => void>();
  const refused = new Map<MethodName, Failure>();
  /** The files of documents, by the id of their record. */
  const kept = new Map<string, string>();
  const reminded = new Set<string>();
  let waiting: Result<ExportedFile> | null = passed ?? null;
  let facts64: string | null = marketFacts;
  const context = { today: now.slice(0, 10), newId: () => crypto.randomUUID() };

  const facts: HostFacts = {
    kind: "browser",
    version: "0.1.0",
    platform: "linux",
    dataFolder: "/home/someone/leverage",
    now,
    isClockFrozen: true,
    isReadOnly: false,
    isProtected: false,
    notifies: false,
    ...host,
  };
  /** A host that starts protected opens with "correct horse battery". */
  let passphrase = facts.isProtected ? "correct horse battery" : null;
  let isLocked = false;
  const protect = (next: string | null, nextLocked = false): Result<LockState> => {
    passphrase = next;
    isLocked = nextLocked;
    const history = { undo: null, redo: null };
    const changed = { revision: 0, label: "", edits: [], history, isLocked };
    for (const listener of listeners) listener(changed);
    return ok({ isProtected: next !== null, isLocked });
  };
  const knowing = (given: string, then: () => Result<LockState>) =>
    given === passphrase ? then() : fail<LockState>("wrong-passphrase");
  const history = () => ({
    undo: done.at(-1)?.label ?? null,
    redo: undone.at(-1)?.label ?? null,
  });
  const play = (label: string, edits: readonly Edit[]): Result<Acknowledged> => {
    workspace = applyEdits(workspace, edits);
    revision += 1;
    const changed = { revision, label, edits, history: history() };
    for (const listener of listeners) listener(changed);
    return ok(changed);
  };
  const become = (label: string, next: Workspace): Result<Acknowledged> => {
    const edits = editsBetween(workspace, next);
    done.push({ label, edits });
    undone.length = 0;
    return play(label, edits);
  };

  const backupNamed = (name: string): Result<Workspace> => {
    const found = backups.find((it) => it.name === name)?.workspace;
    return found ? ok(found) : fail("not-found", { params: { what: "backup" } });
  };

  const others: Partial<Record<MethodName, (input: never) => Result<unknown>>> = {
    readWorkspace: () =>
      ok({
        workspace,
        revision,
        history: history(),
        host: { ...facts, isProtected: passphrase !== null },
        notice,
      }),
    lock: () => protect(passphrase, true),
    unlock: (input: Input<"unlock">) => knowing(input.passphrase, () => protect(passphrase)),
    stayUnlocked: () => ok({ isProtected: passphrase !== null, isLocked }),
    setPassphrase: (input: Input<"setPassphrase">) => protect(input.passphrase),
    changePassphrase: ({ current, next }: Input<"changePassphrase">) =>
      knowing(current, () => protect(next)),
    removePassphrase: ({ current }: Input<"removePassphrase">) =>
      knowing(current, () => protect(null)),
    attachFile: ({ opportunityId, id, name, base64 }: Input<"attachFile">) => {
      const problem = fileNameProblem(name);
      if (problem) return fail(problem);
      const kind = kindOfName(name);
      const bytes = atob(base64).length;
      if (kind === null) return fail("file-kind-unknown");
      const part = { id, name, kind, bytes, sha256: "0".repeat(64), addedOn: now.slice(0, 10) };
      const next = changes.addAttachment.apply(workspace, { opportunityId, part }, context);
      if (next.ok) kept.set(id, base64);
      return next.ok ? become(changes.addAttachment.label, next.value) : next;
    },
    openAttachment: ({ opportunityId, id }: Input<"openAttachment">) => {
      const { attachments = [] } = workspace.opportunities[opportunityId] ?? {};
      const name = attachments.find((it) => it.id === id)?.name;
      const base64 = kept.get(id);
      if (name === undefined || base64 === undefined) return fail("file-missing");
      return ok(
        facts.kind === "desktop" ? { how: "opened" } : { how: "download", fileName: name, base64 },
      );
    },
    readAttachment: ({ id }: Input<"readAttachment">) => {
      const base64 = kept.get(id);
      return base64 === undefined ? fail("file-missing") : ok({ base64 });
    },
    printPage: () => ok({ base64: facts.kind === "desktop" ? btoa("%PDF-1.7") : null }),
    takeReminders: () => {
      const due = dueReminders(workspace, now).filter((it) => !reminded.has(it.key));
      for (const { key } of due) reminded.add(key);
      return ok(due);
    },
    readMarketFacts: () => ok({ base64: facts64 }),
    putMarketFacts: ({ base64 }: Input<"putMarketFacts">) => {
      facts64 = base64;
      return ok(null);
    },
    removeMarketFacts: () => {
      facts64 = null;
      return ok(null);
    },
    listBackups: () => ok(backups.map(({ workspace: _, ...summary }) => summary)),
    readBackup: ({ name }: { name: string }) => backupNamed(name),
    restoreBackup: ({ name }: { name: string }) => {
      const found = backupNamed(name);
      return found.ok ? become("Restore a backup", found.value) : found;
    },
    chooseVersion: ({ keep }: { keep: "mine" | "theirs" }) => {
      if (!outside) return fail("not-allowed");
      notice = null;
      const revisionNow = { revision, label: "", edits: [], history: history() };
      for (const listener of listeners) listener({ ...revisionNow, notice });
      return keep === "theirs" ? become("Open the version on the disk", outside) : ok(revisionNow);
    },
    undo: () => {
      const step = done.pop();
      if (!step) return fail("nothing-to-undo");
      undone.push(step);
      return play(`Undo: ${step.label}`, inverse(step.edits));
    },
    redo: () => {
      const step = undone.pop();
      if (!step) return fail("nothing-to-redo");
      done.push(step);
      return play(step.label, step.edits);
    },
    exportWorkspace: () =>
      ok({ fileName: "leverage-2026-05-12.leverage", text: JSON.stringify(workspace) }),
    takePassedFile: () => {
      const taken = waiting;
      waiting = null;
      return taken ?? ok(null);
    },
    importWorkspace: ({ text }: { text: string }) => {
      const parsed = workspaceSchema.safeParse(parsedJson(text));
      return parsed.success ? become("Import", parsed.data) : fail("not-a-workspace");
    },
  };

  const call = async (name: MethodName, input: unknown): Promise<Result<unknown>> => {
    if (isLocked && name !== "unlock") return fail("locked");
    const refusal = refused.get(name);
    if (refusal) return { ok: false, failure: refusal };
    const parsed = inputs[name].safeParse(input);
    if (!parsed.success) return { ok: false, failure: failureOf(parsed.error) };
    const other = others[name];
    if (other) return other(parsed.data as never);
    const change = (changes as unknown as Record<string, Change>)[name];
    if (!change) return fail("invalid-input");
    const next = change.apply(workspace, parsed.data, context);
    return next.ok ? become(change.label, next.value) : next;
  };

  return {
    api: Object.fromEntries(
      methodNames.map((name) => [name, (input: unknown) => call(name, input)]),
    ) as Api,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    workspace: () => workspace,
    refuse: (name, failure) => {
      if (failure) refused.set(name, failure);
      else refused.delete(name);
    },
    elsewhere: call,
    pass: (file) => {
      waiting = file;
      const changed = { revision: 0, label: "", edits: [], history: history() };
      for (const listener of listeners) listener({ ...changed, isFilePassed: true });
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
