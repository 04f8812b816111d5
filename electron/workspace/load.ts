import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Notice } from "../../shared/api";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { ok, type Result } from "../../shared/result";
import { restoredNotice, startedEmptyNotice } from "../../shared/wording/notices";
import { type Clock, localMinute } from "../clock";
import type { Backups } from "./backups";
import { quarantine } from "./quarantine";
import { readOwnText } from "./saved-text";

const MINUTE_MS = 60_000;

export type Loaded = {
  readonly workspace: Workspace;
  /** What the user must know about how it was opened. */
  readonly notice: Notice | null;
  /** True when the file does not hold this workspace yet. */
  readonly isToBeWritten: boolean;
};

type Loading = {
  readonly path: string;
  /** The text found there, null when there was no file. */
  readonly found: string | null;
  readonly backups: Backups;
  readonly clock: Clock;
  readonly isWritable: boolean;
};

/**
 * The workspace to open. A file that is not whole is put aside and the newest backup that opens takes its
 * place; an older version is migrated after a backup. Fails, touching nothing, on a newer version.
 */
export async function loadWorkspace(loading: Loading): Promise<Result<Loaded>> {
  const { found, backups, isWritable } = loading;
  if (found === null) return ok(await openWithoutFile(loading));
  const read = readOwnText(found);
  if (!read.ok) return read.failure.code === "newer-workspace" ? read : ok(await recover(loading));
  const { workspace, wasMigrated } = read.value;
  if (wasMigrated && isWritable) await backups.keep(found, "migration");
  return ok({ workspace, notice: null, isToBeWritten: wasMigrated });
}

/** A first start, unless there are backups: then the file was lost. */
async function openWithoutFile({ backups }: Loading): Promise<Loaded> {
  const good = await backups.newestGood();
  if (good === null) return { workspace: emptyWorkspace, notice: null, isToBeWritten: false };
  const madeAt = localMinute(good.backup.madeAt);
  const notice = restoredNotice({ madeAt, keptAs: null, lostMinutes: null });
  return { workspace: good.workspace, notice, isToBeWritten: true };
}

async function recover({ path, backups, clock, isWritable }: Loading): Promise<Loaded> {
  const damagedAt = (await stat(path)).mtime;
  const keptAs = basename(isWritable ? await quarantine(path, clock.now()) : path);
  const good = await backups.newestGood();
  if (good === null)
    return { workspace: emptyWorkspace, notice: startedEmptyNotice(keptAs), isToBeWritten: true };
  const notice = restoredNotice({
    madeAt: localMinute(good.backup.madeAt),
    keptAs,
    lostMinutes: Math.max(
      0,
      Math.ceil((damagedAt.getTime() - good.backup.madeAt.getTime()) / MINUTE_MS),
    ),
  });
  return { workspace: good.workspace, notice, isToBeWritten: true };
}
