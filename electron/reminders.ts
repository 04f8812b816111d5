import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Minute } from "../shared/model/counter-offer";
import type { Workspace } from "../shared/model/workspace";
import { dueReminders, type Reminder } from "../shared/reminders/due-reminders";
import { durableWrite } from "./workspace/durable-write";

const FILE = "reminders.json";
/** Years of reminders; the oldest are forgotten first. */
const MOST_REMEMBERED = 4000;

const savedSchema = z.array(z.string().max(64)).max(MOST_REMEMBERED);

/**
 * Hands out each reminder once, over restarts too. What was shown is no part of the workspace: no undo
 * brings a notification back. The file holds digests only, so a sealed folder tells nothing by it.
 */
export class Reminders {
  readonly #path: string;
  readonly #isWritable: boolean;
  #shown: Set<string> | null = null;
  /** One asking after another: two windows never get the same reminder. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, isWritable: boolean) {
    this.#path = join(dataFolder, FILE);
    this.#isWritable = isWritable;
  }

  /** What is due at that minute and was not handed out before. A disk that refuses keeps nothing back. */
  take(workspace: Workspace, now: Minute): Promise<readonly Reminder[]> {
    const taken = this.#turn.then(() => this.#takeNow(workspace, now));
    this.#turn = taken.catch(() => undefined);
    return taken;
  }

  async #takeNow(workspace: Workspace, now: Minute): Promise<readonly Reminder[]> {
    const due = dueReminders(workspace, now);
    if (due.length === 0) return [];
    this.#shown ??= await this.#read();
    const shown = this.#shown;
    const fresh = due.filter((it) => !shown.has(digest(it.key)));
    if (fresh.length === 0) return [];
    for (const { key } of fresh) shown.add(digest(key));
    await this.#write([...shown].slice(-MOST_REMEMBERED));
    return fresh;
  }

  async #read(): Promise<Set<string>> {
    try {
      const saved = savedSchema.safeParse(JSON.parse(await readFile(this.#path, "utf8")));
      return new Set(saved.success ? saved.data : []);
    } catch {
      return new Set();
    }
  }

  async #write(shown: readonly string[]): Promise<void> {
    if (!this.#isWritable) return;
    await durableWrite(this.#path, JSON.stringify(shown)).catch(() => undefined);
  }
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}
