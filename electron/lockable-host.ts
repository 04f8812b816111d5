import { join } from "node:path";
import {
  type Changed,
  type Handlers,
  type LockMethod,
  type LockState,
  type MethodName,
  methodNames,
} from "../shared/api";
import { type Failure, fail, ok, type Result } from "../shared/result";
import { removeOpenedCopies } from "./attachments/opened-copies";
import type { Host, HostOptions } from "./host";
import { Attempts } from "./sealing/attempts";
import { IdleClock } from "./sealing/idle-clock";
import { KeyFile } from "./sealing/key-file";
import { resealFiles, startsSealed } from "./sealing/reseal";
import { Seal } from "./sealing/seal";
import { openWorkspace, type UnlockedHost } from "./unlocked-host";
import { diskFailure } from "./workspace/disk-failure";
import { DOCUMENT_FILE } from "./workspace/document";
import type { FolderLock } from "./workspace/folder-lock";
import type { ChangedListener } from "./workspace/open-workspace";
import { randomKey } from "./workspace/sealed-text";

/** What windows ask by themselves, with nobody there. */
const unattended: ReadonlySet<MethodName> = new Set(["readWorkspace", "takeReminders"]);

/**
 * The host of a workspace that may be locked. While it is, nothing of it is in memory and every method
 * but those of the lock is refused.
 *
 * The key of the files is written first and removed last, so that a kill at any moment leaves a folder
 * that opens: what was not yet sealed then is sealed at the next unlocking.
 */
