/** Groups by age: *residents over 65*, *those aged 18 to 24*, *70 and older*. What is said of one is not said of all. */
import type { Figured } from '../../article/paragraph';
import type { Figure } from '../../article/figures/figure';
import { overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

interface InSentence {
  readonly figured: Figured;
  readonly figure: Figure;
  readonly sentence: Span;
}

const BOUNDS = hashes('over under above below past');
const AGED = hashes('aged age ages');
const THAN = hashes('than');
const OLDER = hashes('older younger');
/** *65 and over* */
const AND = hashes('and or');
const BEYOND = hashes('over older under younger above below up');
/** People live to be so old. */
const OLDEST = 120;

/** *was Rut Olander, 31*: how old somebody is, by the commas. */
export function isAgeOf({ figured: { tokens }, figure: { kind, value, span } }: InSentence): boolean {
  if (kind === 'age') return true;
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  const isBehindName = isSignOf(tokens, first - 1, ',') && tokens.shape(first - 2) === Shape.CAPITAL;
  return kind === 'count' && (value ?? OLDEST) < OLDEST && isBehindName && !tokens.isWord(last + 1);
}

/** *Rut Olander* of *was Rut Olander, 31* */
export function nameBefore({ figured: { tokens }, figure: { span } }: InSentence): Span {
  const last = tokens.from(span.start) - 2;
  let first = last;
  while (tokens.shape(first - 1) === Shape.CAPITAL) first--;
  return { start: tokens.start(first), end: tokens.end(last) };
}

/** Does one of two sentences speak of an age that stands nowhere near the other? */
export const areOfOtherAge = (a: InSentence, b: InSentence): boolean => isUnshared(a, b) || isUnshared(b, a);

const isUnshared = (one: InSentence, { figured: { tokens } }: InSentence): boolean =>
  agesIn(one).some(age => !hasWord(tokens, age));

function hasWord(tokens: Tokens, word: string): boolean {
  for (let i = 0; i < tokens.count; i++) if (tokens.text(i) === word) return true;
  return false;
}

/** The ages that bound a group in the sentence of a figure, as they are written. */
function agesIn({ figured: { tokens }, figure, sentence }: InSentence): string[] {
  const ages: string[] = [];
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isAge(tokens, i) && !overlaps(tokens.span(i), figure.span)) ages.push(tokens.text(i));
  return ages;
}

function isAge(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.DIGITS || Number(tokens.text(i)) > OLDEST) return false;
  if (isIn(tokens, i - 1, AGED) || (isIn(tokens, i - 1, THAN) && isIn(tokens, i - 2, OLDER))) return true;
  if (isIn(tokens, i + 1, AND) && isIn(tokens, i + 2, BEYOND)) return true;
  const isBound = isIn(tokens, i - 1, BOUNDS) || (isSignOf(tokens, i - 1, '-') && isIn(tokens, i - 2, BOUNDS));
  return isBound && isOfPeople(tokens, i);
}

/** *residents over 65*, *over-65s*; but *over 65 residents*, *prices over 65 dollars*. */
function isOfPeople(tokens: Tokens, i: number): boolean {
  if (isSignOf(tokens, i - 1, '-')) return true;
  const isNoun = tokens.is(i + 1, Class.NOUN | Class.PLURAL | Class.TIME) && !tokens.is(i + 1, Class.AUXILIARY);
  return tokens.is(i - 2, Class.PLURAL | Class.PERSON | Class.DETERMINER) && (!tokens.isWord(i + 1) || !isNoun);
}
