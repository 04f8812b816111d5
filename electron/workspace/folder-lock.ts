import { randomBytes } from "node:crypto";
import { constants, copyFile, link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { birthOfProcess, isRunning } from "./process-life";
import { errorCode } from "./system-error";

const LOCK_FILE = "workspace.lock";
/** Many starts at one moment get in each other's way for an instant; a second is more than they need. */
const ATTEMPTS = 20;
const WAIT_MS = 5;

/** Who has the folder open. `address` is the browser host's, with its token: the file is as private as the data. */
const holderSchema = z.object({
  pid: z.int().positive(),
  /** When the process began, where the system tells: a number given again is not the same process. */
  birth: z.string().nullable(),
  kind: z.enum(["desktop", "browser"]),
  address: z.string().nullable(),
});
export type Holder = z.infer<typeof holderSchema>;

export type FolderLock = { readonly release: () => Promise<void> };

/**
 * Takes the data folder for this process, or says who has it: two writers would lose half of what each
 * saves. A lock left behind by a killed process is taken over. Null when the folder takes no lock.
 */
export async function lockFolder(
  folder: string,
  reach: Pick<Holder, "kind" | "address">,
): Promise<{ readonly lock: FolderLock } | { readonly holder: Holder } | null> {
  const path = join(folder, LOCK_FILE);
  const own: Holder = {
    pid: process.pid,
    birth: await birthOfProcess(process.pid),
    ...reach,
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await place(path, own)) return { lock: heldLock(path, own) };
    const text = await readFile(path, "utf8").catch(() => null);
    const holder = text === null ? null : holderOf(text);
    if (holder !== null && (await isRunning(holder))) return { holder };
    if (text !== null) await removeStale(path, text);
    await sleep(attempt * WAIT_MS);
  }
  return null;
}

/** Puts the lock there in one step, whole: it fails when the name is taken. */
async function place(path: string, holder: Holder): Promise<boolean> {
  const draft = await writeDraft(path, holder);
  try {
    await linkOrCopy(draft, path);
    return true;
  } catch (error) {
    // ENOENT: another start that got the lock first has swept the draft away.
    if (["EEXIST", "ENOENT"].includes(errorCode(error))) return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

/** Some file systems, as on USB sticks, know no links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(errorCode(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

async function writeDraft(path: string, holder: Holder): Promise<string> {
  const draft = beside(path);
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600, flag: "wx" });
  return draft;
}

function beside(path: string): string {
  return `${path}.${randomBytes(6).toString("hex")}.tmp`;
}

function holderOf(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Moves a dead process's lock out of the way. Another start may have replaced it in the same moment:
 * then what was moved is not what was read, and it goes back.
 */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = beside(path);
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== seen)
    await linkOrCopy(aside, path).catch(() => undefined);
  await unlink(aside);
}

function heldLock(path: string, own: Holder): FolderLock {
  return {
    release: async () => {
      const holder = holderOf(await readFile(path, "utf8").catch(() => ""));
      if (holder?.pid === own.pid && holder.birth === own.birth)
        await unlink(path).catch(() => undefined);
    },
  };
}
