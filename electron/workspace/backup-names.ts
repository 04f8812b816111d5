import { format, isValid, parse } from "date-fns";
import type { BackupSummary } from "../../shared/api";

export type BackupReason = BackupSummary["reason"];
const backupReasons: readonly BackupReason[] = [
  "edit",
  "import",
  "migration",
  "restore",
  "outside",
];

/** A backup by the name of its file, which says when and why it was made. */
export type NamedBackup = {
  readonly name: string;
  readonly madeAt: Date;
  /** Tells copies of one moment apart: a frozen clock stands still. */
  readonly count: number;
  readonly reason: BackupReason;
};

const TIME = "yyyy-MM-dd'T'HH-mm-ss-SSS";
const NAME = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3})-(\\d+)-(${backupReasons.join("|")})\\.json$`,
);

/** `2026-05-12T09-00-00-000-1-import.json`, the first such name that is not taken. */
export function backupName(
  madeAt: Date,
  reason: BackupReason,
  present: readonly NamedBackup[],
): string {
  const ofThisMoment = present.filter((it) => it.madeAt.getTime() === madeAt.getTime());
  const count = Math.max(0, ...ofThisMoment.map((it) => it.count)) + 1;
  return `${format(madeAt, TIME)}-${count}-${reason}.json`;
}

/** Null for a file that is no backup of ours: it is neither shown nor ever deleted. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, time, count, reason] = NAME.exec(name) ?? [];
  if (time === undefined || count === undefined || reason === undefined) return null;
  const madeAt = parse(time, TIME, 0);
  if (!isValid(madeAt)) return null;
  return { name, madeAt, count: Number(count), reason: reason as BackupReason };
}

export function newestFirst(backups: readonly NamedBackup[]): readonly NamedBackup[] {
  return [...backups].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || b.count - a.count);
}

const MOST_RECENT = 30;
const MOST_DAILY = 21;

/** What rotation deletes: all but the 30 newest and the newest of each of the last 21 days that have one. */
export function surplus(backups: readonly NamedBackup[]): readonly NamedBackup[] {
  const ordered = newestFirst(backups);
  const lastOfDay = new Map<string, NamedBackup>();
  for (const backup of ordered) {
    const day = format(backup.madeAt, "yyyy-MM-dd");
    if (!lastOfDay.has(day)) lastOfDay.set(day, backup);
  }
  const kept = new Set([
    ...ordered.slice(0, MOST_RECENT),
    ...[...lastOfDay.values()].slice(0, MOST_DAILY),
  ]);
  return ordered.filter((backup) => !kept.has(backup));
}
