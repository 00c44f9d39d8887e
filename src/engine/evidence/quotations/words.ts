/**
 * Words as quotations are compared by: without marks, case and accents, contractions in two (*do* and *n’t*, which is *not*), a number
 * with its thousands in one, signs of money and percent as words. They stand in arrays: a library has millions.
 */
import { wordsIn } from '../../text/copy';
import type { Span } from '../../text/span';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** What is known of a word beside its hash, as bits. */
export const Mark = {
  /** The second half of a contraction: *’re*, *n’t*. */
  CONTRACTED: 1 << 0,
  /** A sentence begins with it. */
  FIRST: 1 << 1,
  CAPITAL: 1 << 2,
  /** It stands in brackets, in part or as a whole: whoever quotes has put it there. */
  EDITED: 1 << 3,
  /** Dots stand before it: whoever quotes has left something out. */
  DOTS: 1 << 4,
  /** Digits, or a sign of money or percent. */
  FIGURE: 1 << 5,
  /** A comma, a dash or the like stands before it. */
  CLAUSE: 1 << 6,
} as const;

/** Words by their number, from 0; offsets are UTF-16 code units of the text. */
export class Words {
  constructor(
    readonly text: string,
    readonly hashes: Int32Array,
    /** Of each word its start and its end. */
    readonly ends: Int32Array,
    readonly marks: Uint8Array,
  ) {}

  get count(): number {
    return this.hashes.length;
  }

  start(i: number): number {
    return this.ends[2 * i];
  }

  end(i: number): number {
    return this.ends[2 * i + 1];
  }

  is(i: number, marks: number): boolean {
    return (this.marks[i] & marks) !== 0;
  }

  /** From the first of some words to the last, which counts; where there is none, the place before the first. */
  span(first: number, last = first): Span {
    if (last >= first) return { start: this.start(first), end: this.end(last) };
    const at = first > 0 ? this.end(first - 1) : first < this.count ? this.start(first) : 0;
    return { start: at, end: at };
  }

  copy(first: number, last = first): string {
    return last < first ? '' : wordsIn(this.text.slice(this.start(first), this.end(last)));
  }
}

const signs = (all: string): ReadonlySet<number> => new Set(Array.from(all, sign => sign.charCodeAt(0)));

/** The last is what a lost apostrophe often has become. */
const APOSTROPHES = signs("'’‘`´\ufffd");
const STOPS = signs('.?!…');
const PAUSES = signs(',;:–—()');
const FIGURE_SIGNS = signs('$£€¥₹¢%');
const [POINT, COMMA, AND_SIGN] = Array.from('.,&', sign => sign.charCodeAt(0));

const ORDINALS: ReadonlySet<number> = new Set('st nd rd th'.split(' ').map(hashOf));

/** What *n’t* is, too. */
export const NOT = hashOf('not');
const [T, CANNOT, CAN, AND] = 't cannot can and'.split(' ').map(hashOf);

/** *’s* and *’d* stand for several words: they are words of their own. */
export const [S, D] = ["'s", "'d"].map(hashOf);
const HALVES: ReadonlyMap<number, number> = new Map([
  ...(['re are', 've have', 'll will', 'm am'].map(pair => pair.split(' ').map(hashOf)) as [number, number][]),
  [hashOf('s'), S],
  [hashOf('d'), D],
]);
/** Verbs that *n’t* changes. */
const BEFORE_NOT: ReadonlyMap<number, number> = new Map(
  ['won will', 'shan shall', 'can can', 'ain ain'].map(pair => pair.split(' ').map(hashOf) as [number, number]),
);

/** Writes words, token by token. */
export class WordWriter {
  #hashes = new Int32Array(1 << 12);
  #ends = new Int32Array(1 << 13);
  #marks = new Uint8Array(1 << 12);
  #count = 0;
  #isFirst = true;
  #isClause = false;

  /** `base`: what is added to the offsets of the tokens. */
  constructor(public base = 0) {}

  get count(): number {
    return this.#count;
  }

  /** Begins anew; what was written before is no more. */
  clear(): void {
    this.#count = 0;
    this.startSentence();
  }

  /** The next word begins a sentence. */
  startSentence(): void {
    this.#isFirst = true;
  }

  /** Reads what starts with a token: a word, a number or a sign. The token behind it. */
  read(tokens: Tokens, i: number, marks = 0): number {
    const shape = tokens.shape(i);
    if (shape === Shape.SIGN) return this.#readSign(tokens, i, marks);
    if (shape === Shape.DIGITS) return this.#readNumber(tokens, i, marks);
    return this.#readWord(tokens, i, i, shape >= Shape.CAPITAL ? marks | Mark.CAPITAL : marks);
  }

  /** Reads a word that was broken: its first piece is one token, its last another. The token behind it. */
  readBroken(tokens: Tokens, first: number, last: number): number {
    return this.#readWord(tokens, first, last, tokens.shape(first) >= Shape.CAPITAL ? Mark.CAPITAL : 0);
  }

