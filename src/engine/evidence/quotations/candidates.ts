/** Where a quotation may stand: stretches of documents that share runs of three words with it. */
import { keyOf, type Trigrams } from './trigrams';
import { isLight } from './word-kinds';
import { Mark, type Words } from './words';

/** Words of a document, up to one that is no part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How much of the quotation is seen there at a first look. */
  readonly weight: number;
}

/** Words that light ones are worth beside those that weigh: what all people say in all sentences leads nowhere. */
const LIGHT = 0.25;
/** How much longer than the quotation a stretch may be: for words that are left out without dots, and with them. */
const SLACK = 0.5;
const FEW = 12;
const BEHIND_DOTS = 150;
/** As many of a document are looked at more closely. */
const MOST = 4;

/** What is looked for, prepared for many documents. */
export class Search {
  /** Of each three words what they are found by; 0 for those that are no quotation’s own. */
  readonly #keys: Int32Array;
  readonly #weights: Float32Array;
  readonly #seen: Int32Array;
  readonly #longest: number;

  constructor(readonly quoted: Words) {
    const { hashes, marks, count } = quoted;
    this.#keys = new Int32Array(Math.max(0, Math.min(count, MOST_WORDS) - 2));
    for (let i = 0; i < this.#keys.length; i++)
      if (!((marks[i] | marks[i + 1] | marks[i + 2]) & Mark.EDITED))
        this.#keys[i] = keyOf(hashes[i], hashes[i + 1], hashes[i + 2]);
    this.#weights = Float32Array.from(hashes, hash => (isLight(hash) ? LIGHT : 1));
    this.#seen = new Int32Array(count);
    this.#longest = longestOf(quoted);
  }

  /** The likeliest stretches of one document. */
  stretchesIn(trigrams: Trigrams): Stretch[] {
    const hits = this.#hitsIn(trigrams);
    if (!hits.length) return [];
    this.#seen.fill(0);
    const { count } = this.quoted;
    const pad = FEW + (count >> 3);
    const found = hits.map((hit, first) => {
      const [last, weight] = this.#weighed(hits, first);
      const from = Math.max(0, placeOf(hit) - wordOf(hit) - pad);
      const to = Math.min(trigrams.words.count, placeOf(hits[last]) + count - wordOf(hits[last]) + pad);
      return { from, to, weight };
    });
    return apart(found);
  }

  /** Where three words of the quotation stand, in the order of the document. */
  #hitsIn(trigrams: Trigrams): number[] {
    const { hashes } = this.quoted;
    const there = trigrams.words.hashes;
    const hits: number[] = [];
    for (let i = 0; i < this.#keys.length; i++) {
      if (!this.#keys[i]) continue;
      for (let at = trigrams.head(this.#keys[i]); at; at = trigrams.before(at))
        if (there[at - 1] === hashes[i] && there[at] === hashes[i + 1] && there[at + 1] === hashes[i + 2])
          hits.push((at - 1) * MOST_WORDS + i);
    }
    return hits.sort((a, b) => a - b);
  }

  /** The last hit that may belong to the same place as a first one, and what the words are worth that they cover. */
  #weighed(hits: readonly number[], first: number): [last: number, weight: number] {
    let weight = 0;
    let last = first;
    for (let at = first; at < hits.length && placeOf(hits[at]) - placeOf(hits[first]) <= this.#longest; at++) {
      last = at;
      for (let i = wordOf(hits[at]); i < wordOf(hits[at]) + 3; i++) {
        if (this.#seen[i] === first + 1) continue;
        this.#seen[i] = first + 1;
        weight += this.#weights[i];
      }
    }
    return [last, weight];
  }
}

/** A hit is a place in the document and a word of the quotation in one number; longer ones are searched by their beginning. */
const MOST_WORDS = 4096;
const placeOf = (hit: number): number => Math.floor(hit / MOST_WORDS);
const wordOf = (hit: number): number => hit % MOST_WORDS;

function longestOf(quoted: Words): number {
  let dots = 0;
  for (const mark of quoted.marks) if (mark & Mark.DOTS) dots++;
  return quoted.count * (1 + SLACK) + FEW + dots * BEHIND_DOTS;
}

/** The heaviest of those that overlap. */
function apart(found: Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const each of found.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (kept.length === MOST) break;
    const isTaken = kept.some(({ from, to }) => each.from < to - FEW && from < each.to - FEW);
    if (!isTaken) kept.push(each);
  }
  return kept;
}
