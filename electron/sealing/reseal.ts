import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { attachmentFolder } from "../attachments/attachment-files";
import { parseBackupName } from "../workspace/backup-names";
import { durableWrite } from "../workspace/durable-write";
import { isSealedStart, SEALED_START, type Seal } from "./seal";

const PUT_ASIDE = /^workspace\.unreadable-.*\.json$/;

/**
 * Writes every file beside the workspace the way the seal now is: backups, documents, files put aside.
 * Can be ended at any point and done again. What does not open is left as it is.
 */
export async function resealFiles(dataFolder: string, seal: Seal): Promise<void> {
  for (const path of await filesIn(join(dataFolder, "backups"), isBackup))
    await reseal(path, seal, (bytes) => {
      const text = seal.open(bytes.toString("utf8"));
      return text === null ? null : seal.close(text);
    });
  const others = [
    ...(await filesIn(dataFolder, (name) => PUT_ASIDE.test(name))),
    ...(await filesIn(attachmentFolder(dataFolder), () => true)),
  ];
  for (const path of others)
    await reseal(path, seal, (bytes) => {
      const opened = seal.openBytes(bytes);
      return opened === null ? null : seal.closeBytes(opened);
    });
}

const isBackup = (name: string): boolean => parseBackupName(name) !== null;

async function filesIn(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(isWanted).map((name) => join(folder, name));
}

async function reseal(
  path: string,
  seal: Seal,
  convert: (bytes: Buffer) => string | Buffer | null,
): Promise<void> {
  if ((await startsSealed(path)) === seal.isOn) return;
  const content = convert(await readFile(path));
  if (content !== null) await durableWrite(path, content);
}

/** Looks at the first bytes alone. Throws the system's error when there is no such file. */
export async function startsSealed(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const start = Buffer.alloc(SEALED_START.length);
    await file.read(start, 0, start.length, 0);
    return isSealedStart(start);
  } finally {
    await file.close();
  }
}