  /** Writes a word as it is given. */
  put(start: number, end: number, hash: number, marks: number): void {
    const at = this.#count++;
    if (at === this.#hashes.length) this.#grow();
    this.#hashes[at] = hash;
    this.#ends[2 * at] = start + this.base;
    this.#ends[2 * at + 1] = end + this.base;
    this.#marks[at] = marks | (this.#isFirst ? Mark.FIRST : 0) | (this.#isClause ? Mark.CLAUSE : 0);
    this.#isFirst = this.#isClause = false;
  }

  /** All that was written. */
  words(text: string): Words {
    const to = this.#count;
    return new Words(text, this.#hashes.slice(0, to), this.#ends.slice(0, 2 * to), this.#marks.slice(0, to));
  }

  #readSign(tokens: Tokens, i: number, marks: number): number {
    const sign = tokens.hash(i);
    if (STOPS.has(sign)) this.#isFirst = true;
    else if (PAUSES.has(sign)) this.#isClause = true;
    else if (FIGURE_SIGNS.has(sign)) this.put(tokens.start(i), tokens.end(i), sign, marks | Mark.FIGURE);
    else if (sign === AND_SIGN) this.put(tokens.start(i), tokens.end(i), AND, marks);
    return i + 1;
  }

  /** *1,400* is *1400*. */
  #readNumber(tokens: Tokens, i: number, marks: number): number {
    let hash = tokens.hash(i);
    let last = i;
    while (isPartBehind(tokens, last)) {
      if (tokens.isSign(last + 1, POINT)) hash = added(hash, POINT);
      last += 2;
      for (let at = tokens.start(last); at < tokens.end(last); at++) hash = added(hash, tokens.prose.charCodeAt(at));
    }
    this.put(tokens.start(i), tokens.end(last), hash, marks | Mark.FIGURE);
    return last + 1;
  }

  /** `first`: where the word begins, which is the same token unless it was broken. */
  #readWord(tokens: Tokens, first: number, i: number, marks: number): number {
    const [start, end] = [tokens.start(first), tokens.end(i)];
    const hash = first === i ? tokens.hash(i) : hashOf(tokens.text(first) + tokens.text(i));
    if (tokens.isJoined(i) && tokens.shape(i - 1) === Shape.DIGITS && ORDINALS.has(hash)) return i + 1; // *3rd* is *3*
    if (hash === CANNOT) {
      this.put(start, start + 3, CAN, marks);
      this.put(start + 3, end, NOT, marks & ~Mark.CAPITAL);
      return i + 1;
    }
    if (!isContracted(tokens, i)) {
      this.put(start, end, hash, marks);
      return i + 1;
    }
    const half = tokens.hash(i + 2);
    const to = tokens.end(i + 2);
    if (half === T) {
      const isWhole = hash === CAN; // *can’t* has lost one n
      const stem = isWhole ? end : end - 1;
      const verb = BEFORE_NOT.get(hash) ?? hashOf(tokens.prose.slice(start, stem));
      this.put(start, stem, verb, marks);
      this.put(stem, to, NOT, (marks & ~Mark.CAPITAL) | Mark.CONTRACTED);
    } else {
      this.put(start, end, hash, marks);
      this.put(end, to, HALVES.get(half)!, (marks & ~Mark.CAPITAL) | Mark.CONTRACTED);
    }
    return i + 3;
  }

  #grow(): void {
    const larger = <A extends Int32Array | Uint8Array>(from: A, to: A): A => (to.set(from), to);
    this.#hashes = larger(this.#hashes, new Int32Array(2 * this.#hashes.length));
    this.#ends = larger(this.#ends, new Int32Array(2 * this.#ends.length));
    this.#marks = larger(this.#marks, new Uint8Array(2 * this.#marks.length));
  }
}

/** As tokens of digits are hashed. */
const added = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** *,400* behind *1*, *.5* behind *2*. */
function isPartBehind(tokens: Tokens, last: number): boolean {
  if (!tokens.isJoined(last + 1) || !tokens.isJoined(last + 2) || tokens.shape(last + 2) !== Shape.DIGITS) return false;
  if (tokens.isSign(last + 1, POINT)) return true;
  return tokens.isSign(last + 1, COMMA) && tokens.end(last + 2) - tokens.start(last + 2) === 3;
}

/** An apostrophe is joined to the word, and half a word to that. */
function isContracted(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i + 1) || tokens.shape(i + 1) !== Shape.SIGN || !APOSTROPHES.has(tokens.hash(i + 1)))
    return false;
  if (!tokens.isJoined(i + 2) || !tokens.isWord(i + 2)) return false;
  if (tokens.hash(i + 2) !== T) return HALVES.has(tokens.hash(i + 2));
  const end = tokens.end(i);
  return (tokens.prose.charCodeAt(end - 1) | 0x20) === 0x6e && end - tokens.start(i) > 1; // n
}
