/**
 * A glance at a text: which words of a small vocabulary stand where, and which signs it has at all. One scan that reads each character
 * once and makes nothing but a short list, so that patterns are tried only where they can match.
 */
import { matchAt } from './matches';

/** Signs, as bits of `Glance.signs`. */
export const Sign = {
  DIGIT: 1,
  /** $ £ € ¥ ₹ */
  CURRENCY: 2,
  PERCENT: 4,
  /** A small letter and a capital that touch: *theUnited*. */
  HUMP: 8,
  /** A word, a stop and a capital that touch: *war.The*, but not *U.S.* */
  FUSED_STOP: 16,
  BRACKET: 32,
  COLON: 64,
  /** A space before a comma or a stop. */
  SPACED_STOP: 128,
  /** A character that may be damaged, unseen or markup; copy that has none is prose as it stands. */
  ODD: 256,
  /** Words that stand twice, one after the other or a few of them together: *the the*, *of the of the*. */
  REPEATED: 512,
  /** A long word that begins with a small *the* or *and*: *thecouncil*, *therefore*. */
  LEADING: 1024,
} as const;
/** Those that one character is. */
const SIGNS = 1023;

export interface Glance {
  readonly signs: number;
  /** The classes of all words that were found. */
  readonly classes: number;
  /** Flat: the offset of each word of the vocabulary, or of the first digit of a number, and its classes. In the order of the text. */
  readonly hits: readonly number[];
  /** The offsets of capitals, and of letters that may be some. */
  readonly capitals: readonly number[];
  /** The offsets of quotation marks and apostrophes. */
  readonly marks: readonly number[];
}

/** The class of numbers in digits, and of the characters that are a fraction. */
export const NUMERAL = 1;

const LETTER = 0x1000;
const UPPER = 0x2000;
const LOWER = 0x4000;
const STOP = 0x8000;
const SPACE = 0x10000;
const MARK = 0x20000;

/** Stands for what comes after a text. */
const END = 0x20;

/** Beyond ASCII these are never damage; most others are only in some company, which the patterns for it look at. */
const SOUND = /[\xa1-\xa9\xab\xae-\xc1\xf1-\u0191\u0193-\u024f\u2010-\u2019\u201c-\u2027\u2030-\u2044\u20a0-\u20bf]/;

const KIND_OF: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER | LOWER, /[a-zß-öø-ÿ]/],
  [LETTER | UPPER, /[A-ZÀ-ÖØ-Þ]/],
  [Sign.DIGIT, /[\d¼-¾]/],
  [STOP, /[.,?!;]/],
  [SPACE, / /],
  [Sign.CURRENCY, /[$£¥]/],
  [Sign.PERCENT, /%/],
  [Sign.BRACKET, /[[(]/],
  [Sign.COLON, /:/],
  [MARK, /["'`«»]/],
];

/** What each character of ASCII and Latin-1 is: the signs that it is by itself, and what it is to its neighbours. */
const KINDS = Int32Array.from({ length: 0x100 }, (_, code) => kindFrom(String.fromCharCode(code)));

function kindFrom(c: string): number {
  const odd = /[ -~]/.test(c) ? /[&*_<\]`{/]/.test(c) : !SOUND.test(c);
  const [is] = KIND_OF.find(([, pattern]) => pattern.test(c)) ?? [0];
  return is | (odd ? Sign.ODD : 0);
}

/** What the others are that matter. */
function kindOf(code: number): number {
  if (code >= 0x2010 && code < 0x2028 && code !== 0x201a && code !== 0x201b) return isMark(code) ? MARK : 0; // dashes, …
  const odd = (SOUND.test(String.fromCharCode(code)) ? 0 : Sign.ODD) | (isMark(code) ? MARK : 0);
  if (code < 0x250) return odd | LETTER | LOWER;
  if (code === 0x20ac || code === 0x20b9) return odd | Sign.CURRENCY;
  if (code >= 0x2153 && code <= 0x215e) return odd | Sign.DIGIT;
  return odd | (code >= 0x370 && code < 0x2000 ? LETTER : 0);
}

/** ‘ ’ ‚ “ ” „ ‟ ‹ › ＂ */
const isMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201f && code !== 0x201b) || code === 0x2039 || code === 0x203a || code === 0xff02;

/** Slots of the table; words are few beside them. */
const SLOTS = 8192;
const MIX = 31;
const FIRST = 7;

/** Words that stand together twice are no more than this; pieces of one (*don’t*) count. */
const LONGEST = 12;
/** A word of two that are run together has no fewer letters. */
const LONG = 7;
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
    let hash = FIRST;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, MIX) + word.charCodeAt(i)) | 0;
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#classes[slot] |= classes;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    while (this.#classes[slot] && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Looks at a text. */
  glance(text: string): Glance {
    const hits: number[] = [];
    const capitals: number[] = [];
    const marks: number[] = [];
    let signs = 0;
    let classes = 0;
    let before = 0;
    let start = -1; // of the word that is being read
    let hash = 0;
    let last = 0; // the number of words so far
    let stopped = -1; // what comes after a word of two letters or more and a stop
    const { length } = text;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : END;
      const kind = code < 0x100 ? KINDS[code] : kindOf(code);
      signs |= kind & SIGNS;
      if (kind & LETTER) {
        if (kind & UPPER) {
          capitals.push(at);
          signs |= before & LOWER ? Sign.HUMP : before & STOP && at === stopped ? Sign.FUSED_STOP : 0;
        } else if (code >= 0x100) capitals.push(at);
        if (!(before & LETTER)) {
          start = before & Sign.DIGIT ? -1 : at;
          hash = FIRST;
        }
        hash = code < 0x80 ? (Math.imul(hash, MIX) + (code | 0x20)) | 0 : 0;
      } else {
        if (start >= 0) {
          if (kind & STOP && at - start > 1) stopped = at + 1;
          if (at - start >= LONG && leads(text, start)) signs |= Sign.LEADING;
          this.#words[last & (RING - 1)] = hash;
          if (this.#isRecent(hash) && this.#standTwice(last)) signs |= Sign.REPEATED;
          last++;
          const found = kind & Sign.DIGIT ? 0 : this.#classes[this.#slot(hash)]; // Six4Three
          if (found) {
            hits.push(start, found);
            classes |= found;
          }
          start = -1;
        }
        if (kind & Sign.DIGIT && !(before & Sign.DIGIT)) {
          hits.push(at, NUMERAL);
          classes |= NUMERAL;
        }
        if (kind & STOP && before & SPACE) signs |= Sign.SPACED_STOP;
        if (kind & MARK) marks.push(at);
      }
      before = kind;
    }
    return { signs, classes, hits, capitals, marks };
  }
}

const leads = (text: string, at: number): boolean => text.startsWith('the', at) || text.startsWith('and', at);

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
