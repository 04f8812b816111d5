import type { Notice } from "../api";
import type { Failure } from "../result";

/** Stays until a save succeeds. */
export function notSavedNotice(failure: Failure): Notice {
  if (failure.code === "changed-outside") return changedOutsideNotice;
  return {
    kind: "not-saved",
    text: `${whyNotSaved(failure)} The last changes are only in this window. Leverage tries again every few seconds.`,
  };
}

export const readOnlyNotice: Notice = {
  kind: "read-only",
  text: "The data folder cannot be written. Everything can be read, nothing can be changed.",
};

const changedOutsideNotice: Notice = {
  kind: "changed-outside",
  text: "Another program changed the saved file while it was open here. Nothing is overwritten: choose which version to go on with. The other one is kept as a backup.",
};

type Restored = {
  /** When the backup was made, as in `2026-05-12T09:00`. */
  readonly madeAt: string;
  /** The name under which the unreadable file lies in the data folder; null when there was none. */
  readonly keptAs: string | null;
  /** From the backup to the last save of the file; 0 when the backup is as new, null when nobody knows. */
  readonly lostMinutes: number | null;
};

/** What happened, what was lost, where the bad file lies. */
export function restoredNotice({ madeAt, keptAs, lostMinutes }: Restored): Notice {
  const time = madeAt.replace("T", " ");
  const what = keptAs === null ? "The saved file was missing" : "The saved file could not be read";
  const where =
    keptAs === null ? "" : ` The unreadable file is kept in the data folder as ${keptAs}.`;
  return {
    kind: "restored",
    text: `${what}. The backup of ${time} is open instead. ${lostText(lostMinutes)}${where}`,
  };
}

function lostText(minutes: number | null): string {
  if (minutes === null) return "What was entered after that is missing.";
  if (minutes === 0) return "Nothing is lost.";
  return `What was entered in the ${spanText(minutes)} after that is missing.`;
}

/** In minutes up to two hours, in hours up to two days, then in days. */
function spanText(minutes: number): string {
  if (minutes === 1) return "minute";
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

export function startedEmptyNotice(keptAs: string): Notice {
  return {
    kind: "restored",
    text: `The saved file could not be read, and there is no backup yet. It is kept in the data folder as ${keptAs}. Leverage started empty.`,
  };
}

function whyNotSaved(failure: Failure): string {
  switch (failure.code) {
    case "disk-full":
      return "Not saved: the disk is full.";
    case "read-only":
      return "Not saved: the data folder cannot be written.";
    default:
      return "Not saved: the file could not be replaced.";
  }
}
