import { mkdir, readdir, readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "../../shared/model/workspace";
import { fail, type Result } from "../../shared/result";
import type { Clock } from "../clock";
import type { Seal } from "../sealing/seal";
import {
  type BackupReason,
  backupName,
  type NamedBackup,
  newestFirst,
  parseBackupName,
  surplus,
} from "./backup-names";
import { durableWrite } from "./durable-write";
import { readOwnText, readSavedText, type SavedWorkspace } from "./saved-text";

const FOLDER = "backups";

/** Copies of the workspace in a folder of their own, each named by when and why it was made. */
export class Backups {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #seal: Seal;
  /** One copy after another: two at once could choose the same name. */
  #lastKept: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, clock: Clock, seal: Seal) {
    this.#folder = join(dataFolder, FOLDER);
    this.#clock = clock;
    this.#seal = seal;
  }

  /** Newest first. Empty when there are none, or when they cannot be read. */
  async list(): Promise<readonly NamedBackup[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return newestFirst(names.flatMap((name) => parseBackupName(name) ?? []));
  }

  async size(name: string): Promise<number> {
    return (await stat(join(this.#folder, name))).size;
  }

  /** What a listed backup holds. Only the name of a backup is ever looked up, never a path. */
  async read(name: string): Promise<Result<SavedWorkspace>> {
    if (parseBackupName(name) === null) return fail("not-found", { params: { what: "backup" } });
    const text = await readFile(join(this.#folder, name), "utf8").catch(() => null);
    if (text === null) return fail("not-found", { params: { what: "backup" } });
    const opened = this.#seal.open(text);
    return opened === null ? fail("wrong-passphrase") : readOwnText(opened);
  }

  /** The newest backup that opens, with what it holds. */
  async newestGood(): Promise<{
    readonly backup: NamedBackup;
    readonly workspace: Workspace;
  } | null> {
    for (const backup of await this.list()) {
      const read = await this.read(backup.name);
      if (read.ok) return { backup, workspace: read.value.workspace };
    }
    return null;
  }

  /**
   * Keeps a text that opens as a workspace, then lets old copies go. Anything else is not kept: it would
   * push a good copy out. Throws the system's error when the disk refuses.
   */
  keep(text: string, reason: BackupReason): Promise<NamedBackup | null> {
    const kept = this.#lastKept.then(() => this.#keepNext(text, reason));
    this.#lastKept = kept.catch(() => undefined);
    return kept;
  }

  async #keepNext(text: string, reason: BackupReason): Promise<NamedBackup | null> {
    const read = readSavedText(text);
    if (!read.ok || read.value.workspace.isSample) return null;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = backupName(this.#clock.now(), reason, await this.list());
    await durableWrite(join(this.#folder, name), this.#seal.close(text));
    await this.#rotate();
    return parseBackupName(name);
  }

  async #rotate(): Promise<void> {
    for (const { name } of surplus(await this.list()))
      await unlink(join(this.#folder, name)).catch(() => undefined);
  }
}
