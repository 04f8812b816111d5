import { crc32 } from "node:zlib";

/** Put here by the build: a fingerprint of shared/, where it is decided what a valid workspace is. */
declare const MODEL_FINGERPRINT: string | undefined;

/** Null where nothing was built, as in unit tests: then no text counts as written by this program. */
export const thisModel: string | null =
  typeof MODEL_FINGERPRINT === "undefined" ? null : MODEL_FINGERPRINT;

/**
 * How a JSON object begins that was written by this very program: a mark with a checksum of the `rest` after
 * its brace. What is written was validated before; a text with the right mark is those bytes and need not be
 * validated again, which is most of the time a large file takes to open.
 */
export function markOf(rest: Buffer, model: string | null): string {
  return model === null ? "{" : `${start(model)}${checksum(rest)}",`;
}

/** True for a text marked by the same program and unchanged since. Any edit by hand breaks the mark. */
export function hasMark(text: string, model: string | null): boolean {
  if (model === null || !text.startsWith(start(model))) return false;
  const [mark] = text.split(",", 1);
  const rest = text.slice((mark?.length ?? 0) + 1);
  return mark === `${start(model)}${checksum(rest)}"`;
}

const start = (model: string) => `{"written":"${model}:`;
const checksum = (text: string | Buffer) => crc32(text).toString(16).padStart(8, "0");
