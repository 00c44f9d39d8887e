/** Goes through the sentence of a claim, token by token, and says of each word what it is. */
import { span, type Span } from '../text/span';
import { hashes, isCommonWord, isWord } from '../words/grammar';
import type { Found } from '../words/phrases';
import { hashOf, Shape, tokensOf, type Tokens } from '../words/tokens';
import { BOUNDS_BEFORE, BOUNDS_BEHIND, OFTEN_MISSPELT, PADDING } from './bounds';
import { isTypoFor } from './spelling';
import { classOf, type Word, type WordClass } from './word-classes';
import { DETERMINERS, isMonth, LEADING, READ_AS, type Reading } from './word-lists';

const codes = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.charCodeAt(0)));

const MARKS = codes(',;:()—–-');
/** They stand inside a word: *U.S.*, *R&D*, *and/or*, *O’Neil*. */
const INNER = codes("'’&/.");
const [COMMA, HYPHEN] = Array.from(',-', sign => sign.charCodeAt(0));
/** Behind an apostrophe they are no part of the word. */
const ENDINGS = hashes('s ll re ve d m');
const [CANNOT, MAY] = 'cannot may'.split(' ').map(hashOf);
/** What is left of a verb where *n’t* is cut off. */
const CUT_VERBS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** How a word or phrase is read that stands by itself. */
const readingOf = (words: string): Reading | undefined => READ_AS.at(tokensOf(words), 0)?.meaning;

export class SentenceReader {
  readonly words: Word[] = [];
  /** The next token, and how far the sentence has been read. */
  #next = 0;
  #at = 0;
  #under = '';
  /** What bounds the figure that comes next. */
  #bound = '';
  /** How many brackets are open, and how many quotation marks there were. */
  #depth = 0;
  #quotes = 0;

  constructor(readonly tokens: Tokens) {}

  /** Reads some of the sentence as one word that is no figure. */
  readWhole(at: Span, word: string, of: WordClass): void {
    this.readTo(at.start);
    this.#put(at, word, of);
    this.#next = this.tokens.from(at.end);
  }

  /** Reads some of the sentence as a figure, with what bounds it on either side. */
  readFigure(at: Span, word: string, of: 'claim' | 'number'): void {
    const { tokens } = this;
    this.readTo(at.start, true);
    const next = tokens.from(at.end);
    const behind = BOUNDS_BEHIND.at(tokens, next);
    this.#put(at, word, of, behind?.meaning ?? this.#bound);
    this.#bound = '';
    if (behind) this.#put(tokens.span(next, behind.last), behind.meaning, 'content');
    this.#next = behind ? behind.last + 1 : next;
  }

  /** Reads on to an offset. `isFigure`: a figure starts there, and what bounds it may stand before. */
  readTo(end: number, isFigure = false): void {
    const { tokens } = this;
    while (this.#next < tokens.count && tokens.start(this.#next) < end)
      this.#next = 1 + this.#read(this.#next, end, isFigure);
    this.#pass(end);
  }

  /** Reads what starts with a token; gives its last one. */
  #read(i: number, end: number, isFigure: boolean): number {
    const { tokens } = this;
    if (tokens.shape(i) === Shape.SIGN) {
      this.#readSign(i);
      return i;
    }
    const padding = isFigure ? PADDING.at(tokens, i) : undefined;
    if (padding) return padding.last;
    const bound = isFigure ? boundAt(tokens, i) : undefined;
    if (bound && tokens.start(bound.last + 1) === end) {
      this.#bound = bound.meaning;
      this.#put(tokens.span(i, bound.last), bound.meaning, 'content');
      return bound.last;
    }
    const last = lastOfWord(tokens, i);
    const reading = last > i || this.#isMonthAt(i) ? undefined : READ_AS.at(tokens, i);
    if (reading && tokens.end(reading.last) <= end) {
      if (reading.meaning.class === 'small') this.#under = reading.meaning.word;
      this.#put(tokens.span(i, reading.last), reading.meaning.word, reading.meaning.class);
      return reading.last;
    }
    this.#readWord(span(Math.max(tokens.start(i), this.#at), Math.min(tokens.end(last), end)));
    return last;
  }

  /** *May*, where it is no verb. */
  #isMonthAt(i: number): boolean {
    const { tokens } = this;
    if (tokens.shape(i) !== Shape.CAPITAL || !isMonth(tokens.hash(i))) return false;
    return !(isWord(tokens, i, MAY) && this.#isFirst());
  }

