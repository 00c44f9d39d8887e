/** How much the words tell that a claim shares with a place of a document: the rarer they are, the more. */
import { Class } from '../../words/classes';
import { hashOf } from '../../words/hash';
import { classesOf } from '../../words/lexicon';
import { WordSet } from '../../words/word-set';
import type { FigureClaim } from './claim';
import { formsOf } from './words';

interface Weighed {
  /** As the claim has it. */
  readonly word: string;
  readonly weight: number;
  /** It stands in the claim's own sentence. */
  readonly isOwn: boolean;
}

/** One of the 12,000 commonest words of English tells so much less, */
const COMMON = 0.6;
/** and is, however few documents there are, as if it stood there so often; other words of English, and names. */
const OFTEN = 20;
const SELDOM = 4;

/** The words of a claim, in each of their forms. */
export class ClaimWords {
  readonly #known: WordSet;
  readonly #words = new Map<number, Weighed>();

  /** `counts`: how often each word stands in the documents, by its hash. */
  constructor({ words, around }: FigureClaim, counts: ReadonlyMap<number, number>) {
    for (const word of words) this.#add(word, counts, true);
    for (const word of around) this.#add(word, counts, false);
    this.#whole = [...new Set(this.#words.values())].reduce((sum, each) => sum + (each.isOwn ? each.weight : 0), 0);
    this.#known = new WordSet([0, ...this.#words.keys()]);
  }

  #add(word: string, counts: ReadonlyMap<number, number>, isOwn: boolean): void {
    const forms = formsOf(word);
    const count = forms.reduce((sum, hash) => sum + (counts.get(hash) ?? 0), 0);
    const classes = classesOf(hashOf(word));
    const isCommon = (classes & Class.COMMON) !== 0;
    const least = isCommon ? OFTEN : classes ? SELDOM : 0;
    const weighed = { word, weight: (isCommon ? COMMON : 1) / Math.log2(2 + least + count), isOwn };
    for (const hash of forms) if (!this.#words.has(hash)) this.#words.set(hash, weighed);
  }

  /** What all words of the claim's own sentence tell. */
  readonly #whole: number;

  /** How much of what the claim's own sentence tells some of its words are. */
  shareOf(weight: number): number {
    return this.#whole ? weight / this.#whole : 0;
  }

  /** What a word of a document is to the claim. */
  of(hash: number): Weighed | undefined {
    return this.#known.has(hash) ? this.#words.get(hash) : undefined;
  }

  /** What the words from one to another tell, each once. */
  weightIn(hashes: Int32Array, from: number, to: number): number {
    let seen: Weighed[] | undefined;
    let sum = 0;
    for (let i = Math.max(0, from); i < Math.min(hashes.length, to); i++) {
      const weighed = this.of(hashes[i]);
      if (!weighed || seen?.includes(weighed)) continue;
      (seen ??= []).push(weighed);
      sum += weighed.isOwn ? weighed.weight : BESIDE * weighed.weight;
    }
    return sum;
  }
}

/** What stands in the sentence beside counts so much less. */
export const BESIDE = 0.5;
