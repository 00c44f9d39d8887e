/**
 * The lexicon: what 58,000 English words can be (and some thousand rare compounds, of which it knows no more than that they are words), by their hash. It is a file that a host hands in before anything is read
 * (scripts/lexicon.mjs makes it), and stays as it is: nothing is decoded.
 *
 * The upper half of a word's mixed hash says in which bucket it is, the lower half stands in the bucket: both together are the hash, so that
 * no word is taken for another. Layout, in units of 16 bits: the number of words and that of the combinations of classes; where each of
 * 65,536 buckets starts, and where the last one ends; the lower halves; of each word the number of its combination; the combinations.
 */

const BUCKETS = 1 << 16;
/** Two numbers of 16 bits. */
const HEAD = 2;
/** So many of the words that were looked up last are at hand. */
const LATEST = 1 << 12;

let buckets: Uint16Array = new Uint16Array(BUCKETS + 1);
let halves: Uint16Array = new Uint16Array(0);
let kinds: Uint16Array = new Uint16Array(0);
let combinations: Int32Array = new Int32Array(0);

/** True once a host has handed it in. */
export const isLexiconOpen = (): boolean => halves.length > 0;

/** Takes the lexicon. It is copied only where it is a part of a larger buffer and numbers cannot be read from where it begins. */
export function openLexicon(bytes: Uint8Array): void {
  const { buffer, byteOffset } = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes;
  const [words, sets] = new Uint16Array(buffer, byteOffset, HEAD);
  let at = byteOffset + 2 * HEAD;
  const next = (length: number): Uint16Array => {
    const view = new Uint16Array(buffer, at, length);
    at += 2 * length;
    return view;
  };
  [buckets, halves, kinds] = [next(BUCKETS + 1), next(words), next(words)];
  at += -(at - byteOffset) & 3; // to a multiple of 4
  combinations = new Int32Array(buffer, at, sets);
  latest.fill(0);
}

/** All bits of a hash tell in both halves. One to one: no two hashes become the same. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

/**
 * The last words that were looked up, each by the last bits of its hash, and what it can be: most words of an article are among them, and
 * these few stay in the processor’s cache, which the lexicon does not.
 */
const latest = new Int32Array(2 * LATEST);

/** What a word can be (see `Class`), by its hash; 0 for one that is not in the lexicon. */
export function classesOf(hash: number): number {
  const slot = 2 * (hash & (LATEST - 1));
  if (latest[slot] !== hash) {
    const at = placeOf(hash);
    latest[slot] = hash;
    latest[slot + 1] = at < 0 ? 0 : combinations[kinds[at]];
  }
  return latest[slot + 1];
}

/** Is the word in the lexicon? Rare compounds are, and can be nothing that anybody asks. */
export const isKnown = (hash: number): boolean => placeOf(hash) >= 0;

function placeOf(hash: number): number {
  const key = mixed(hash);
  const bucket = key >>> 16;
  const half = key & 0xffff;
  const end = buckets[bucket + 1];
  for (let i = buckets[bucket]; i < end; i++) if (halves[i] === half) return i;
  return -1;
}
