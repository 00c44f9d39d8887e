/**
 * The words around quotations, as an attribution is read in them. A frame has the words of a prose, each with its possessive ending, its
 * hyphens and the stop of an abbreviation, the signs that part clauses, and of each quotation nothing but that it stands there: nobody
 * attributes who is named inside of it.
 */
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import type { Found, Phrases } from '../../words/phrases';
import { CELLS, Shape, type Tokens } from '../../words/tokens';

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
const CAPITAL = 16;
const POSSESSIVE = 32;
const INITIAL = 64;

/** What an item has in the array: where it starts and ends, its kind and flags, what it can be, and its first and last token. */
const WIDTH = 6;

/** Items by their number, from 0; offsets are those of the prose. One that is not there is nothing, and can be nothing. */
export class Frame {
  readonly count: number;
  readonly #cells: Int32Array;

  constructor(
    readonly tokens: Tokens,
    cells: Int32Array,
  ) {
    this.#cells = cells;
    this.count = cells.length / WIDTH;
  }

  kind(i: number): Item {
    return ((this.#cells[i * WIDTH + 2] ?? 0) & KIND) as Item;
  }

  start(i: number): number {
    return this.#cells[i * WIDTH];
  }

  end(i: number): number {
    return this.#cells[i * WIDTH + 1];
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
    return ((this.#cells[i * WIDTH + 3] ?? 0) & classes) !== 0;
  }

  isWord(i: number): boolean {
    return this.kind(i) === Item.WORD;
  }

  /** The first word of its sentence. */
  isInitial(i: number): boolean {
    return ((this.#cells[i * WIDTH + 2] ?? 0) & INITIAL) !== 0;
  }

  /** A capital that is not its sentence’s: where a sentence begins, a word that English has is no name, but for given names and the like. */
  isName(i: number): boolean {
    return this.isCapital(i) && (!this.isInitial(i) || !this.is(i, ~Class.COMMON) || this.is(i, NAMING));
  }

  /** A word that begins with a capital. */
  isCapital(i: number): boolean {
    return ((this.#cells[i * WIDTH + 2] ?? 0) & CAPITAL) !== 0;
  }

  /** *Ruiz’s*, *nurses’* */
  isPossessive(i: number): boolean {
    return ((this.#cells[i * WIDTH + 2] ?? 0) & POSSESSIVE) !== 0;
  }

  /** Is it one of these words, alone? */
  isIn(i: number, words: { has(hash: number): boolean }): boolean {
    const first = this.#cells[i * WIDTH + 4];
    return this.isWord(i) && first === this.#cells[i * WIDTH + 5] && words.has(this.tokens.hash(first));
  }

  /** The longest phrase of a table that begins with an item: its last item, and what the table says of it. */
  phraseAt<T>(i: number, table: Phrases<T>): Found<T> | undefined {
    const found = this.isWord(i) ? table.at(this.tokens, this.#cells[i * WIDTH + 4]) : undefined;
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

const [STOP, HYPHEN, AND, SLASH] = Array.from('.-&/', sign => sign.charCodeAt(0));
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
const KINDS: ReadonlyMap<number, Item> = new Map(
  (
    [
      [',', Item.COMMA],
      [';', Item.BREAK],
      [':', Item.COLON],
      ['—', Item.DASH],
      ['–', Item.DASH],
      ['-', Item.DASH],
      ['(', Item.OPEN],
      ['[', Item.OPEN],
      [')', Item.CLOSE],
      [']', Item.CLOSE],
    ] as const
  ).map(([sign, kind]) => [sign.charCodeAt(0), kind]),
);

/** Reads the frame of a prose around its quotations, which come in their order; those inside another are a part of it. */
export function frameOf(tokens: Tokens, sentences: readonly Span[], quotations: readonly Span[]): Frame {
  const cells = new Int32Array(tokens.count * WIDTH);
  let cell = 0;
  const put = (start: number, end: number, kind: number, classes = 0, first = -1, last = -1): void => {
    cells.set([start, end, kind, classes, first, last], cell);
    cell += WIDTH;
  };
  let [quotation, sentence, begun] = [0, 0, -1];
  for (let i = 0; i < tokens.count;) {
    const start = tokens.start(i);
    while (quotation < quotations.length && quotations[quotation].end <= start) quotation++;
    const quoted = quotations[quotation];
    if (quoted && start >= quoted.start) {
      put(quoted.start, quoted.end, Item.QUOTED);
      while (sentence + 1 < sentences.length && sentences[sentence + 1].start < quoted.end) sentence++;
      begun = sentence;
      i = tokens.from(quoted.end);
      continue;
    }
    while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= start) sentence++;
    const shape = tokens.shape(i);
    if (shape === Shape.SIGN) {
      const kind = KINDS.get(tokens.hash(i));
      if (kind) put(start, tokens.end(i), kind);
      i++;
      continue;
    }
    const limit = Math.min(quoted?.start ?? Infinity, sentences[sentence]?.end ?? Infinity);
    const last = lastOf(tokens, i, limit);
    const isFirst = begun < sentence && start >= (sentences[sentence]?.start ?? 0);
    if (isFirst) begun = sentence;
    const flags =
      (isFirst ? INITIAL : 0) | (isCapital(tokens, i) ? CAPITAL : 0) | (isPossessive(tokens, i, last) ? POSSESSIVE : 0);
    put(
      start,
      tokens.end(last),
      (shape < Shape.SMALL ? Item.NUMBER : Item.WORD) | flags,
      classesOf(tokens, i, last),
      i,
      last,
    );
    i = last + 1;
  }
  return new Frame(tokens, cells.subarray(0, cell));
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL ||
  tokens.shape(i) === Shape.CAPITALS ||
  (tokens.shape(i) === Shape.MIXED && /^\p{Lu}/u.test(tokens.text(i)));

/** The last token of a word: *U.S.*, *O’Neil’s*, *45-year-old*, *42nd*, *KY3*, *Jr.* The stop that ends its sentence is none of it. */
function lastOf(tokens: Tokens, first: number, limit: number): number {
  let last = first;
  for (;;) {
    while (tokens.isJoined(last + 1) && tokens.shape(last) > Shape.SIGN && tokens.shape(last + 1) > Shape.SIGN) last++;
    const sign = last + 1;
    if (!tokens.isJoined(sign) || tokens.shape(sign) !== Shape.SIGN || tokens.end(sign) > limit) return last;
    const code = tokens.hash(sign);
    const goesOn = tokens.isJoined(sign + 1) && tokens.shape(sign + 1) > Shape.SIGN && tokens.end(sign + 1) <= limit;
    const isLink = code === STOP || code === HYPHEN || code === AND || code === SLASH || APOSTROPHES.has(code);
    if (isLink && goesOn) last = sign + 1;
    else if (code === COMMA && goesOn && isThousand(tokens, sign + 1)) last = sign + 1;
    else if (APOSTROPHES.has(code) && tokens.text(last).endsWith('s')) return sign;
    else return code === STOP && tokens.end(sign) < limit && !isClosing(tokens, sign + 1) ? sign : last;
  }
}

/** A stop before a closing mark is that of its sentence. */
const isClosing = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && CLOSING.has(tokens.hash(i));

const CLOSING: ReadonlySet<number> = new Set([0x22, 0x201d]);
const COMMA = ','.charCodeAt(0);
const isThousand = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS && tokens.shape(i - 2) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 3;

/** What a word with hyphens can be: as its last part, but no verb and no small word (*so-called*, *follow-up*). */
const COMPOUND = Class.NOUN | Class.PLURAL | Class.ADJECTIVE | Class.PERSON | Class.BODY | Class.TITLE;

function classesOf(tokens: Tokens, first: number, last: number): number {
  const head = headOf(tokens, first, last);
  const classes = tokens.cells[head * CELLS + 4];
  for (let i = first + 1; i < head; i++) if (tokens.isSign(i, HYPHEN)) return classes & COMPOUND || Class.ADJECTIVE;
  return classes;
}

/** The token that says what a word can be: the last one, but for its ending. */
function headOf(tokens: Tokens, first: number, last: number): number {
  let head = last;
  while (head > first && tokens.shape(head) === Shape.SIGN) head--;
  return head - 2 >= first && APOSTROPHES.has(tokens.hash(head - 1)) && tokens.end(head) - tokens.start(head) <= 2
    ? head - 2
    : head;
}

const S = 's'.charCodeAt(0);

/** After a pronoun *’s* is a verb. */
const isPossessive = (tokens: Tokens, first: number, last: number): boolean => {
  const isEnding =
    tokens.isWord(last) &&
    tokens.prose.charCodeAt(tokens.start(last)) === S &&
    tokens.end(last) - tokens.start(last) === 1;
  const apostrophe = isEnding ? last - 1 : last;
  return (
    apostrophe > first && APOSTROPHES.has(tokens.hash(apostrophe)) && !tokens.is(first, Class.PRONOUN | Class.AUXILIARY)
  );
};
