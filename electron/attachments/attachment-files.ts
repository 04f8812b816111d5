import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Attachment } from "../../shared/model/attachment";
import { fail, ok, type Result } from "../../shared/result";
import type { Seal } from "../sealing/seal";
import { durableWrite } from "../workspace/durable-write";
import { kindOfContent } from "./content-kind";

const FOLDER = "attachments";
const NAME = /^([0-9a-f]{64})\.(?:pdf|png|jpeg|webp|docx|eml)$/;

type Named = Pick<Attachment, "sha256" | "kind">;

export function attachmentFolder(dataFolder: string): string {
  return join(dataFolder, FOLDER);
}

/** Documents in a folder of their own, each under the hash of its content, so that no name leads anywhere. */
export class AttachmentFiles {
  readonly #folder: string;
  readonly #seal: Seal;

  constructor(dataFolder: string, seal: Seal) {
    this.#folder = attachmentFolder(dataFolder);
    this.#seal = seal;
  }

  /** Resolves with the hash when the bytes survive a power cut. Throws the system's error when the disk refuses. */
  async keep(bytes: Buffer, kind: Named["kind"]): Promise<string> {
    const named = { sha256: hashOf(bytes), kind };
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if (!(await this.read(named)).ok)
      await durableWrite(this.#path(named), this.#seal.closeBytes(bytes));
    return named.sha256;
  }

  /** The bytes of a document, when they are still the ones that were added, and of the kind they were. */
  async read(named: Named): Promise<Result<Buffer>> {
    const found = await readFile(this.#path(named)).catch(() => null);
    if (found === null) return fail("file-missing");
    const bytes = this.#seal.openBytes(found);
    if (bytes === null) return fail("file-changed");
    if (hashOf(bytes) !== named.sha256) return fail("file-changed");
    return kindOfContent(bytes) === named.kind ? ok(bytes) : fail("file-kind-wrong");
  }

  /**
   * Deletes files that were added before `before` and that nothing refers to any more. Call only while
   * no undo step could bring a record back, as at a start.
   */
  async sweep(before: Date, isNeeded: (sha256: string) => Promise<boolean>): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const sha256 = NAME.exec(name)?.[1];
      if (sha256 === undefined) continue;
      const path = join(this.#folder, name);
      if ((await stat(path)).mtime < before && !(await isNeeded(sha256))) await unlink(path);
    }
  }

  #path({ sha256, kind }: Named): string {
    return join(this.#folder, `${sha256}.${kind}`);
  }
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
