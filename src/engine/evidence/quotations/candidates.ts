/** Where a quotation may stand: stretches of documents that share runs of three words with it. */
import type { SourceWords } from './source-words';
import type { Searched } from './trigram-library';
import { keyOf, type Trigrams } from './trigrams';
import { isLight } from './word-kinds';
import { Mark, type Words } from './words';

/** Words of a document, up to one that is no part of it. */
export interface Stretch {
  readonly source: SourceWords;
  readonly from: number;
  readonly to: number;
  /** How much of the quotation is seen there at a first look. */
  readonly weight: number;
}

/** What is longer is no quotation. */
export const MOST_WORDS = 1000;
/** Words that light ones are worth beside those that weigh: what all people say in all sentences leads nowhere. */
const LIGHT = 0.25; // a fraction of two, so that what is taken away again leaves nothing
/** How much longer than the quotation a stretch may be: for words that are left out without dots, and with them. */
const SLACK = 0.5;
const FEW = 12;
const BEHIND_DOTS = 150;
/** In words; what is longer takes too long to lay beside a quotation. */
const LONGEST = 3000;
/** Of what the likeliest weighs; what has less does not have the quotation as well. */
const LEAST_OF_HEAVIEST = 0.4;
/** A phrase of light words and one that weighs, or a whole quotation that weighs no more: *we are going to* stands in every speech. */
const LIGHTEST = 1.25;
/** As many places are looked at word by word. */
const MOST = 12;

/** The likeliest places of a quotation, the likeliest first. */
export function stretchesOf(quoted: Words, searched: Searched): Stretch[] {
  const search = new Search(quoted, searched);
  return apart(searched.tables.flatMap(table => search.stretchesIn(table)).filter(stretch => search.isLikely(stretch)));
}

/** A quotation, prepared to be looked for in several tables. */
class Search {
  /** Of each three words what they are found by; 0 for those that are no quotation’s own. */
  readonly #keys: Int32Array;
  readonly #weights: Float32Array;
  /** Of each word, how many hits cover it. */
  readonly #covered: Int32Array;
  readonly #longest: number;
  /** What the likeliest stretch weighs so far. */
  #heaviest: number;

  constructor(
    readonly quoted: Words,
    readonly searched: Searched,
  ) {
    const { hashes, marks, count } = quoted;
    this.#keys = new Int32Array(Math.max(0, count - 2));
    for (let i = 0; i < this.#keys.length; i++)
      if (!((marks[i] | marks[i + 1] | marks[i + 2]) & Mark.EDITED))
        this.#keys[i] = keyOf(hashes[i], hashes[i + 1], hashes[i + 2]);
    this.#weights = Float32Array.from(hashes, hash => (isLight(hash) ? LIGHT : 1));
    this.#covered = new Int32Array(count);
    this.#longest = longestOf(quoted);
    const all = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#heaviest = Math.min(all, LIGHTEST) / LEAST_OF_HEAVIEST;
  }

  /** From each hit on as far as a quotation goes. */
  stretchesIn(trigrams: Trigrams): Stretch[] {
    const hits = this.#hitsIn(trigrams);
    const found: Stretch[] = [];
    let weight = 0;
    let behind = 0;
    for (const hit of hits) {
      for (; behind < hits.length && placeOf(hits[behind]) - placeOf(hit) <= this.#longest; behind++)
        weight += this.#weigh(hits[behind], 1);
      if (weight >= LEAST_OF_HEAVIEST * this.#heaviest) {
        const stretch = this.#stretch(trigrams, hit, hits[behind - 1], weight);
        if (this.searched.has(stretch.source)) {
          this.#heaviest = Math.max(this.#heaviest, weight);
          found.push(stretch);
        }
      }
      weight -= this.#weigh(hit, -1);
    }
    return found;
  }

  /** Does a stretch weigh enough beside the likeliest to be looked at more closely? */
  isLikely({ weight }: Stretch): boolean {
    return weight >= LEAST_OF_HEAVIEST * this.#heaviest;
  }

  /** With as many words on either side as the quotation has there, and some more. */
  #stretch(trigrams: Trigrams, first: number, last: number, weight: number): Stretch {
    const { count } = this.quoted;
    const pad = FEW + (count >> 3);
    const { source, word } = trigrams.at(placeOf(first));
    const end = word + placeOf(last) - placeOf(first);
    return {
      source,
      from: Math.max(0, word - wordOf(first) - pad),
      to: Math.min(source.words.count, end + count - wordOf(last) + pad),
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

  /** Where three words of the quotation stand, in the order of the documents. */
  #hitsIn(trigrams: Trigrams): Float64Array {
    const hits: number[] = [];
    for (let i = 0; i < this.#keys.length; i++)
      if (this.#keys[i]) trigrams.each(this.#keys[i], place => hits.push(hitOf(place, i)));
    return Float64Array.from(hits).sort();
  }
}

/** A hit is a place in the document and a word of the quotation in one number. */
const hitOf = (place: number, word: number): number => place * (MOST_WORDS + 1) + word;
const placeOf = (hit: number): number => Math.floor(hit / (MOST_WORDS + 1));
const wordOf = (hit: number): number => hit % (MOST_WORDS + 1);

function longestOf(quoted: Words): number {
  let dots = 0;
  for (const mark of quoted.marks) if (mark & Mark.DOTS) dots++;
  return Math.min(quoted.count * (1 + SLACK) + FEW + dots * BEHIND_DOTS, LONGEST);
}

/** The heaviest of those that overlap. */
function apart(found: Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const each of found.sort((a, b) => b.weight - a.weight)) {
    if (kept.length === MOST) break;
    if (!kept.some(other => areOne(each, other))) kept.push(each);
  }
  return kept;
}

const areOne = (a: Stretch, b: Stretch): boolean => a.source === b.source && a.from < b.to - FEW && b.from < a.to - FEW;
