import { access, chmod, constants, mkdir, readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENT_FILE } from "./document";

/** Sets the mode of what it makes itself: a umask could take bits away, an old folder could have too many. */
const PRIVATE_FOLDER = 0o700;

/**
 * Makes the folder if it is missing and keeps others out of it. A folder that holds other people's
 * things already (LEVERAGE_DATA pointing at a home or a temp folder) keeps its mode.
 * Returns false when nothing can be written there.
 */
export async function prepareDataFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    if (await isOurs(folder)) await chmod(folder, PRIVATE_FOLDER);
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.length === 0 || names.includes(DOCUMENT_FILE);
}

/** What a durable write names its temporary files, as in `workspace.json.4711-0123456789ab.tmp`. */
const TEMPORARY = /\.(?:\d+-[0-9a-f]{12}|lock\.[0-9a-f]{12})\.tmp$/;

/** A kill between writing and renaming leaves a temporary file. Call only while holding the folder's lock. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  for (const within of [folder, join(folder, "backups"), join(folder, "attachments")])
    for (const name of await readdir(within).catch(() => []))
      if (TEMPORARY.test(name)) await unlink(join(within, name)).catch(() => undefined);
}
