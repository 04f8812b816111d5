import { constants, copyFile, link } from "node:fs/promises";
import { format } from "date-fns";
import { errorCode } from "./system-error";

/**
 * Gives the file a second name, beside it, where it stays when a good one takes its place:
 * `workspace.unreadable-2026-05-12T09-00-00.json`. Returns that path. The file itself is not touched.
 */
export async function quarantine(path: string, now: Date): Promise<string> {
  const stem = path.replace(/\.json$/, `.unreadable-${format(now, "yyyy-MM-dd'T'HH-mm-ss")}`);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.json` : `${stem}-${count}.json`;
    try {
      await secondName(path, name);
      return name;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

/** A link costs no space, so it works on a full disk; some file systems know none. */
async function secondName(path: string, name: string): Promise<void> {
  try {
    await link(path, name);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    await copyFile(path, name, constants.COPYFILE_EXCL);
  }
}
