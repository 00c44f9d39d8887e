/**
 * A glance at the tokens of a prose: which words of a small vocabulary stand where, and which signs it has at all, so that patterns are
 * tried only where they can match.
 */
import { kindOf, UPPER } from './alphabet';
import { hashOf, Shape, type Tokens } from './tokens';
import { matchAt } from '../text/matches';

/** Signs, as bits of `Glance.signs`. */
export const Sign = {
  /** $ £ € ¥ ₹ */
  CURRENCY: 2,
  PERCENT: 4,

  BRACKET: 32,
  COLON: 64,

  /** Words that stand twice, one after the other or a few of them together: *the the*, *of the of the*. */
  REPEATED: 512,
} as const;
export interface Glance {
  readonly signs: number;
  /** The classes of all words that were found. */
  readonly classes: number;
  /** Flat: the offset of each word of the vocabulary, or of the first digit of a number, and its classes. In the order of the text. */
  readonly hits: readonly number[];
  /** The offsets of capitals. */
  readonly capitals: readonly number[];
  /** The offsets of quotation marks and apostrophes. */
  readonly marks: readonly number[];
}

/** The class of numbers in digits, and of the characters that are a fraction. */
export const NUMERAL = 1;

/** These are never damage, unseen or markup; most others are only in some company, which the patterns for it look at. */
const ODD =
  /[^ -%'()+-;=>?@A-[\\^a-z|}~\xa1-\xa9\xab\xae-\xc1\xf1-\u0191\u0193-\u024f\u2010-\u2019\u201c-\u2027\u2030-\u2044\u20a0-\u20bf]|\//;

/** Has a text a character that may be damaged, unseen or markup? Copy that has none is prose as it stands. */
export const isOdd = (text: string): boolean => ODD.test(text);

const MARK = 1 << 13;

/** What signs are, by their code: what is to be seen of them, stops, quotation marks and apostrophes. */
const SIGNS = new Int32Array(0x2100);
for (const [chars, is] of [
  ['$£€¥₹', Sign.CURRENCY],
  ['%', Sign.PERCENT],
  ['[(', Sign.BRACKET],
  [':', Sign.COLON],

  ['"\'`«»‘’‚“”„‟‹›', MARK],
] as const)
  for (const char of chars) SIGNS[char.charCodeAt(0)] = is;
/** The mark beyond them: ＂. */
const WIDE_MARK = 0xff02;

const signOf = (code: number): number => (code < SIGNS.length ? SIGNS[code] : code === WIDE_MARK ? MARK : 0);

/** Slots of the table; words are few beside them. */
const SLOTS = 8192;
/** Words that stand together twice are no more than this; pieces of one (*don’t*) count. */
const LONGEST = 12;

const RING = 32;
const LATEST = 256;

/** Words that patterns begin with, each with the classes that it belongs to: bits from 2 on. English, without accents. */
export class Vocabulary {
  /** The classes of the words of one hash. Two words that share one share their classes: a glance may see too much, never too little. */
  readonly #classes = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(SLOTS);
  /** The last words that were read. */
  readonly #words = new Int32Array(RING);
  /** By the last bits of a hash, which word of all that were ever read was the last one with them. */
  readonly #latest = new Int32Array(LATEST);
  #count = 0;

  constructor(words: Iterable<readonly [classes: number, words: Iterable<string>]>) {
    for (const [classes, each] of words) for (const word of each) this.#take(word.toLowerCase(), classes);
  }

  /** A first look: may the word have been among the last ones? */
  #isRecent(hash: number): boolean {
    const slot = hash & (LATEST - 1);
    const before = this.#latest[slot];
    this.#latest[slot] = this.#count = (this.#count + 1) | 0;
    return this.#count - before <= LONGEST;
  }

  /** Were the last words, up to that of this number, the same ones before? */
  #standTwice(last: number): boolean {
    const words = this.#words;
    for (let n = 1; n <= LONGEST && last + 1 >= 2 * n; n++) {
      let k = 0;
      while (k < n && words[(last - k) & (RING - 1)] === words[(last - k - n) & (RING - 1)]) k++;
      if (k === n) return true;
    }
    return false;
  }

  #take(word: string, classes: number): void {
    const hash = hashOf(word);
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#classes[slot] |= classes;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    while (this.#classes[slot] && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Looks at a prose. */
  glance(tokens: Tokens): Glance {
    const hits: number[] = [];
    const capitals: number[] = [];
    const marks: number[] = [];
    let signs = 0;
    let classes = 0;
    let words = 0; // so far
    let last: Shape = Shape.END; // of the token before
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.start(i);
      const hash = tokens.hash(i);
      const shape = tokens.shape(i);
      const before = tokens.isJoined(i) ? last : Shape.END;
      last = shape;
      if (shape === Shape.SIGN) {
        const sign = signOf(hash);
        if (sign === MARK) marks.push(at);
        else signs |= sign;
      } else if (shape < Shape.SMALL) {
        if (before === Shape.DIGITS || before === Shape.FRACTION) continue;
        hits.push(at, NUMERAL);
        classes |= NUMERAL;
      } else {
        if (shape === Shape.CAPITAL) capitals.push(at);
        else if (shape !== Shape.SMALL) putCapitals(tokens, i, capitals);
        if (before === Shape.DIGITS || before === Shape.FRACTION) continue;
        this.#words[words & (RING - 1)] = hash;
        if (this.#isRecent(hash) && this.#standTwice(words)) signs |= Sign.REPEATED;
        words++;
        const found = this.#classes[this.#slot(hash)];
        if (!found || (tokens.isJoined(i + 1) && tokens.shape(i + 1) === Shape.DIGITS)) continue; // Six4Three
        hits.push(at, found);
        classes |= found;
      }
    }
    return { signs, classes, hits, capitals, marks };
  }
}

