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

  /** The last place whose words have a key, counted from 1; 0 where none has. Its words may be others. */
  head(key: number): number {
    return this.#heads[key & this.#mask];
  }

  /** The place before it with the same key, or 0. */
  before(place: number): number {
    return this.#before[place];
  }
}

/** What three words are found by. */
export function keyOf(a: number, b: number, c: number): number {
  const key = Math.imul(Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ c, 0x85ebca6b);
  return key ^ (key >>> 15);
}
