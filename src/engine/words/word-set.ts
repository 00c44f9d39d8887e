/** A set of words, by their hashes. Nearly every word is asked for in many of them and is in none: one look tells. */
export class WordSet implements Iterable<number> {
  /** Each hash at its last bits or behind, with three free slots for each. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(hashes: readonly number[]) {
    const size = 4 << (31 - Math.clz32(hashes.length));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (const hash of hashes) this.#slots[this.#find(hash)] = hash;
  }

  has(hash: number): boolean {
    return this.#slots[this.#find(hash)] !== 0;
  }

  /** Its slot, or the free one where it would be. */
  #find(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const hash of this.#slots) if (hash) yield hash;
  }
}
