/**
 * The words around quotations, as an attribution is read in them. A frame has the words of a prose, each with its possessive ending, its
 * hyphens and the stop of an abbreviation, the signs that part clauses, and of each quotation nothing but that it stands there: nobody
 * attributes who is named inside of it.
 */
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import type { Found, Phrases } from '../../words/phrases';
import { EDGE } from '../../words/rows';
import type { Tokens } from '../../words/tokens';

/** What an item of a frame is. */
export const Item = {
  /** Beyond the ends. */
  NONE: 0,
  WORD: 1,
  NUMBER: 2,
  COMMA: 3,
  /** ; */
  BREAK: 4,
  COLON: 5,
  DASH: 6,
  OPEN: 7,
  CLOSE: 8,
  QUOTED: 9,
} as const;
export type Item = (typeof Item)[keyof typeof Item];

/** Words of English that are names as well. */
const NAMING = Class.MAN | Class.WOMAN | Class.PROPER;

const KIND = 15;
export const CAPITAL = 16;
export const POSSESSIVE = 32;
export const INITIAL = 64;

/** What an item has in the array: where it starts and ends, its kind and flags, what it can be, its first token, and its hash as one word. */
export const WIDTH = 6;
/** There the first item begins. */
const HEAD = EDGE * WIDTH;

/** Items by their number, from 0; offsets are those of the prose. One that is not there is nothing, and can be nothing. */
export class Frame {
  readonly count: number;
  readonly #cells: Int32Array;

  constructor(
    readonly tokens: Tokens,
    cells: Int32Array,
  ) {
    this.#cells = cells;
    this.count = cells.length / WIDTH - 2 * EDGE;
  }

  kind(i: number): Item {
    return (this.#cells[i * WIDTH + HEAD + 2] & KIND) as Item;
  }

  start(i: number): number {
    return this.#cells[i * WIDTH + HEAD];
  }

  end(i: number): number {
    return this.#cells[i * WIDTH + HEAD + 1];
  }

  /** The words of some items, the last one included. */
  text(first: number, last = first): string {
    return first >= 0 && last < this.count ? this.tokens.prose.slice(this.start(first), this.end(last)) : '';
  }

  span(first: number, last = first): Span {
    return { start: this.start(first), end: this.end(last) };
  }

  /** Can the word be any of these (see `Class`)? A word with hyphens is what its last part is. */
  is(i: number, classes: number): boolean {
    return (this.#cells[i * WIDTH + HEAD + 3] & classes) !== 0;
  }

  isWord(i: number): boolean {
    return this.kind(i) === Item.WORD;
  }

  /** The first word of its sentence. */
  isInitial(i: number): boolean {
    return (this.#cells[i * WIDTH + HEAD + 2] & INITIAL) !== 0;
  }

  /** A capital that is not its sentence’s: where a sentence begins, a word that English has is no name, but for given names and the like. */
  isName(i: number): boolean {
    return this.isCapital(i) && (!this.isInitial(i) || !this.is(i, ~Class.COMMON) || this.is(i, NAMING));
  }

  /** A word that begins with a capital. */
  isCapital(i: number): boolean {
    return (this.#cells[i * WIDTH + HEAD + 2] & CAPITAL) !== 0;
  }

  /** *Ruiz’s*, *nurses’* */
  isPossessive(i: number): boolean {
    return (this.#cells[i * WIDTH + HEAD + 2] & POSSESSIVE) !== 0;
  }

  /** Is it one of these words, alone? */
  isIn(i: number, words: { has(hash: number): boolean }): boolean {
    const hash = this.#cells[i * WIDTH + HEAD + 5];
    return hash !== 0 && words.has(hash);
  }

  /** Does it begin with one of these words? It may go on behind a hyphen. */
  beginsIn(i: number, words: { has(hash: number): boolean }): boolean {
    return this.isWord(i) && words.has(this.tokens.hash(this.#cells[i * WIDTH + HEAD + 4]));
  }

  /** The first item of a kind, from one on to before another; `limit` where there is none. */
  find(kind: Item, first: number, limit: number): number {
    for (let i = first; i < limit; i++) if ((this.#cells[i * WIDTH + HEAD + 2] & KIND) === kind) return i;
    return Math.max(first, limit);
  }

  /** The longest phrase of a table that begins with an item: its last item, and what the table says of it. */
  phraseAt<T>(i: number, table: Phrases<T>): Found<T> | undefined {
    const found = this.isWord(i) ? table.at(this.tokens, this.#cells[i * WIDTH + HEAD + 4]) : undefined;
    return found && { last: this.from(this.tokens.end(found.last) - 1), meaning: found.meaning };
  }

  /** The first item that ends behind an offset; `count` where none does. */
  from(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
