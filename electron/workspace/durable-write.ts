import { randomBytes } from "node:crypto";
import * as node from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type FileStamp, stampFrom } from "./file-stamp";
import { errorCode, systemError } from "./system-error";

/** The calls the write needs, so that a test can make each of them fail. */
export type Disk = Pick<typeof node, "open" | "rename" | "unlink">;

/** A virus scanner or an indexer holds a file for moments: these renames are tried again. */
const PASSING_ERRORS: ReadonlySet<string> = new Set(["EPERM", "EBUSY", "EACCES"]);
const RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 800];

/**
 * Replaces a file so that, whatever happens on the way, either the old or the new bytes stand there
 * whole; resolves only when the new ones survive a power cut. Throws the system's error otherwise.
 *
 * The library's own write ignores how many bytes were written and renames a truncated file on a full
 * disk: here every byte is written and counted before the rename.
 */
export async function durableWrite(
  path: string,
  content: string | Uint8Array,
  disk: Disk = node,
): Promise<FileStamp> {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const temporary = temporaryName(path);
  let stamp: FileStamp;
  try {
    stamp = await writeWhole(temporary, bytes, disk);
    await renamePatiently(temporary, path, disk);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path), disk);
  return stamp;
}

/** Beside the file, because a rename is atomic only inside one file system. */
function temporaryName(path: string): string {
  return `${path}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

async function writeWhole(path: string, bytes: Uint8Array, disk: Disk): Promise<FileStamp> {
  const file = await disk.open(path, "wx", 0o600);
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written);
      if (bytesWritten === 0) throw systemError("ENOSPC", "The disk took no more bytes");
      written += bytesWritten;
    }
    await file.sync();
    const stats = await file.stat({ bigint: true });
    if (stats.size !== BigInt(bytes.length))
      throw systemError("EIO", "The file has not the size that was written");
    return stampFrom(stats);
  } finally {
    await file.close();
  }
}

async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  for (const wait of RENAME_WAITS_MS) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!PASSING_ERRORS.has(errorCode(error))) throw error;
      await sleep(wait);
    }
  }
  await disk.rename(from, to);
}

/** Makes the rename itself survive a power cut. Windows has no such call and needs none. */
async function syncFolder(path: string, disk: Disk): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await disk.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
