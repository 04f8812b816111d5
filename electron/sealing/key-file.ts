import { mkdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../shared/result";
import { durableWrite } from "../workspace/durable-write";
import {
  keyOfText,
  newSealingKey,
  type SealingKey,
  sealText,
  textOfKey,
  unsealText,
} from "../workspace/sealed-text";

const NAME = "workspace.key";

/**
 * The key of all files, sealed under the passphrase. A new passphrase replaces only this file, in one
 * rename. Without it nothing opens, so a second one lies among the backups.
 */
export class KeyFile {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = dataFolder;
  }

  async isThere(): Promise<boolean> {
    return (await this.#read()) !== null;
  }

  /** The key of the files; `wrong-passphrase` when this one does not open it. Costs time on purpose. */
  async open(passphrase: string): Promise<Result<SealingKey>> {
    const found = await this.#read();
    if (found === null) return fail("not-allowed");
    const opened = await unsealText(found, passphrase);
    return opened.ok ? ok(keyOfText(opened.value.text)) : opened;
  }

  /** Throws the system's error when the disk refuses. */
  async write(key: SealingKey, passphrase: string): Promise<void> {
    const text = JSON.stringify(sealText(textOfKey(key), await newSealingKey(passphrase)));
    const [first, second] = this.#paths();
    await mkdir(join(this.#folder, "backups"), { recursive: true, mode: 0o700 });
    await durableWrite(second, text);
    await durableWrite(first, text);
  }

  async remove(): Promise<void> {
    for (const path of this.#paths()) await unlink(path).catch(() => undefined);
  }

  async #read(): Promise<unknown> {
    for (const path of this.#paths()) {
      try {
        return JSON.parse(await readFile(path, "utf8"));
      } catch {
        // Missing or damaged: the other one counts.
      }
    }
    return null;
  }

  #paths(): readonly [string, string] {
    return [join(this.#folder, NAME), join(this.#folder, "backups", NAME)];
  }
}
