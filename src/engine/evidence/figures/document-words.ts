/** The words and numbers of a document's prose, in arrays: what is looked at of all documents before anything is read precisely. */
import { readNumber } from '../../article/figures/numbers';
import { moneyBefore } from '../../article/figures/money';
import { hashes, isFree, isIn } from '../../words/grammar';
import { tokensOf, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Block, SourceDocument } from '../document';
import { piecesOf, type Slices } from '../slices';
import { formsOf } from './words';

/** Where a number stands. */
export interface NumberPlace {
  readonly block: Block;
  /** UTF-16 offset in the document. */
  readonly start: number;
  /** The number of the word that follows it. */
  readonly word: number;
}

interface NumberRead extends NumberPlace {
  readonly value: number;
}

export class DocumentWords {
  /** The values of its numbers, the least first, without their units; and which of them each is. */
  readonly #values: Float64Array;
  readonly #numbers: readonly NumberRead[];

  /** Reads a document. */
  static *of(document: SourceDocument): Slices<DocumentWords> {
    const hashes = new Int32Array((document.text.length + 1) >> 1);
    const numbers: NumberRead[] = [];
    let count = 0;
    for (const block of document.blocks)
      for (const { start, end } of piecesOf(document.text, block.span)) {
        const tokens = tokensOf(document.text.slice(start, end));
        if (!block.cells) readNumbers(tokens, block, start, count, numbers);
        for (let i = 0; i < tokens.count; i++) if (tokens.isWord(i)) hashes[count++] = tokens.hash(i);
        yield;
      }
    return new DocumentWords(document, hashes.slice(0, count), numbers);
  }

  private constructor(
    readonly document: SourceDocument,
    /** Of its words, in the order of the text. */
    readonly hashes: Int32Array,
    numbers: NumberRead[],
  ) {
    this.#numbers = numbers.sort((a, b) => a.value - b.value);
    this.#values = Float64Array.from(numbers, ({ value }) => value);
  }

  /** Adds to the number of each word, or takes away, how often it stands there. */
  countInto(counts: Map<number, number>, by: 1 | -1): void {
    const sorted = this.hashes.slice().sort();
    for (let i = 0; i < sorted.length;) {
      const hash = sorted[i];
      const from = i;
      while (sorted[i] === hash) i++;
      const count = (counts.get(hash) ?? 0) + by * (i - from);
      if (count) counts.set(hash, count);
      else counts.delete(hash);
    }
  }

  /** Has it a word, in any of its forms? */
  has(word: string): boolean {
    return formsOf(word).some(form => this.hashes.includes(form));
  }

  /** The numbers from one value to another. */
  *numbersBetween(low: number, high: number): Iterable<NumberPlace> {
    for (let i = firstFrom(this.#values, low); i < this.#values.length && this.#values[i] <= high; i++)
      yield this.#numbers[i];
  }
}

/** Of a piece of a block, which starts at an offset of its document; `first` is the number that its first word has there. */
function readNumbers(tokens: Tokens, block: Block, start: number, first: number, numbers: NumberRead[]): void {
  if (!tokens.hasAny(Topic.NUMERAL | Topic.NUMBER)) return;
  let word = first;
  let behind = 0; // the first token behind the last number
  for (let i = 0; i < tokens.count; i++) {
    const isWord = tokens.isWord(i);
    if (i >= behind && tokens.isOf(i, Topic.NUMERAL | Topic.NUMBER) && isFree(tokens, i)) {
      const number = readNumber(tokens, i, !isWord && moneyBefore(tokens, i, true) !== undefined);
      if (number?.value != null) {
        const place = { block, start: start + number.start, word };
        numbers.push({ value: number.value, ...place });
        const whole = wholeBehind(tokens, number.last);
        if (whole && whole > number.value) numbers.push({ value: number.value / whole, ...place });
        behind = number.last + 1;
      } else if (isAndHalf(tokens, i)) numbers.push({ value: HALF, block, start: start + tokens.start(i), word });
    }
    if (isWord) word++;
  }
}

/** *an hour and a half* */
const isAndHalf = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, HALF_WORD) && isIn(tokens, i - 1, A) && isIn(tokens, i - 2, AND);
const [HALF_WORD, A, AND] = ['half', 'a', 'and'].map(hashes);
const HALF = 0.5;

const IN = hashes('in of');
/** So many words stand between a part and its whole, at most. */
const MOST_BETWEEN = 2;

/** *one in four*, *nine out of ten*: the whole. */
function wholeBehind(tokens: Tokens, last: number): number | null {
  for (let i = last + 1; i <= last + MOST_BETWEEN && tokens.isWord(i); i++)
    if (isIn(tokens, i, IN) && tokens.isOf(i + 1, Topic.NUMERAL | Topic.NUMBER))
      return readNumber(tokens, i + 1)?.value ?? null;
  return null;
}

/** The first place in a sorted array that is not less. */
function firstFrom(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
