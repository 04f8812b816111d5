import type { Notice } from "../api";
import type { Failure } from "../result";

/** Stays until a save succeeds. */
export function notSavedNotice(failure: Failure): Notice {
  return {
    kind: "not-saved",
    text: `${whyNotSaved(failure)} The last changes are only in this window. Leverage tries again every few seconds.`,
  };
}

export const readOnlyNotice: Notice = {
  kind: "read-only",
  text: "The data folder cannot be written. Everything can be read, nothing can be changed.",
};

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
