/**
 * The tokens of a prose: its words, numbers and signs, read once, in one array. They tile it: between two tokens is white space or
 * filler, and nothing else. A token has no apostrophe and no hyphen inside: *joined* says that nothing stands between it and the one
 * before, so that *5-year-old*, *the mayor’s* and a closing ’ are read by whoever knows what they are.
 */
import { COMBINING, DIGIT, foldIn, FRACTION, GAP, kindIn, kindOf, LETTER, readingOf, UPPER } from './alphabet';
import { classesOf } from './lexicon';
import { EDGE, Rows } from './rows';
import type { Span } from '../text/span';

/** How a token is written. */
export const Shape = {
  /** What stands after the last token. */
  END: 0,
  /** A character that is neither letter nor digit; both halves of a surrogate pair are one. */
  SIGN: 1,
  /** *1998* */
  DIGITS: 2,
  /** *½*, *²* */
  FRACTION: 3,
  /** *boat*; letters of scripts without capitals, too. */
  SMALL: 4,
  /** *Boat*, *I* */
  CAPITAL: 5,
  /** *NATO* */
  CAPITALS: 6,
  /** *McKay*, *theUnited* */
  MIXED: 7,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** How a token is written, and whether it is joined, stand in one cell. */
const SHAPE = 7;
const JOINED = 8;
/** In the array a token has its start, its end, how it is written, its hash, and what the lexicon says of it. */
const CELLS = 5;
/** There the first token begins. */
const HEAD = EDGE * CELLS;

/** What words are hashed with. */
const FIRST = 7;
const MIX = 31;

/** A word's hash, which a word has however it is written: small or in capitals, with its accents or without. */
export function hashOf(word: string): number {
  let hash = FIRST;
  for (let i = 0; i < word.length; i++) {
    const reading = readingOf(word.charCodeAt(i));
    if (!(kindIn(reading) & COMBINING)) hash = (Math.imul(hash, MIX) + foldIn(reading)) | 0;
  }
  return hash;
}

/** Tokens by their number, from 0; offsets are UTF-16 code units of the prose. */
export class Tokens {
  /** How many there are. */
  readonly count: number;

  readonly #cells: Int32Array;

  constructor(
    readonly prose: string,
    cells: Int32Array,
  ) {
    this.#cells = cells;
    this.count = cells.length / CELLS - 1 - 2 * EDGE;
  }

  start(i: number): number {
    return this.#cells[i * CELLS + HEAD];
  }

  end(i: number): number {
    return this.#cells[i * CELLS + HEAD + 1];
  }

  shape(i: number): Shape {
    return (this.#cells[i * CELLS + HEAD + 2] & SHAPE) as Shape;
  }

  /** Nothing stands between it and the token before. */
  isJoined(i: number): boolean {
    return (this.#cells[i * CELLS + HEAD + 2] & JOINED) !== 0;
  }

  isWord(i: number): boolean {
    return this.shape(i) >= Shape.SMALL;
  }

  /** Words with the same hash are the same but for capitals and accents; that of a sign is its code point. */
  hash(i: number): number {
    return this.#cells[i * CELLS + HEAD + 3];
  }

  /** What it can be (see `Class`); what is in no dictionary is nothing. */
  classes(i: number): number {
    return this.#cells[i * CELLS + HEAD + 4];
  }

  /** Can it be any of these? */
  is(i: number, classes: number): boolean {
    return (this.#cells[i * CELLS + HEAD + 4] & classes) !== 0;
  }

  /** Is it this sign? */
  isSign(i: number, code: number): boolean {
    return this.hash(i) === code && this.shape(i) === Shape.SIGN;
  }

  /** Some tokens as a piece of the prose, the last one included. */
  span(first: number, last = first): Span {
    return { start: this.start(first), end: this.end(last) };
  }

  /** The words of some tokens; none of those that are not there. */
  text(first: number, last = first): string {
    return first >= 0 && last < this.count ? this.prose.slice(this.start(first), this.end(last)) : '';
  }

  /** The first token that ends behind an offset; `count` where none does. */
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

const rows = new Rows(CELLS);

/** Reads the tokens of a prose, in one look at each character. */
export function tokensOf(prose: string): Tokens {
  const { length } = prose;
  let cell = rows.open(length + 1);
  const { cells } = rows;
  let last = -1; // where the token before ends
  for (let at = 0; at < length;) {
    const start = at;
    const reading = readingOf(prose.charCodeAt(at++));
    const kind = kindIn(reading);
    if (kind & GAP) continue;
    let shape: Shape = Shape.SIGN;
    let classes = 0;
    let hash = foldIn(reading);
    if (kind & LETTER) {
      hash += FIRST * MIX;
      let all = kind;
      for (; at < length; at++) {
        const next = readingOf(prose.charCodeAt(at));
        if (!(kindIn(next) & (LETTER | COMBINING))) break;
        if (kindIn(next) & COMBINING) continue;
        hash = (Math.imul(hash, MIX) + foldIn(next)) | 0;
        all |= kindIn(next);
      }
      shape = all & UPPER ? shapeOf(prose, start, at) : Shape.SMALL;
      classes = classesOf(hash);
    } else if (kind & DIGIT) {
      while (at < length && kindOf(prose.charCodeAt(at)) & DIGIT)
        hash = (Math.imul(hash, MIX) + prose.charCodeAt(at++)) | 0;
      shape = Shape.DIGITS;
    } else if (kind & FRACTION) {
      shape = Shape.FRACTION;
    } else {
      hash = prose.codePointAt(start)!;
      at = start + (hash > 0xffff ? 2 : 1);
    }
    cells[cell] = start;
    cells[cell + 1] = at;
    cells[cell + 2] = shape | (start === last ? JOINED : 0);
    cells[cell + 3] = hash;
    cells[cell + 4] = classes;
    cell += CELLS;
    last = at;
  }
  cells[cell] = cells[cell + 1] = length;
  return new Tokens(prose, rows.close(cell + CELLS));
}

/** How a word is written that has a capital. */
function shapeOf(prose: string, start: number, end: number): Shape {
  const isCapital = (at: number): boolean => (kindOf(prose.charCodeAt(at)) & UPPER) > 0;
  if (!isCapital(start)) return Shape.MIXED;
  let capitals = 1;
  let letters = 1;
  for (let at = start + 1; at < end; at++) {
    if (kindOf(prose.charCodeAt(at)) & COMBINING) continue;
    letters++;
    if (isCapital(at)) capitals++;
  }
  if (capitals === 1) return Shape.CAPITAL;
  return capitals === letters ? Shape.CAPITALS : Shape.MIXED;
}