  /** No word stands before in the sentence. */
  #isFirst(): boolean {
    return !this.words.length || (this.words.length === 1 && this.words[0].class === 'mark');
  }

  #readSign(i: number): void {
    const { tokens } = this;
    if (!MARKS.has(tokens.hash(i)) || (tokens.isSign(i, HYPHEN) && tokens.isJoined(i))) return;
    this.#under = '';
    this.#put(tokens.span(i), tokens.text(i), 'mark');
  }

  #readWord(at: Span): void {
    const written = this.tokens.prose.slice(at.start, at.end);
    const plain = written.replaceAll('’', "'").toLowerCase();
    if (plain.endsWith("n't")) return this.#readDenied(at, plain.slice(0, -"n't".length));
    if (hashOf(plain) === CANNOT) return this.#readDenied(at, 'can');
    if (plain.endsWith("'ll")) this.#put(at, 'will', 'modal');
    const word = withoutStops(withoutEnding(plain));
    const hash = hashOf(word);
    const of = classOf(word, written[0] !== written[0].toLowerCase(), this.#isFirst());
    if (of === 'small' || of === 'joint')
      this.#under = LEADING.has(hash) ? word : DETERMINERS.has(hash) ? this.#under : '';
    this.#put(at, word, of);
  }

  /** *can’t*, *wasn’t*: what the verb says of how sure it is, and that it is not so. */
  #readDenied(at: Span, verb: string): void {
    const reading = readingOf(CUT_VERBS.get(verb) ?? verb);
    if (reading?.class === 'modal') this.#put(at, reading.word, 'modal');
    this.#put(at, 'not', 'denial');
  }

  #put({ start, end }: Span, word: string, of: WordClass, bound = ''): void {
    this.#pass(start);
    const [under, quote, isAside] = [this.#under, this.#quotes, this.#depth > 0];
    this.words.push({ start, end, word, class: of, under, bound, quote, isAside });
    this.#pass(end);
  }

  /** Counts the brackets and quotation marks on the way. */
  #pass(to: number): void {
    const { prose } = this.tokens;
    for (; this.#at < to; this.#at++) {
      const char = prose[this.#at];
      if (char === '"') this.#quotes++;
      else if (char === '(' || char === '[') this.#depth++;
      else if (char === ')' || char === ']') this.#depth = Math.max(0, this.#depth - 1);
    }
  }
}

/** What bounds a figure, also where it has a typo: *abuot 60*. */
function boundAt(tokens: Tokens, i: number): Found<string> | undefined {
  const bound = BOUNDS_BEFORE.at(tokens, i);
  if (bound || isCommonWord(tokens.text(i).toLowerCase())) return bound;
  const meant = OFTEN_MISSPELT.find(word => isTypoFor(tokens.text(i).toLowerCase(), word));
  return meant === undefined ? undefined : { last: i, meaning: meant };
}

/** The last token of the word that starts with a token: *9am*, *1,500*, *U.S*, *O’Neil’s*. */
function lastOfWord(tokens: Tokens, i: number): number {
  let last = i;
  for (;;) {
    if (isLetterOrDigit(tokens, last + 1)) last++;
    else if (isInner(tokens, last + 1) && isLetterOrDigit(tokens, last + 2)) last += 2;
    else return last;
  }
}

/** Letters or digits that go on from what stands before. */
const isLetterOrDigit = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && tokens.shape(i) > Shape.SIGN;

function isInner(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i) || tokens.shape(i) !== Shape.SIGN) return false;
  if (tokens.hash(i) !== COMMA) return INNER.has(tokens.hash(i));
  return tokens.shape(i - 1) === Shape.DIGITS && tokens.shape(i + 1) === Shape.DIGITS;
}

/** *mayor’s*, *she’ll*, *they’ve* without what is put to the word. */
function withoutEnding(plain: string): string {
  const at = plain.lastIndexOf("'");
  return at > 0 && ENDINGS.has(hashOf(plain.slice(at + 1))) ? plain.slice(0, at) : plain;
}

/** *U.S* is *US*; but *3.5* is not *35*. */
const withoutStops = (word: string): string => (word[0] > '9' ? word.replaceAll('.', '') : word);
