import { readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { MarketFacts, ParsedInput } from "../shared/api";
import { LARGEST_FACTS, LARGEST_FACTS_TEXT } from "../shared/market/facts-size";
import { fail, ok, type Result } from "../shared/result";
import { diskFailure } from "./workspace/disk-failure";
import { durableWrite } from "./workspace/durable-write";
import { errorCode } from "./workspace/system-error";

const FILE = "market.arrow";
/** How an Arrow file begins and ends. */
const MAGIC = Buffer.from("ARROW1");

/**
 * Filed pay in a file of its own beside the workspace: tens of megabytes that no undo step, backup or
 * export should carry. The host keeps the bytes and never reads them.
 */
export class MarketFactsFile {
  readonly #path: string;

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, FILE);
  }

  /** Null when nothing was imported; fails with `file-unreadable` on what is no Arrow file any more. */
  async read(): Promise<Result<MarketFacts>> {
    try {
      const bytes = await readFile(this.#path);
      return isArrow(bytes) ? ok({ base64: bytes.toString("base64") }) : fail("file-unreadable");
    } catch (error) {
      return errorCode(error) === "ENOENT" ? ok({ base64: null }) : fail("file-unreadable");
    }
  }

  /** Replaces the facts, durably; on a refusal the old ones stand. */
  async put({ base64 }: ParsedInput<"putMarketFacts">): Promise<Result<null>> {
    const bytes = Buffer.from(base64, "base64");
    if (bytes.length > LARGEST_FACTS)
      return fail("file-too-large", { params: { most: LARGEST_FACTS_TEXT } });
    if (!isArrow(bytes)) return fail("not-a-disclosure-file");
    return this.#change(() => durableWrite(this.#path, bytes));
  }

  async remove(): Promise<Result<null>> {
    return this.#change(() =>
      unlink(this.#path).catch((error: unknown) => {
        if (errorCode(error) !== "ENOENT") throw error;
      }),
    );
  }

  async #change(act: () => Promise<unknown>): Promise<Result<null>> {
    try {
      await act();
      return ok(null);
    } catch (error) {
      return { ok: false, failure: diskFailure(error) };
    }
  }
}

function isArrow(bytes: Buffer): boolean {
  return (
    bytes.length > 2 * MAGIC.length &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes.subarray(-MAGIC.length).equals(MAGIC)
  );
}
