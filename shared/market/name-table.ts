const FIRST_SLOTS = 1 << 12;
/** FNV-1a, 32 bit. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Distinct texts in the order they came, each with a number. Half a million cells of a file are looked up,
 * each a piece of a longer text: a `Map` copies such a piece before it compares it and takes five times as
 * long as this does. Open addressing with linear probing, never half full.
 */
export class NameTable {
  readonly list: string[] = [];
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** One more than the number of the text, 0 where nothing is. */
  #slots = new Int32Array(FIRST_SLOTS);

  numberOf(text: string): number {
    const hash = hashOf(text);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let found = this.#slots[slot] ?? 0; found > 0; found = this.#slots[slot] ?? 0) {
      if (this.#hashes[found - 1] === hash && isSame(this.list[found - 1] ?? "", text))
        return found - 1;
      slot = (slot + 1) & last;
    }
    this.#hashes[this.list.length] = hash;
    this.list.push(ownText(text));
    this.#slots[slot] = this.list.length;
    if (this.list.length * 2 >= this.#slots.length) this.#grow();
    return this.list.length - 1;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#slots.length);
    hashes.set(this.#hashes);
    const slots = new Int32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.list.length; number += 1) {
      let slot = (hashes[number] ?? 0) & last;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) | 0;
}

function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

/** A copy: a piece of a parsed text keeps the whole text in memory. */
function ownText(piece: string): string {
  return Array.from(piece).join("");
}
