import { crc32 } from "node:zlib";

/** Put here by the build: a fingerprint of shared/, where it is decided what a valid workspace is. */
declare const MODEL_FINGERPRINT: string | undefined;

/** Null where nothing was built, as in unit tests: then no text counts as written by this program. */
export const thisModel: string | null =
  typeof MODEL_FINGERPRINT === "undefined" ? null : MODEL_FINGERPRINT;

/**
 * Marks a JSON object as written by this very program, with a checksum of all that follows the mark.
 * What is written was validated before; a text with the right mark is those bytes and need not be
 * validated again, which is most of the time a large file takes to open.
 */
export function withMark(json: string, model: string | null): string {
  if (model === null) return json;
  const rest = json.slice(1);
  return `${start(model)}${checksum(rest)}",${rest}`;
}

/** True for a text marked by the same program and unchanged since. Any edit by hand breaks the mark. */
export function hasMark(text: string, model: string | null): boolean {
  if (model === null || !text.startsWith(start(model))) return false;
  const [mark] = text.split(",", 1);
  const rest = text.slice((mark?.length ?? 0) + 1);
  return mark === `${start(model)}${checksum(rest)}"`;
}

const start = (model: string) => `{"written":"${model}:`;
const checksum = (text: string) => crc32(text).toString(16).padStart(8, "0");