/** Puts in the capitals of a word that has several. */
function putCapitals(tokens: Tokens, i: number, capitals: number[]): void {
  for (let at = tokens.start(i); at < tokens.end(i); at++)
    if (kindOf(tokens.prose.charCodeAt(at)) & UPPER) capitals.push(at);
}

const NOWHERE: readonly number[] = [];
const NONE: readonly RegExpExecArray[] = [];

/** The offsets of all words of these classes, in the text or in a piece of it. */
export function placesOf({ classes, hits }: Glance, wanted: number, from = 0, to = Infinity): readonly number[] {
  if (!(classes & wanted)) return NOWHERE;
  const places: number[] = [];
  for (let i = hitFrom(hits, from); i < hits.length && hits[i] < to; i += 2)
    if (hits[i + 1] & wanted) places.push(hits[i]);
  return places;
}

/** Every match of a sticky pattern that begins with a word of these classes: as a global one finds them, tried at those words alone. */
export function matchesAt(
  pattern: RegExp,
  text: string,
  { classes, hits }: Glance,
  wanted: number,
): readonly RegExpExecArray[] {
  if (!(classes & wanted)) return NONE;
  const matches: RegExpExecArray[] = [];
  let last = 0;
  for (let i = 0; i < hits.length; i += 2) {
    if (!(hits[i + 1] & wanted) || hits[i] < last) continue;
    const match = matchAt(pattern, text, hits[i]);
    if (!match) continue;
    matches.push(match);
    last = match.index + match[0].length;
  }
  return matches;
}

/** Does a word of these classes begin in a piece of the text? */
export function stands({ classes, hits }: Glance, wanted: number, from: number, to: number): boolean {
  if (!(classes & wanted)) return false;
  for (let i = hitFrom(hits, from); i < hits.length && hits[i] < to; i += 2) if (hits[i + 1] & wanted) return true;
  return false;
}

/** The index of the first hit at or after an offset. */
function hitFrom(hits: readonly number[], offset: number): number {
  let low = 0;
  let high = hits.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[2 * middle] < offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
