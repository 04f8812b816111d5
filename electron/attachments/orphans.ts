import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { subDays } from "date-fns";
import type { Workspace } from "../../shared/model/workspace";
import type { Clock } from "../clock";
import type { AttachmentFiles } from "./attachment-files";

/** A deleted document stays this long after it was added, also when nothing refers to it any more. */
const KEPT_DAYS = 30;

export type Orphans = {
  readonly folder: string;
  readonly files: AttachmentFiles;
  readonly workspace: Workspace;
  readonly clock: Clock;
};

/**
 * At a start nothing can be undone, so a file goes when it was added more than 30 days ago and neither the
 * workspace, nor a backup, nor a file put aside as unreadable names it.
 */
export async function sweepOrphans({ folder, files, workspace, clock }: Orphans): Promise<void> {
  const inUse = new Set(
    Object.values(workspace.opportunities).flatMap(({ attachments }) =>
      attachments.map(({ sha256 }) => sha256),
    ),
  );
  await files.sweep(
    subDays(clock.now(), KEPT_DAYS),
    async (sha256) => inUse.has(sha256) || (await isNamedIn(folder, sha256)),
  );
}

/** Looks for the hash in every JSON file here and among the backups, whether it opens as a workspace or not. */
async function isNamedIn(dataFolder: string, sha256: string): Promise<boolean> {
  for (const folder of [dataFolder, join(dataFolder, "backups")])
    for (const name of await readdir(folder).catch(() => []))
      if (name.endsWith(".json") && (await readFile(join(folder, name), "utf8")).includes(sha256))
        return true;
  return false;
}
