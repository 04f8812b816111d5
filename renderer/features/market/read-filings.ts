import { FilingsImport } from "../../../shared/market/import-filings";
import { fail, ok, type Result } from "../../../shared/result";

/** Read between two looks: some hundredths of a second, so progress is told many times a second. */
const PIECE = 1024 * 1024;
/** Bytes of the longest sign in UTF-8. */
const LONGEST_SIGN = 4;

/** How far the reading is: the share of the file, the rows read, the filings kept. */
export type FilingsRead = { readonly share: number; readonly rows: number; readonly kept: number };

/**
 * Streams a disclosure file, never holding more of it than a piece, and packs what it keeps as Arrow
 * bytes. Fails with `not-a-disclosure-file`, `no-filings`, or `file-unreadable` when the file goes or
 * changes on the way.
 */
export async function readFilings(
  file: Blob,
  onProgress: (read: FilingsRead) => void,
): Promise<Result<Uint8Array>> {
  const filings = new FilingsImport();
  const decoder = new TextDecoder();
  let from = 0;
  for (;;) {
    const piece = await bytesOf(file.slice(from, from + PIECE));
    if (piece === null) return fail("file-unreadable");
    const isLast = from + piece.length >= file.size;
    const whole = isLast ? piece : wholeSigns(piece);
    from += whole.length;
    const taken = filings.take(decoder.decode(whole), isLast);
    if (!taken.ok) return taken;
    onProgress({ ...taken.value, share: isLast ? 1 : from / file.size });
    if (isLast) return taken.value.kept === 0 ? fail("no-filings") : ok(filings.finish());
  }
}

/** Null when the file is gone or was changed since it was chosen. */
async function bytesOf(piece: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    return null;
  }
}

/** Without a sign of UTF-8 at its end that goes on in the next piece: pieces decoded alone take half the time. */
function wholeSigns(piece: Uint8Array): Uint8Array {
  const tail = piece.subarray(-LONGEST_SIGN);
  const start = tail.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const isSplit = start > 0 && (tail[start] ?? 0) >= 0xc0;
  return isSplit ? piece.subarray(0, piece.length - tail.length + start) : piece;
}
