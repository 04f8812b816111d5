import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { subDays } from "date-fns";
import type { Workspace } from "../../shared/model/workspace";
import type { Clock } from "../clock";
import { isSealedStart, type Seal } from "../sealing/seal";
import type { AttachmentFiles } from "./attachment-files";

/** A deleted document stays this long after it was added, also when nothing refers to it any more. */
const KEPT_DAYS = 30;

type Orphans = {
  readonly folder: string;
  readonly files: AttachmentFiles;
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly seal: Seal;
};

/**
 * At a start nothing can be undone, so a file goes when it was added more than 30 days ago and neither the
 * workspace, nor a backup, nor a file put aside as unreadable names it.
 */
export async function sweepOrphans({
  folder,
  files,
  workspace,
  clock,
  seal,
}: Orphans): Promise<void> {
  const inUse = new Set(
    Object.values(workspace.opportunities).flatMap(({ attachments }) =>
      attachments.map(({ sha256 }) => sha256),
    ),
  );
  await files.sweep(
    subDays(clock.now(), KEPT_DAYS),
    async (sha256) => inUse.has(sha256) || (await isNamedIn(folder, sha256, seal)),
  );
}

/** Looks for the hash in every JSON file here and among the backups, whether it opens as a workspace or not. */
async function isNamedIn(dataFolder: string, sha256: string, seal: Seal): Promise<boolean> {
  for (const folder of [dataFolder, join(dataFolder, "backups")])
    for (const name of await readdir(folder).catch(() => []))
      if (name.endsWith(".json") && names(await readFile(join(folder, name)), sha256, seal))
        return true;
  return false;
}

/** A sealed file holds its text, or, put aside, its bytes. What does not open could name anything. */
function names(bytes: Buffer, sha256: string, seal: Seal): boolean {
  if (!isSealedStart(bytes)) return bytes.includes(sha256);
  const text = seal.open(bytes.toString("utf8"));
  return text === null || text.includes(sha256) || Buffer.from(text, "base64").includes(sha256);
}
