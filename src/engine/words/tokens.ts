/**
 * The tokens of a prose: its words, numbers and signs, read once, in one array. They tile it: between two tokens is white space or
 * filler, and nothing else. A token has no apostrophe and no hyphen inside: *joined* says that nothing stands between it and the one
 * before, so that *5-year-old*, *the mayor’s* and a closing ’ are read by whoever knows what they are.
 */
import { COMBINING, DIGIT, foldIn, FRACTION, GAP, kindIn, kindOf, LETTER, readingOf, UPPER } from './alphabet';
import { FIRST, MIX } from './hash';
import { classesOf } from './lexicon';
import { EDGE, Rows } from './rows';
import { Topic, topicsOf } from './topics';
import type { Span } from '../text/span';

export { hashOf } from './hash';

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

/** How a token is written, whether it is joined, and whether it is plain stand in one cell. */
const SHAPE = 7;
const JOINED = 8;
const PLAIN = 16;
/** And what readers look for that it is (see `Topic`), from this bit on. */
const TOPICS = 5;
/** In the array a token has its start, its end, how it is written, its hash, and what the lexicon says of it. */
const CELLS = 5;
/** There the first token begins. */
const HEAD = EDGE * CELLS;

/** Tokens by their number, from 0; offsets are UTF-16 code units of the prose. */
export class Tokens {
  /** How many there are. */
  readonly count: number;

  readonly #cells: Int32Array;
  /** What any of them can be, and what readers look for that any of them is. */
  readonly #classes: number;
  readonly #topics: number;

  constructor(
    readonly prose: string,
    cells: Int32Array,
    classes: number,
    topics: number,
  ) {
    this.#cells = cells;
    this.#classes = classes;
    this.#topics = topics;
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

  /** A word of the lexicon, one space behind another one; neither is a letter alone. Most tokens are: no damage need be looked for there. */
  isPlain(i: number): boolean {
    return (this.#cells[i * CELLS + HEAD + 2] & PLAIN) !== 0;
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

  /** Can any of them be one of these? A first look, before all of them are gone through. */
  has(classes: number): boolean {
    return (this.#classes & classes) !== 0;
  }

  /** Is it one of what readers look for (see `Topic`)? */
  isOf(i: number, topics: number): boolean {
    return ((this.#cells[i * CELLS + HEAD + 2] >> TOPICS) & topics) !== 0;
  }

  /** Is any of them? */
  hasAny(topics: number): boolean {
    return (this.#topics & topics) !== 0;
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
const SPACE = 32;

/** Reads the tokens of a prose, in one look at each character. */
export function tokensOf(prose: string): Tokens {
  const { length } = prose;
  let cell = rows.open(length + 1);
  const { cells } = rows;
  let last = -1; // where the token before ends
  let wasOrdinary = false; // it is a word of the lexicon
  let allClasses = 0;
  let allTopics = 0;
  for (let at = 0; at < length;) {
    const start = at;
    const reading = readingOf(prose.charCodeAt(at++));
    const kind = kindIn(reading);
    if (kind & GAP) continue;
    let shape: Shape = Shape.SIGN;
    let classes = 0;
    let topics = 0;
    let hash = foldIn(reading);
    if (kind & LETTER) {
      hash += FIRST * MIX;
      let kinds = kind;
      for (; at < length; at++) {
        const next = readingOf(prose.charCodeAt(at));
        if (!(kindIn(next) & (LETTER | COMBINING))) break;
        if (kindIn(next) & COMBINING) continue;
        hash = (Math.imul(hash, MIX) + foldIn(next)) | 0;
        kinds |= kindIn(next);
      }
      shape = kinds & UPPER ? shapeOf(prose, start, at) : Shape.SMALL;
      classes = classesOf(hash);
      topics = topicsOf(hash);
      allClasses |= classes;
    } else if (kind & DIGIT) {
      while (at < length && kindOf(prose.charCodeAt(at)) & DIGIT)
        hash = (Math.imul(hash, MIX) + prose.charCodeAt(at++)) | 0;
      shape = Shape.DIGITS;
      topics = Topic.NUMERAL;
    } else if (kind & FRACTION) {
      shape = Shape.FRACTION;
      topics = Topic.NUMERAL;
    } else {
      hash = prose.codePointAt(start)!;
      at = start + (hash > 0xffff ? 2 : 1);
      topics = topicsOf(~hash);
    }
    allTopics |= topics;
    const isOrdinary = classes !== 0 && shape !== Shape.MIXED && at - start > 1;
    const isPlain = isOrdinary && wasOrdinary && start === last + 1 && prose.charCodeAt(last) === SPACE;
    wasOrdinary = isOrdinary;
    cells[cell] = start;
    cells[cell + 1] = at;
    cells[cell + 2] = shape | (start === last ? JOINED : 0) | (isPlain ? PLAIN : 0) | (topics << TOPICS);
    cells[cell + 3] = hash;
    cells[cell + 4] = classes;
    cell += CELLS;
    last = at;
  }
  cells[cell] = cells[cell + 1] = length;
  return new Tokens(prose, rows.close(cell + CELLS), allClasses, allTopics);
}

const isUpper = (prose: string, at: number): boolean => (kindOf(prose.charCodeAt(at)) & UPPER) > 0;

/** How a word is written that has a capital. */
function shapeOf(prose: string, start: number, end: number): Shape {
  if (!isUpper(prose, start)) return Shape.MIXED;
  let capitals = 1;
  let letters = 1;
  for (let at = start + 1; at < end; at++) {
    if (kindOf(prose.charCodeAt(at)) & COMBINING) continue;
    letters++;
    if (isUpper(prose, at)) capitals++;
  }
  if (capitals === 1) return Shape.CAPITAL;
  return capitals === letters ? Shape.CAPITALS : Shape.MIXED;
}
