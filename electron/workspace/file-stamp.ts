import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { errorCode } from "./system-error";

/** Tells whether a file is still the one that was read or written here; null where there is no file. */
export type FileStamp = string | null;

/** A rename changes none of these three, so a stamp taken before it holds after it. */
export function stampFrom({ ino, size, mtimeNs }: BigIntStats): FileStamp {
  return `${ino}:${size}:${mtimeNs}`;
}

export async function stampOf(path: string): Promise<FileStamp> {
  try {
    return stampFrom(await stat(path, { bigint: true }));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
