import type { Workspace } from "../../shared/model/workspace";
import { isUntouched } from "../../shared/model/workspace";
import type { Clock } from "../clock";
import type { Backups } from "./backups";
import { savedTextOf } from "./saved-text";

const APART_MS = 15 * 60_000;

/**
 * Keeps a copy while the user edits: at most one every 15 minutes, and the last changes of a sitting at
 * its end. A copy that cannot be made is tried again at the next change: the workspace itself is saved.
 */
export class EditingBackups {
  readonly #backups: Backups;
  readonly #clock: Clock;
  /** Saved, and in no copy yet. */
  #uncopied: Workspace | null = null;
  #lastAt: number | null;
  #timer: NodeJS.Timeout | null = null;
  #lastCopy: Promise<void> = Promise.resolve();

  /** `lastAt` is when the newest copy was made, as the clock counts; null when there is none. */
  constructor(backups: Backups, clock: Clock, lastAt: Date | null) {
    this.#backups = backups;
    this.#clock = clock;
    this.#lastAt = lastAt?.getTime() ?? null;
  }

  /** To be called after every durable save. */
  saved(workspace: Workspace): void {
    this.#uncopied = workspace;
    const wait = this.#wait();
    if (wait <= 0) void this.copy();
    else this.#timer ??= setTimeout(() => void this.copy(), wait).unref();
  }

  /** Copies what is saved and in no copy yet, after a copy under way: who waits for this may end the process. */
  copy(): Promise<void> {
    this.#lastCopy = this.#lastCopy.then(() => this.#copyNext());
    return this.#lastCopy;
  }

  async #copyNext(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const workspace = this.#uncopied;
    if (workspace === null) return;
    this.#uncopied = null;
    if (workspace.isSample || isUntouched(workspace)) return;
    this.#lastAt = this.#clock.now().getTime();
    try {
      await this.#backups.keep(savedTextOf(workspace), "edit");
    } catch {
      this.#uncopied ??= workspace;
    }
  }

  #wait(): number {
    return this.#lastAt === null ? 0 : this.#lastAt + APART_MS - this.#clock.now().getTime();
  }
}
