/**
 * Counts that no sum and no comparison goes by, and that somebody has to check all the same: *his three children*, *thousands of boats*, *the
 * country’s second city*, *her 40th voyage*, *over a year*.
 */
import { overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { apart, hashes, isFree, isIn, isPossessive } from '../../words/grammar';
import { NUMERALS } from '../../words/topics';
import { Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import type { Paragraph } from '../paragraph';

const NUMBERS = hashes(NUMERALS.filter(word => word !== 'zero' && word !== 'one').join(' '));
/** *the two* are those of whom the copy has spoken. */
const TWO = hashes('two');
const THE = hashes('the');
const MANY = hashes('tens dozens hundreds thousands millions billions trillions');
const ORDINALS = hashes('second third fourth fifth sixth seventh eighth ninth tenth');
const OWNERS = hashes('his her its their our my your');
const OF = hashes('of');
const SUFFIX = hashes('st nd rd th');
/** Behind an ordinal they are a name or a share. */
const NO_ORDINAL = hashes('amendment half quarter street avenue floor district circuit century term');
const HEDGE = hashes('over nearly almost about roughly');
const MORE = hashes('more less');
const THAN = hashes('than');
const ARTICLE = hashes('a an');
const UNIT = hashes('day week month year decade century hour mile minute');
/** A noun stands no farther behind its number. */
const NEAR = 3;

/** Offsets count in the prose; `read` is what is a figure or a date there. */
export function furtherCountsIn({ tokens }: Paragraph, read: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const last = countAt(tokens, i);
    if (last < 0) continue;
    const at = tokens.span(i, last);
    if (!read.some(each => overlaps(each, at))) found.push(at);
    i = last;
  }
  return found;
}

/** The last token of the count that begins with one; -1 where none does. */
function countAt(tokens: Tokens, i: number): number {
  if (isIn(tokens, i, HEDGE)) return lengthTo(tokens, i + 1);
  if (isIn(tokens, i, MORE)) return isIn(tokens, i + 1, THAN) ? lengthTo(tokens, i + 2) : -1;
  if (isIn(tokens, i, MANY)) return isIn(tokens, i + 1, OF) || isIn(tokens, i - 1, OWNERS) ? i : -1;
  if (isIn(tokens, i, ORDINALS)) return isOwned(tokens, i) && isNoun(tokens, i + 1, NO_ORDINAL) ? i : -1;
  if (tokens.shape(i) === Shape.DIGITS && tokens.isJoined(i + 1) && isIn(tokens, i + 1, SUFFIX))
    return isNoun(tokens, i + 2, NO_ORDINAL) ? i + 1 : -1;
  const isNumber = isIn(tokens, i, NUMBERS) || (tokens.shape(i) === Shape.DIGITS && !tokens.isJoined(i));
  return isNumber && isDefinite(tokens, i) && isOfPlural(tokens, i) ? i : -1;
}

/** *a year*, *a decade* */
const lengthTo = (tokens: Tokens, i: number): number =>
  isIn(tokens, i, ARTICLE) && isIn(tokens, i + 1, UNIT) ? i + 1 : -1;

/** *his*, *the country’s* */
const isOwned = (tokens: Tokens, i: number): boolean => isIn(tokens, i - 1, OWNERS) || isPossessive(tokens, i - 1);

const isNoun = (tokens: Tokens, i: number, others: WordSet): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.NOUN) && !isIn(tokens, i, others);

const isDefinite = (tokens: Tokens, i: number): boolean =>
  isFree(tokens, i) &&
  (isOwned(tokens, i) || tokens.is(i - 1, Class.DETERMINER)) &&
  !(isIn(tokens, i, TWO) && isIn(tokens, i - 1, THE));

function isOfPlural(tokens: Tokens, i: number): boolean {
  for (let at = apart(tokens, i); at > i && at <= i + NEAR && tokens.isWord(at); at++) {
    if (tokens.is(at, Class.PLURAL) && !tokens.is(at, Class.PREPOSITION | Class.TIME)) return true;
    if (tokens.is(at, Class.PREPOSITION | Class.JOINER | Class.AUXILIARY)) return false;
  }
  return false;
}
