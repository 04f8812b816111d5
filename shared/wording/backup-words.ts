import type { BackupSummary } from "../api";
import type { WorkspaceContents } from "../workspace-text";

/** Why a backup was made, for the list of backups. */
export const backupReason: Readonly<Record<BackupSummary["reason"], string>> = {
  edit: "While you worked",
  import: "Before an import",
  migration: "Before an update of Leverage",
  restore: "Before a restore",
  outside: "Before another version was opened",
};

/** "11 opportunities, 23 numbers, 4 contacts, 2 past jobs, a current job". */
export function contentsText({
  opportunities,
  rounds,
  contacts,
  pastJobs,
  hasCurrentJob,
}: WorkspaceContents): string {
  return [
    counted(opportunities, "opportunity", "opportunities"),
    counted(rounds, "number", "numbers"),
    counted(contacts, "contact", "contacts"),
    counted(pastJobs, "past job", "past jobs"),
    hasCurrentJob ? "a current job" : "no current job",
  ].join(", ");
}

/** "1 offer", "3 offers". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