export class LockableHost implements Host {
  readonly handlers: Handlers;
  readonly #options: HostOptions;
  readonly #folderLock: FolderLock | null;
  readonly #keyFile: KeyFile;
  readonly #attempts = new Attempts();
  readonly #idle: IdleClock;
  readonly #listeners = new Set<ChangedListener>();
  #seal = new Seal(null);
  #open: UnlockedHost | null = null;
  /** One act of the lock after another. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(options: HostOptions, folderLock: FolderLock | null) {
    this.#options = options;
    this.#folderLock = folderLock;
    this.#keyFile = new KeyFile(options.folder);
    this.#idle = new IdleClock(
      options.clock,
      () => (this.#seal.isOn ? (this.#open?.idleMinutes() ?? null) : null),
      () => this.#inTurn(() => this.#lock()),
    );
    this.handlers = this.#allHandlers();
    options.passedFile.onPassed(() => this.#tell({ isFilePassed: true }));
  }

  /** With the workspace open, or locked when there is a key. Fails when the file cannot be opened. */
  static async start(
    options: HostOptions,
    folderLock: FolderLock | null,
  ): Promise<Result<LockableHost>> {
    const host = new LockableHost(options, folderLock);
    if (await host.#keyFile.isThere()) return ok(host);
    const opened = await host.#openWith(new Seal(null));
    return opened.ok ? ok(host) : opened;
  }

  /** Bound, as a host's functions are: callers take them apart. */
  readonly onChanged = (listener: ChangedListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly save = async (): Promise<Failure | null> => (await this.#open?.save()) ?? null;

  readonly close = async (): Promise<void> => {
    this.#idle.stop();
    await this.#open?.close();
    await this.#folderLock?.release();
  };

  #allHandlers(): Handlers {
    const own: Pick<Handlers, LockMethod> = {
      unlock: ({ passphrase }) => this.#inTurn(() => this.#unlock(passphrase)),
      lock: () => this.#inTurn(() => this.#lock()),
      stayUnlocked: async () => ok(this.#state()),
      setPassphrase: ({ passphrase }) => this.#inTurn(() => this.#set(passphrase)),
      changePassphrase: ({ current, next }) => this.#inTurn(() => this.#change(current, next)),
      removePassphrase: ({ current }) => this.#inTurn(() => this.#remove(current)),
    };
    const call = async (name: MethodName, input: never): Promise<Result<unknown>> => {
      await this.#idle.look();
      if (!unattended.has(name)) this.#idle.touch();
      const handlers: Partial<Record<MethodName, (input: never) => Promise<Result<unknown>>>> = {
        ...this.#open?.handlers,
        ...own,
      };
      return handlers[name]?.(input) ?? fail("locked");
    };
    return Object.fromEntries(
      methodNames.map((name) => [name, (input: never) => call(name, input)]),
    ) as unknown as Handlers;
  }

  #inTurn<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #unlock(passphrase: string): Promise<Result<LockState>> {
    if (this.#open) return ok(this.#state());
    const key = await this.#attempts.make(() => this.#keyFile.open(passphrase));
    if (!key.ok) return key;
    const opened = await this.#openWith(new Seal(key.value));
    if (!opened.ok) return opened;
    await this.#finishSealing(opened.value);
    this.#tell({ isLocked: false });
    return ok(this.#state());
  }

  /** What a kill left in the clear is sealed now. A disk that refuses keeps nobody out. */
  async #finishSealing(host: UnlockedHost): Promise<void> {
    if (this.#folderLock === null) return;
    try {
      if (!(await startsSealed(join(this.#options.folder, DOCUMENT_FILE)))) await host.saveAgain();
      await resealFiles(this.#options.folder, this.#seal);
    } catch {
      // Tried again at the next unlocking.
    }
  }

  async #lock(): Promise<Result<LockState>> {
    const host = this.#open;
    if (!this.#seal.isOn) return fail("not-allowed");
    if (host === null) return ok(this.#state());
    const failure = await host.save();
    if (failure) return { ok: false, failure };
    this.#open = null;
    await host.close();
    this.#tell({ isLocked: true });
    return ok(this.#state());
  }

  async #set(passphrase: string): Promise<Result<LockState>> {
    const host = this.#open;
    if (host === null) return fail("locked");
    if (this.#folderLock === null) return fail("read-only");
    if (this.#seal.isOn) return fail("not-allowed");
    const failure = await host.save();
    if (failure) return { ok: false, failure };
    try {
      const key = randomKey();
      await this.#keyFile.write(key, passphrase);
      this.#seal.turnOn(key);
      return await this.#rewriteAll(host);
    } catch (error) {
      return { ok: false, failure: diskFailure(error) };
    }
  }

  async #change(current: string, next: string): Promise<Result<LockState>> {
    const key = await this.#verified(current);
    if (!key.ok) return key;
    try {
      await this.#keyFile.write(key.value, next);
      return ok(this.#state());
    } catch (error) {
      return { ok: false, failure: diskFailure(error) };
    }
  }

  async #remove(current: string): Promise<Result<LockState>> {
    const key = await this.#verified(current);
    if (!key.ok) return key;
    if (this.#open === null) return fail("locked");
    this.#seal.turnOff();
    try {
      const rewritten = await this.#rewriteAll(this.#open);
      if (!rewritten.ok) this.#seal.turnOn(key.value);
      else await this.#keyFile.remove();
      return rewritten;
    } catch (error) {
      this.#seal.turnOn(key.value);
      return { ok: false, failure: diskFailure(error) };
    }
  }

  async #verified(passphrase: string) {
    if (this.#folderLock === null) return fail("read-only");
    return this.#attempts.make(() => this.#keyFile.open(passphrase));
  }

  /** The workspace first: it is what a start needs. */
  async #rewriteAll(host: UnlockedHost): Promise<Result<LockState>> {
    try {
      const failure = await host.saveAgain();
      if (failure) return { ok: false, failure };
      await resealFiles(this.#options.folder, this.#seal);
      await removeOpenedCopies(this.#options.folder);
      return ok(this.#state());
    } finally {
      this.#tell({ isLocked: false });
    }
  }

  async #openWith(seal: Seal): Promise<Result<UnlockedHost>> {
    const isWritable = this.#folderLock !== null;
    const opened = await openWorkspace({ options: this.#options, seal, isWritable });
    if (!opened.ok) return opened;
    this.#seal = seal;
    this.#open = opened.value;
    this.#idle.touch();
    opened.value.onChanged((changed) => this.#broadcast(changed));
    return opened;
  }

  #state(): LockState {
    return { isProtected: this.#seal.isOn || this.#open === null, isLocked: this.#open === null };
  }

  /** What is no change of the workspace, told the same way. */
  #tell(news: Pick<Changed, "isLocked" | "isFilePassed">): void {
    this.#broadcast({
      revision: 0,
      label: "",
      edits: [],
      history: { undo: null, redo: null },
      ...news,
    });
  }

  #broadcast(changed: Changed): void {
    for (const listener of this.#listeners) listener(changed);
  }
}
