/** Where the words of a claim most likely are, changed: the place to show what a stale note says of what is there now. */
import search from 'approx-string-match';
import { codeAt, isWord } from '../text/characters';
import { span, type Span } from '../text/span';
import { Shape, tokensOf } from '../words/tokens';
import { withinSentence, type Words } from './claim-sentence';

/** Of the claim with its sentence, in characters, and of the claim itself: more errors than this, and it is another. */
const MOST_ERRORS = { inSentence: 0.35, inClaim: 0.5 };
/** Of its words; a place that holds fewer is not searched. */
const LEAST_WORDS = 0.4;
/** What is longer, in UTF-16 code units, is not searched for: that would take seconds. */
const LONGEST = 4000;

/** The words of a text by place, so that many notes are looked for fast. */
export class LikelyPlaces {
  readonly #copy: string;
  readonly #places = new Map<number, number[]>();

  constructor(copy: string) {
    this.#copy = copy;
    for (const { word, start } of longWordsIn(copy)) {
      const places = this.#places.get(word);
      if (places) places.push(start);
      else this.#places.set(word, [start]);
    }
  }

  /** The words most like those of the claim, if any are like enough; offsets in the copy. */
  find(words: Words, hint: number): Span | undefined {
    const { exact, prefix, suffix } = withinSentence(words);
    const sought = prefix + exact + suffix;
    if (sought.length > LONGEST) return undefined;
    const window = this.#window(sought, hint);
    if (!window) return undefined;
    const sentence = closest(this.#copy, window, sought, MOST_ERRORS.inSentence);
    const claim = sentence && closest(this.#copy, sentence, exact, MOST_ERRORS.inClaim);
    return claim && wholeWords(this.#copy, claim);
  }

  /** A piece of the copy, a few times as long as what is sought, that holds most of its words. */
  #window(sought: string, hint: number): Span | undefined {
    const size = Math.max(64, sought.length);
    const words = new Set(Array.from(longWordsIn(sought), ({ word }) => word));
    const votes = new Map<number, number>();
    for (const word of words) {
      const bins = new Set(this.#places.get(word)?.flatMap(at => [Math.floor(at / size), Math.floor(at / size) - 1]));
      for (const bin of bins) votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
    const distance = (bin: number): number => Math.abs((bin + 1) * size - hint);
    let best: number | undefined;
    for (const [bin, count] of votes) {
      const lead = count - (best === undefined ? 0 : votes.get(best)!);
      if (lead > 0 || (lead === 0 && distance(bin) < distance(best!))) best = bin;
    }
    if (best === undefined || votes.get(best)! < LEAST_WORDS * words.size) return undefined;
    return span(Math.max(0, (best - 1) * size), Math.min(this.#copy.length, (best + 3) * size));
  }
}

/** The words and numbers of three characters or more, by their hashes. */
function* longWordsIn(copy: string): Iterable<{ readonly word: number; readonly start: number }> {
  const tokens = tokensOf(copy);
  for (let i = 0; i < tokens.count; i++) {
    const isLong = tokens.end(i) - tokens.start(i) > 2;
    if (isLong && tokens.shape(i) !== Shape.SIGN) yield { word: tokens.hash(i), start: tokens.start(i) };
  }
}

function closest(copy: string, { start, end }: Span, sought: string, errors: number): Span | undefined {
  const matches = search(copy.slice(start, end), sought, Math.floor(errors * sought.length));
  const [best] = matches.sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start));
  return best && span(start + best.start, start + best.end);
}

/** A change is shown in whole words. */
function wholeWords(copy: string, { start, end }: Span): Span {
  const isInside = (at: number): boolean => isWord(codeAt(copy, at - 1)) && isWord(codeAt(copy, at));
  while (isInside(start)) start--;
  while (isInside(end)) end++;
  return span(start, end);
}
