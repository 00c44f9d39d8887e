/** The words and numbers of a document's prose, in arrays: what is looked at of all documents before anything is read precisely. */
import { readNumber } from '../../article/figures/numbers';
import { moneyBefore } from '../../article/figures/money';
import { isFree } from '../../words/grammar';
import { tokensOf, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Block, SourceDocument } from '../document';

/** Where a number stands. */
export interface NumberPlace {
  readonly block: Block;
  /** UTF-16 offset in the document. */
  readonly start: number;
  /** The number of the word that follows it. */
  readonly word: number;
}

export class DocumentWords {
  /** The hashes of its words, in the order of the text, and where each starts. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  /** The same hashes in the order of numbers, so that they can be counted. */
  readonly #counted: Int32Array;
  /** The values of its numbers, the least first, without their units; and which of them each is. */
  readonly #values: Float64Array;
  readonly #numbers: readonly NumberPlace[];

  constructor(readonly document: SourceDocument) {
    const hashes: number[] = [];
    const starts: number[] = [];
    const numbers: { readonly value: number; readonly place: NumberPlace }[] = [];
    for (const block of document.blocks) {
      const tokens = tokensOf(document.text.slice(block.span.start, block.span.end));
      const first = hashes.length;
      for (let i = 0; i < tokens.count; i++) {
        if (!tokens.isWord(i)) continue;
        hashes.push(tokens.hash(i));
        starts.push(block.span.start + tokens.start(i));
      }
      if (!block.cells) readNumbers(tokens, block, first, numbers);
    }
    numbers.sort((a, b) => a.value - b.value);
    this.hashes = Int32Array.from(hashes);
    this.starts = Int32Array.from(starts);
    this.#counted = Int32Array.from(hashes).sort();
    this.#values = Float64Array.from(numbers, ({ value }) => value);
    this.#numbers = numbers.map(({ place }) => place);
  }

  /** How often a word stands there. */
  countOf(hash: number): number {
    return lower(this.#counted, hash + 1) - lower(this.#counted, hash);
  }

  /** The numbers from one value to another. */
  numbersBetween(low: number, high: number): readonly NumberPlace[] {
    const from = lower(this.#values, low);
    let to = from;
    while (to < this.#values.length && this.#values[to] <= high) to++;
    return from === to ? NONE : this.#numbers.slice(from, to);
  }
}

const NONE: readonly NumberPlace[] = [];

function readNumbers(
  tokens: Tokens,
  block: Block,
  first: number,
  numbers: { readonly value: number; readonly place: NumberPlace }[],
): void {
  if (!tokens.hasAny(Topic.NUMERAL | Topic.NUMBER)) return;
  let word = first;
  let behind = 0; // the first token behind the last number
  for (let i = 0; i < tokens.count; i++) {
    const isWord = tokens.isWord(i);
    if (i >= behind && tokens.isOf(i, Topic.NUMERAL | Topic.NUMBER) && isFree(tokens, i)) {
      const number = readNumber(tokens, i, !isWord && moneyBefore(tokens, i, true) !== undefined);
      if (number?.value != null) {
        numbers.push({ value: number.value, place: { block, start: block.span.start + number.start, word } });
        behind = number.last + 1;
      }
    }
    if (isWord) word++;
  }
}

/** The first place in a sorted array that is not less. */
function lower(sorted: Int32Array | Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
