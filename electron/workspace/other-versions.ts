import type { Acknowledged, BackupSummary } from "../../shared/api";
import { backupContent } from "../../shared/backups/backup-content";
import type { Workspace } from "../../shared/model/workspace";
import { isUntouched } from "../../shared/model/workspace";
import { fail, ok, type Result } from "../../shared/result";
import { type Clock, localDay, localMinute } from "../clock";
import type { BackupReason, NamedBackup } from "./backup-names";
import type { Backups } from "./backups";
import { diskFailure } from "./disk-failure";
import type { SavedDocument } from "./document";
import type { OpenWorkspace } from "./open-workspace";
import { quarantine } from "./quarantine";
import { readSavedText, savedTextOf } from "./saved-text";
import type { Saving } from "./saving";

type VersionParts = {
  readonly open: OpenWorkspace;
  readonly saving: Saving;
  readonly document: SavedDocument;
  readonly backups: Backups;
  readonly clock: Clock;
};

/** The versions of the workspace beside the open one: imported, backed up, changed by another program. */
export class OtherVersions {
  readonly #parts: VersionParts;

  constructor(parts: VersionParts) {
    this.#parts = parts;
  }

  /** Puts an exported text in place of the open workspace. Nothing changes unless it is whole. */
  async importText(text: string): Promise<Result<Acknowledged>> {
    const read = readSavedText(text);
    return read.ok ? this.#replace(read.value.workspace, "Import a workspace", "import") : read;
  }

  async list(): Promise<Result<readonly BackupSummary[]>> {
    const backups = await this.#parts.backups.list();
    return ok(await Promise.all(backups.map((backup) => this.#summary(backup))));
  }

  async read(name: string): Promise<Result<Workspace>> {
    const read = await this.#parts.backups.read(name);
    return read.ok ? ok(read.value.workspace) : read;
  }

  async restore(name: string): Promise<Result<Acknowledged>> {
    const read = await this.#parts.backups.read(name);
    return read.ok ? this.#replace(read.value.workspace, "Restore a backup", "restore") : read;
  }

  /** Both versions stay: the one that is not chosen becomes a backup, or lies beside the file if it is not whole. */
  async choose(keep: "mine" | "theirs"): Promise<Result<Acknowledged>> {
    const { document, saving, open, backups, clock } = this.#parts;
    if (!(await document.isChangedOutside())) return fail("not-allowed");
    const text = await document.readNow();
    if (keep === "theirs") {
      const read = readSavedText(text);
      if (!read.ok) return read;
      await document.acceptOutside();
      return this.#replace(read.value.workspace, "Open the version on the disk", "outside");
    }
    const kept = await backups.keep(text, "outside");
    if (kept === null) await quarantine(document.path, clock.now());
    await document.acceptOutside();
    const failure = await saving.saveAgain();
    return failure ? { ok: false, failure } : ok(open.standing("Keep the version open here"));
  }

  /** Backs the open workspace up first; without that copy nothing is replaced. */
  async #replace(
    after: Workspace,
    label: string,
    reason: BackupReason,
  ): Promise<Result<Acknowledged>> {
    const { open, backups } = this.#parts;
    const { workspace } = open.told;
    try {
      if (!isUntouched(workspace)) await backups.keep(savedTextOf(workspace), reason);
    } catch (error) {
      return { ok: false, failure: diskFailure(error) };
    }
    return open.replace(after, label);
  }

  async #summary({ name, madeAt, reason }: NamedBackup): Promise<BackupSummary> {
    const { backups, clock } = this.#parts;
    const read = await backups.read(name);
    return {
      name,
      madeAt: localMinute(madeAt),
      reason,
      bytes: await backups.size(name).catch(() => 0),
      holds: read.ok ? backupContent(read.value.workspace, localDay(clock.now())) : null,
    };
  }
}
