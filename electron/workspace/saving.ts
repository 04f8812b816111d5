import type { Notice } from "../../shared/api";
import type { Workspace } from "../../shared/model/workspace";
import type { Failure } from "../../shared/result";
import { notSavedNotice } from "../../shared/wording/notices";
import { diskFailure } from "./disk-failure";
import { WriteQueue } from "./write-queue";

const RETRY_MS = 3_000;

/**
 * Keeps the newest workspace durable. What the disk refuses stays in memory, is shown in a notice and is
 * tried again until it is saved.
 */
export class Saving {
  readonly #queue: WriteQueue<Workspace>;
  readonly #onNotice: (notice: Notice | null) => void;
  #unsaved: Workspace | null = null;
  #retry: NodeJS.Timeout | null = null;

  constructor(
    write: (workspace: Workspace) => Promise<void>,
    onNotice: (notice: Notice | null) => void,
  ) {
    this.#queue = new WriteQueue(write);
    this.#onNotice = onNotice;
  }

  /** Null when the workspace is durable, else why it is not. */
  async save(workspace: Workspace): Promise<Failure | null> {
    // A retry must never write something older over this.
    if (this.#unsaved !== null) this.#unsaved = workspace;
    try {
      await this.#queue.put(workspace);
      this.#becomeSaved();
      return null;
    } catch (error) {
      const failure = diskFailure(error);
      this.#becomeUnsaved(workspace, failure);
      return failure;
    }
  }

  /** Waits for what is under way and tries what is unsaved once more; null when everything is durable. */
  async flush(): Promise<Failure | null> {
    await this.#queue.idle();
    return this.#unsaved === null ? null : this.save(this.#unsaved);
  }

  #becomeSaved(): void {
    if (this.#unsaved === null) return;
    this.#unsaved = null;
    this.#onNotice(null);
  }

  #becomeUnsaved(workspace: Workspace, failure: Failure): void {
    const isNews = this.#unsaved === null;
    this.#unsaved = workspace;
    if (isNews) this.#onNotice(notSavedNotice(failure));
    this.#retry ??= setTimeout(() => this.#tryAgain(), RETRY_MS).unref();
  }

  #tryAgain(): void {
    this.#retry = null;
    if (this.#unsaved !== null) void this.save(this.#unsaved);
  }
}
