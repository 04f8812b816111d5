import type { Notice } from "../../shared/api";
import type { Workspace } from "../../shared/model/workspace";
import type { Failure } from "../../shared/result";
import { notSavedNotice } from "../../shared/wording/notices";
import { diskFailure } from "./disk-failure";
import { WriteQueue } from "./write-queue";

const RETRY_MS = 3_000;

type SavingParts = {
  readonly write: (workspace: Workspace) => Promise<void>;
  /** Told when trouble comes (a notice) and goes (null). */
  readonly onNotice: (notice: Notice | null) => void;
  readonly onSaved: (workspace: Workspace) => void;
};

/**
 * Keeps the newest workspace durable. What the disk refuses stays in memory, is shown in a notice and is
 * tried again until it is saved.
 */
export class Saving {
  readonly #parts: SavingParts;
  readonly #queue: WriteQueue<Workspace>;
  #newest: Workspace;
  #trouble: Failure | null = null;
  #retry: NodeJS.Timeout | null = null;

  constructor(loaded: Workspace, parts: SavingParts) {
    this.#newest = loaded;
    this.#parts = parts;
    this.#queue = new WriteQueue(parts.write);
  }

  get hasTrouble(): boolean {
    return this.#trouble !== null;
  }

  /** Null when the workspace is durable, else why it is not. */
  async save(workspace: Workspace): Promise<Failure | null> {
    this.#newest = workspace;
    try {
      await this.#queue.put(workspace);
    } catch (error) {
      const failure = diskFailure(error);
      this.meetTrouble(failure);
      return failure;
    }
    this.#endTrouble();
    this.#parts.onSaved(workspace);
    return null;
  }

  /** Saves the newest workspace again; null when everything is durable. */
  saveAgain(): Promise<Failure | null> {
    return this.save(this.#newest);
  }

  /** Waits for what is under way and tries what is in trouble once more; null when everything is durable. */
  async flush(): Promise<Failure | null> {
    await this.#queue.idle();
    return this.#trouble === null ? null : this.saveAgain();
  }

  meetTrouble(failure: Failure): void {
    const isNews = this.#trouble?.code !== failure.code;
    this.#trouble = failure;
    if (isNews) this.#parts.onNotice(notSavedNotice(failure));
    this.#retry ??= setTimeout(() => this.#tryAgain(), RETRY_MS).unref();
  }

  #endTrouble(): void {
    if (this.#trouble === null) return;
    this.#trouble = null;
    this.#parts.onNotice(null);
  }

  #tryAgain(): void {
    this.#retry = null;
    if (this.#trouble !== null) void this.saveAgain();
  }
}
