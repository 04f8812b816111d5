import { type SealingKey, sealText, unsealWith } from "../workspace/sealed-text";

/** How every sealed file begins: `sealText` writes this field first. */
export const SEALED_START = '{"sealed":"leverage"';

/**
 * What stands between the workspace and the disk: nothing, or a key. One instance is shared by all that
 * write, so that turning it on or off turns it for the next byte of each.
 */
export class Seal {
  #key: SealingKey | null;
  #isOn: boolean;

  constructor(key: SealingKey | null) {
    this.#key = key;
    this.#isOn = key !== null;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** From now on everything is written sealed. */
  turnOn(key: SealingKey): void {
    this.#key = key;
    this.#isOn = true;
  }

  /** From now on everything is written in the clear; what is still sealed can be read. */
  turnOff(): void {
    this.#isOn = false;
  }

  /** The text as it is written to the disk. */
  close(text: string): string {
    return this.#isOn && this.#key ? JSON.stringify(sealText(text, this.#key)) : text;
  }

  /** The same for a text in UTF-8. */
  closeText(text: Buffer): string | Buffer {
    return this.#isOn ? this.close(text.toString("utf8")) : text;
  }

  /** The text of a file, sealed or not; null when it is sealed and does not open with this key. */
  open(text: string): string | null {
    if (!text.startsWith(SEALED_START)) return text;
    const opened = this.#key && unsealWith(parsed(text), this.#key);
    return opened?.ok ? opened.value : null;
  }

  closeBytes(bytes: Buffer): Buffer {
    return this.#isOn ? Buffer.from(this.close(bytes.toString("base64"))) : bytes;
  }

  openBytes(bytes: Buffer): Buffer | null {
    if (!isSealedStart(bytes)) return bytes;
    const text = this.open(bytes.toString("utf8"));
    return text === null ? null : Buffer.from(text, "base64");
  }
}

export function isSealedStart(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, SEALED_START.length) === SEALED_START;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
