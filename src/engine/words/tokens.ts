/**
 * The tokens of a prose: its words, numbers and signs, read once, in one array. They tile it: between two tokens is white space or
 * filler, and nothing else. A token has no apostrophe and no hyphen inside: *joined* says that nothing stands between it and the one
 * before, so that *5-year-old*, *the mayor’s* and a closing ’ are read by whoever knows what they are.
 */
import { COMBINING, DIGIT, foldOf, FRACTION, GAP, kindOf, LETTER, LOWER, UPPER } from './alphabet';
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

const SHAPE = 7;
const JOINED = 8;
/** In the array a token has its start, its end, how it is written, and its hash. */
const CELLS = 4;

/** What words are hashed with. */
export const FIRST = 7;
export const MIX = 31;

/** A word's hash, which a word has however it is written: small or in capitals, with its accents or without. */
export function hashOf(word: string): number {
  let hash = FIRST;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!(kindOf(code) & COMBINING)) hash = (Math.imul(hash, MIX) + foldOf(code)) | 0;
  }
  return hash;
}

/** Tokens by their number, from 0; offsets are UTF-16 code units of the prose. */
export class Tokens {
  /** How many there are. */
  readonly count: number;
  readonly #cells: Int32Array;

  /** `cells` has those of each token, and of an end behind the last. */
  constructor(
    readonly prose: string,
    cells: Int32Array,
  ) {
    this.#cells = cells;
    this.count = cells.length / CELLS - 1;
  }

  start(i: number): number {
    return this.#cells[i * CELLS];
  }

  end(i: number): number {
    return this.#cells[i * CELLS + 1];
  }

  shape(i: number): Shape {
    return (this.#cells[i * CELLS + 2] & SHAPE) as Shape;
  }

  /** Nothing stands between it and the token before. */
  isJoined(i: number): boolean {
    return (this.#cells[i * CELLS + 2] & JOINED) !== 0;
  }

  isWord(i: number): boolean {
    return this.shape(i) >= Shape.SMALL;
  }

  /** Words with the same hash are the same but for capitals and accents; that of a sign is its code point. */
  hash(i: number): number {
    return this.#cells[i * CELLS + 3];
  }

  /** Is it this sign? */
  isSign(i: number, code: number): boolean {
    return this.hash(i) === code && this.shape(i) === Shape.SIGN;
  }

  /** Some tokens as a piece of the prose, the last one included. */
  span(first: number, last = first): Span {
    return { start: this.start(first), end: this.end(last) };
  }

  text(first: number, last = first): string {
    return this.prose.slice(this.start(first), this.end(last));
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

/** Where tokens are put together; it grows with the longest paragraph. */
let room = new Int32Array(4096);

/** Reads the tokens of a prose, in one look at each character. */
export function tokensOf(prose: string): Tokens {
  const { length } = prose;
  let used = 0;
  let last = -1; // where the token before ends
  for (let at = 0; at < length;) {
    const start = at;
    const code = prose.charCodeAt(at);
    const kind = kindOf(code);
    at++;
    if (kind & GAP) continue;
    let shape: Shape = Shape.SIGN;
    let hash = code;
    if (kind & LETTER) {
      let all = kind;
      let every = kind;
      let later = 0; // the kinds of all but the first
      hash = (Math.imul(FIRST, MIX) + foldOf(code)) | 0;
      for (; at < length; at++) {
        const next = prose.charCodeAt(at);
        const its = kindOf(next);
        if (its & COMBINING) continue;
        if (!(its & LETTER)) break;
        hash = (Math.imul(hash, MIX) + foldOf(next)) | 0;
        all |= its;
        every &= its;
        later |= its;
      }
      shape = shapeOf(kind, all, every, later);
    } else if (kind & DIGIT) {
      while (at < length && kindOf(prose.charCodeAt(at)) & DIGIT) hash = Math.imul(hash, MIX) + prose.charCodeAt(at++);
      shape = Shape.DIGITS;
    } else if (kind & FRACTION) {
      shape = Shape.FRACTION;
    } else if (isLead(code) && at < length && isTrail(prose.charCodeAt(at))) {
      hash = prose.codePointAt(start)!;
      at++;
    }
    if (used + 2 * CELLS > room.length) room = grown(room);
    room[used] = start;
    room[used + 1] = at;
    room[used + 2] = shape | (start === last ? JOINED : 0);
    room[used + 3] = hash;
    used += CELLS;
    last = at;
  }
  room.fill(length, used, used + 2);
  room.fill(0, used + 2, used + CELLS);
  return new Tokens(prose, room.slice(0, used + CELLS));
}

/** `all` has the kinds of all letters of a word, `every` those that each of them has. */
function shapeOf(first: number, all: number, every: number, later: number): Shape {
  if (!(all & UPPER)) return Shape.SMALL;
  if (!(first & UPPER)) return Shape.MIXED;
  if (!(later & UPPER)) return Shape.CAPITAL;
  return every & UPPER && !(all & LOWER) ? Shape.CAPITALS : Shape.MIXED;
}

const isLead = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isTrail = (code: number): boolean => (code & 0xfc00) === 0xdc00;

function grown(cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * cells.length);
  more.set(cells);
  return more;
}
