/** Where three words stand one behind the other in a document: a table of chains in two arrays, a few bytes a word. */
import type { Words } from './words';

export class Trigrams {
  /** Of each slot the last place whose words are kept in it, and of each place the one before; counted from 1, so that 0 is none. */
  readonly #heads: Int32Array;
  readonly #before: Int32Array;
  readonly #mask: number;

  constructor(readonly words: Words) {
    const { hashes, count } = words;
    const size = 1 << (32 - Math.clz32(count | 0xf));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size);
    this.#before = new Int32Array(count + 1);
    for (let i = 0; i + 2 < count; i++) {
      const slot = keyOf(hashes[i], hashes[i + 1], hashes[i + 2]) & this.#mask;
      this.#before[i + 1] = this.#heads[slot];
      this.#heads[slot] = i + 1;
    }
  }

  /** Tells each place of three words, the last first. */
  each(a: number, b: number, c: number, take: (place: number) => void): void {
    const { hashes } = this.words;
    for (let at = this.#heads[keyOf(a, b, c) & this.#mask]; at; at = this.#before[at])
      if (hashes[at - 1] === a && hashes[at] === b && hashes[at + 1] === c) take(at - 1);
  }
}

function keyOf(a: number, b: number, c: number): number {
  const key = Math.imul(Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ c, 0x85ebca6b);
  return key ^ (key >>> 15);
}
