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
const LIGHT = 0.25; // a fraction of two, so that what is taken away again leaves nothing
/** How much longer than the quotation a stretch may be: for words that are left out without dots, and with them. */
const SLACK = 0.5;
const FEW = 12;
const BEHIND_DOTS = 150;
/** Of what the likeliest weighs; what has less does not have the quotation as well. */
const LEAST_OF_HEAVIEST = 0.4;
/** As many of a document are looked at more closely. */
const MOST = 4;

/** What is looked for, prepared for many documents. */
export class Search {
  /** Of each three words what they are found by; 0 for those that are no quotation’s own. */
  readonly #keys: Int32Array;
  readonly #weights: Float32Array;
  /** Of each word, how many hits cover it. */
  readonly #covered: Int32Array;
  readonly #longest: number;
  /** What the likeliest stretch weighs so far. */
  #heaviest = 0;

  constructor(readonly quoted: Words) {
    const { hashes, marks, count } = quoted;
    this.#keys = new Int32Array(Math.max(0, Math.min(count, MOST_WORDS) - 2));
    for (let i = 0; i < this.#keys.length; i++)
      if (!((marks[i] | marks[i + 1] | marks[i + 2]) & Mark.EDITED))
        this.#keys[i] = keyOf(hashes[i], hashes[i + 1], hashes[i + 2]);
    this.#weights = Float32Array.from(hashes, hash => (isLight(hash) ? LIGHT : 1));
    this.#covered = new Int32Array(count);
    this.#longest = longestOf(quoted);
  }

  /** The likeliest stretches of one document: from each hit on as far as a quotation goes. */
  stretchesIn(trigrams: Trigrams): Stretch[] {
    const hits = this.#hitsIn(trigrams);
    if (!hits.length) return [];
    this.#covered.fill(0);
    const found: Stretch[] = [];
    let weight = 0;
    let behind = 0;
    for (const hit of hits) {
      for (; behind < hits.length && placeOf(hits[behind]) - placeOf(hit) <= this.#longest; behind++)
        weight += this.#weigh(hits[behind], 1);
      if (weight >= LEAST_OF_HEAVIEST * this.#heaviest) {
        this.#heaviest = Math.max(this.#heaviest, weight);
        found.push(this.#stretch(hit, hits[behind - 1], weight, trigrams.words.count));
      }
      weight -= this.#weigh(hit, -1);
    }
    return apart(found);
  }

  /** Does a stretch weigh enough beside the likeliest to be looked at more closely? */
  isLikely({ weight }: Stretch): boolean {
    return weight >= LEAST_OF_HEAVIEST * this.#heaviest;
  }

  /** With as many words on either side as the quotation has there, and some more. */
  #stretch(first: number, last: number, weight: number, end: number): Stretch {
    const { count } = this.quoted;
    const pad = FEW + (count >> 3);
    return {
      from: Math.max(0, placeOf(first) - wordOf(first) - pad),
      to: Math.min(end, placeOf(last) + count - wordOf(last) + pad),
      weight,
    };
  }

  /** What the words of a hit weigh that no other has covered (`by`: one more, or one less does). */
  #weigh(hit: number, by: 1 | -1): number {
    let weight = 0;
    for (let i = wordOf(hit); i < wordOf(hit) + 3; i++) {
      this.#covered[i] += by;
      if (this.#covered[i] === (by > 0 ? 1 : 0)) weight += this.#weights[i];
    }
    return weight;
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
