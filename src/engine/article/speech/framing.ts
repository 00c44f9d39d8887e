/** Reads frames: puts the tokens of a prose together into words, and each quotation into one item. */
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { Rows } from '../../words/rows';
import { Shape, type Tokens } from '../../words/tokens';
import { CAPITAL, Frame, INITIAL, Item, POSSESSIVE, WIDTH } from './frame';

const [STOP, HYPHEN, AND, SLASH, AT] = Array.from('.-&/@', sign => sign.charCodeAt(0));
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

interface Framed {
  readonly quotations: readonly Span[];
  readonly frame: Frame;
}

/** The last frame of some tokens, and around what. */
const lastFramed = kept((_: Tokens): { framed?: Framed } => ({}));

/** The frame of a prose around its quotations, which come in their order; those inside another are a part of it. */
export function frameOf(tokens: Tokens, sentences: readonly Span[], quotations: readonly Span[]): Frame {
  const last = lastFramed(tokens);
  if (last.framed && areSame(last.framed.quotations, quotations)) return last.framed.frame;
  const frame = new Framing(tokens, sentences, quotations).read();
  last.framed = { quotations, frame };
  return frame;
}

function areSame(some: readonly Span[], others: readonly Span[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++)
    if (some[i].start !== others[i].start || some[i].end !== others[i].end) return false;
  return true;
}

const rows = new Rows(WIDTH);

/** Reads a frame, token by token. */
class Framing {
  readonly #cells: Int32Array;
  #cell: number;
  /** The quotation that is next, the sentence that is being read, and the last one that has a word by now. */
  #quotation = 0;
  #sentence = 0;
  #begun = -1;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: readonly Span[],
    readonly quotations: readonly Span[],
  ) {
    this.#cell = rows.open(tokens.count);
    this.#cells = rows.cells;
  }

  read(): Frame {
    const { tokens, quotations } = this;
    for (let i = 0; i < tokens.count;) {
      const start = tokens.start(i);
      while (this.#quotation < quotations.length && quotations[this.#quotation].end <= start) this.#quotation++;
      const quoted = quotations[this.#quotation];
      if (quoted && start >= quoted.start) {
        this.#put(quoted.start, quoted.end, Item.QUOTED, 0, -1, 0);
        this.#reach(quoted.end - 1);
        this.#begun = this.#sentence;
        i = tokens.from(quoted.end);
      } else {
        this.#reach(start);
        i = tokens.shape(i) === Shape.SIGN ? this.#sign(i, quoted?.start) : this.#word(i, quoted?.start);
      }
    }
    return new Frame(tokens, rows.close(this.#cell));
  }

  /** Goes to the sentence that an offset stands in. */
  #reach(offset: number): void {
    const { sentences } = this;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1].start <= offset) this.#sentence++;
  }

  #sign(i: number, quoted: number | undefined): number {
    if (isHandle(this.tokens, i)) return this.#word(i + 1, quoted, i);
    const kind = KINDS.get(this.tokens.hash(i));
    if (kind) this.#put(this.tokens.start(i), this.tokens.end(i), kind, 0, -1, 0);
    return i + 1;
  }

  /** A word, from its first token on; a handle begins with its sign. */
  #word(i: number, quoted = Infinity, first = i): number {
    const { tokens, sentences } = this;
    const { start = 0, end = Infinity } = sentences[this.#sentence] ?? {};
    const last = tokens.isJoined(i + 1) ? lastOf(tokens, i, Math.min(quoted, end)) : i;
    const isLone = i === last;
    let flags = first < i || isCapital(tokens, i) ? CAPITAL : 0;
    if (!isLone && isPossessive(tokens, i, last)) flags |= POSSESSIVE;
    if (this.#begun < this.#sentence && tokens.start(i) >= start) {
      this.#begun = this.#sentence;
      flags |= INITIAL;
    }
    const kind = tokens.shape(i) < Shape.SMALL ? Item.NUMBER : Item.WORD;
    const classes = isLone ? tokens.classes(i) : classesOf(tokens, i, last);
    const hash = isLone && kind === Item.WORD ? tokens.hash(i) : 0; // what has several tokens is no word of a list
    this.#put(tokens.start(first), tokens.end(last), kind | flags, classes, i, hash);
    return last + 1;
  }

  #put(start: number, end: number, kind: number, classes: number, first: number, hash: number): void {
    const cells = this.#cells;
    let cell = this.#cell;
    cells[cell++] = start;
    cells[cell++] = end;
    cells[cell++] = kind;
    cells[cell++] = classes;
    cells[cell++] = first;
    cells[cell++] = hash;
    this.#cell = cell;
  }
}

/** *@anaruiz* is the name of whoever posts. */
const isHandle = (tokens: Tokens, i: number): boolean =>
  tokens.isSign(i, AT) && tokens.isWord(i + 1) && tokens.isJoined(i + 1) && !tokens.isJoined(i);

const isCapital = (tokens: Tokens, i: number): boolean => {
  const shape = tokens.shape(i);
  return shape > Shape.SMALL && (shape < Shape.MIXED || /^\p{Lu}/u.test(tokens.text(i)));
};

/** The last token of a word: *U.S.*, *O’Neil’s*, *45-year-old*, *42nd*, *KY3*, *Jr.* The stop that ends its sentence is none of it. */
function lastOf(tokens: Tokens, first: number, limit: number): number {
  let last = first;
  for (;;) {
    while (tokens.isJoined(last + 1) && tokens.shape(last + 1) > Shape.SIGN) last++;
    const sign = last + 1;
    if (!tokens.isJoined(sign) || tokens.end(sign) > limit) return last;
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
  const classes = tokens.classes(head);
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
