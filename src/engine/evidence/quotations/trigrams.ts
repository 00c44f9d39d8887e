/** Where three words stand one behind the other in some documents: one table, whose answers stand side by side. */
import type { Slices } from '../slices';
import type { SourceWords } from './source-words';

/**
 * The places of a document are numbers of words behind a number of its own. So far apart are documents that no quotation is as long: what
 * is near by its number is in one document.
 */
const APART = 1 << 14;

/** Three words that stand in more places are those of a text that says the same again and again. */
const MOST_PLACES = 1 << 14;

/** So many words are read in a slice. */
const SLICE = 1 << 16;

/** A word of a document. */
export interface Where {
  readonly source: SourceWords;
  readonly word: number;
}

export class Trigrams {
  /** The place of the first word of each document. */
  readonly #firsts: number[] = [];
  /** By the last bits of a key: where its places begin. */
  readonly #starts: Int32Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #places: Int32Array;

  /** Reads the words of documents. */
  static *of(sources: readonly SourceWords[]): Slices<Trigrams> {
    const trigrams = new Trigrams(sources);
    yield* trigrams.#fill(yield* trigrams.#read());
    return trigrams;
  }

  private constructor(readonly sources: readonly SourceWords[]) {
    const total = sources.reduce((sum, { words }) => sum + Math.max(0, words.count - 2), 0);
    this.#mask = (1 << (32 - Math.clz32(total | 0xf))) - 1;
    this.#starts = new Int32Array(this.#mask + 2);
    this.#keys = new Int32Array(total);
    this.#places = new Int32Array(total);
  }

  /** The keys of all words in their order; counts how many go in each slot. */
  *#read(): Slices<Int32Array> {
    const keys = new Int32Array(this.#keys.length);
    let at = 0;
    let first = 0;
    for (const { words } of this.sources) {
      this.#firsts.push(first);
      const { hashes } = words;
      for (let i = 0; i + 2 < hashes.length; i++) {
        const key = keyOf(hashes[i], hashes[i + 1], hashes[i + 2]);
        keys[at++] = key;
        if (at % SLICE === 0) yield;
        this.#starts[(key & this.#mask) + 1]++;
      }
      first += words.count + APART;
    }
    for (let slot = 0; slot <= this.#mask; slot++) this.#starts[slot + 1] += this.#starts[slot];
    return keys;
  }

  *#fill(keys: Int32Array): Slices {
    const next = this.#starts.slice();
    let at = 0;
    for (const [i, { words }] of this.sources.entries())
      for (let word = 0; word + 2 < words.count; word++) {
        const key = keys[at++];
        const slot = next[key & this.#mask]++;
        this.#keys[slot] = key;
        this.#places[slot] = this.#firsts[i] + word;
        if (at % SLICE === 0) yield;
      }
  }

  /** Tells each place whose words have a key: they are those that it was made of, but for one in millions. What is everywhere leads nowhere. */
  each(key: number, take: (place: number) => void): void {
    const slot = key & this.#mask;
    if (this.#starts[slot + 1] - this.#starts[slot] > MOST_PLACES) return;
    for (let at = this.#starts[slot]; at < this.#starts[slot + 1]; at++)
      if (this.#keys[at] === key) take(this.#places[at]);
  }

  /** Which word of which document a place is. */
  at(place: number): Where {
    let [low, high] = [0, this.#firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firsts[middle] <= place) low = middle + 1;
      else high = middle;
    }
    return { source: this.sources[low - 1], word: place - this.#firsts[low - 1] };
  }
}

/** What three words are found by. */
export function keyOf(a: number, b: number, c: number): number {
  const key = Math.imul(Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ c, 0x85ebca6b);
  return key ^ (key >>> 15);
}
