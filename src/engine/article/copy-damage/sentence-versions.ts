/** A sentence behind another version of itself, of which the desk kept both. */
import type { Span } from '../../text/span';
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Repeat } from './repeat';

/** Shorter ones are said so for effect. */
const FEWEST_WORDS = 9;
const MOST_MORE = 3;
/** So many places may be worded in another way, each of so many words. */
const MOST_PLACES = 2;
const WIDEST = 2;

export function* versionsOfSentences({ tokens, sentences, quotations }: Paragraph): Generator<Repeat> {
  let [first, end] = [-1, -1];
  for (const sentence of sentences) {
    const [from, to] = rangeOf(tokens, sentence);
    const isLong = first >= 0 && end - first > FEWEST_WORDS && Math.abs(end - first - (to - from)) <= MOST_MORE;
    // a version keeps its first words or its last
    const isLike =
      isLong && tokens.hash(end - 2) === tokens.hash(to - 2) && tokens.hash(end - 3) === tokens.hash(to - 3);
    if (
      isLike &&
      areVersions(tokens, first, end, from, to) &&
      !quotations.some(({ span }) => span.start < sentence.end && span.end > sentence.start)
    )
      yield { first: [first, end - 1], second: [from, to - 1], isVersion: true };
    [first, end] = [from, to];
  }
}

/** The tokens of a sentence, the end not included. */
const rangeOf = (tokens: Tokens, { start, end }: Span): readonly [number, number] => [
  tokens.from(start),
  tokens.from(end - 1) + 1,
];

/** The same words in the same order but for some that say nothing else: *would* for *will*, *also*, *that*, *on Monday*. */
function areVersions(tokens: Tokens, first: number, end: number, from: number, to: number): boolean {
  let places = 0;
  let [i, k] = [first, from];
  while (i < end && k < to) {
    if (tokens.hash(i) === tokens.hash(k)) {
      i++;
      k++;
      continue;
    }
    const gap = gapAt(tokens, i, k);
    if (!gap || ++places > MOST_PLACES || !isReworded(tokens, i, i + gap[0], k, k + gap[1])) return false;
    i += gap[0];
    k += gap[1];
  }
  return places > 0 && i === end && k === to;
}

/** How many words are passed over in both until two are the same again. */
function gapAt(tokens: Tokens, i: number, k: number): readonly [number, number] | undefined {
  for (let size = 1; size <= 2 * WIDEST; size++)
    for (let one = Math.max(0, size - WIDEST); one <= Math.min(size, WIDEST); one++) {
      const [a, b] = [i + one, k + size - one];
      if (tokens.hash(a) === tokens.hash(b) && tokens.hash(a + 1) === tokens.hash(b + 1)) return [one, size - one];
    }
  return undefined;
}

const SAME = hashes(
  'the a an that as since because also still already just only now then on of to in had has have been',
);
const isSmallChange = (tokens: Tokens, i: number): boolean =>
  isSmall(tokens, i)
    ? isIn(tokens, i, SAME) ||
      tokens.is(i, Class.AUXILIARY | Class.DAY) ||
      (tokens.is(i, Class.ADVERB) && !tokens.is(i, Class.DENIAL | Class.PREPOSITION))
    : tokens.is(i, Class.DAY);

/** Words were put in or left out, or a verb has another form; names, figures and other things are told apart for effect. */
function isReworded(tokens: Tokens, i: number, iEnd: number, k: number, kEnd: number): boolean {
  const isBoth = iEnd > i && kEnd > k;
  if (isBoth && iEnd - i === 1 && kEnd - k === 1 && areOfOneVerb(tokens, i, k)) return true;
  for (let at = i; at < iEnd; at++)
    if (!isSmallChange(tokens, at) || (isBoth && tokens.is(at, Class.DAY))) return false;
  for (let at = k; at < kEnd; at++)
    if (!isSmallChange(tokens, at) || (isBoth && tokens.is(at, Class.DAY))) return false;
  return true;
}

const STEM = 3;
const areOfOneVerb = (tokens: Tokens, i: number, k: number): boolean =>
  [i, k].every(
    at => tokens.shape(at) === Shape.SMALL && tokens.is(at, FINITE | Class.BASE) && !tokens.is(at, GRAMMAR),
  ) && tokens.text(i).slice(0, STEM) === tokens.text(k).slice(0, STEM);
