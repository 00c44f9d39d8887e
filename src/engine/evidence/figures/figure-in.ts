/** The figure that stands at a place of a paragraph; a number there that is none by itself is a count. */
import { isTime } from '../../article/figures/clock';
import { figure, type Figure } from '../../article/figures/figure';
import type { NumberRead } from '../../article/figures/number';
import { readNumber } from '../../article/figures/numbers';
import type { Figured } from '../../article/paragraph';
import { datesIn } from '../../article/dates/dates';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { overlaps, span, type Span } from '../../text/span';

export function figureIn({ tokens, figures }: Figured, at: Span): Figure | undefined {
  const listed = figures.find(each => overlaps(each.span, at));
  if (listed) return listed;
  for (let i = tokens.from(at.start); i < tokens.count && tokens.start(i) < at.end; i++) {
    const number = readNumber(tokens, i);
    if (!number) continue;
    const place = span(number.start, number.end);
    const isOfTime =
      number.yearLike || isTime(tokens, number.last) || datesIn(tokens).some(each => overlaps(each, place));
    const isPart =
      isTied(tokens, number.first) ||
      isTied(tokens, number.last + 1) ||
      isOrdinal(tokens, number) ||
      isItem(tokens, number);
    return isOfTime || isPart ? undefined : figure(place, 'count', number, undefined, null);
  }
  return undefined;
}

/** *1) the first*: the number of an item in a list. */
const isItem = (tokens: Tokens, { first, last }: NumberRead): boolean =>
  tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, ')') && !isSignOf(tokens, first - 1, '(');

/** *the 21st century* */
const isOrdinal = (tokens: Tokens, { last }: NumberRead): boolean =>
  tokens.isJoined(last + 1) && tokens.isWord(last + 1);

/** *9/11*, *COVID-19*: a sign or a word ties the number before a token to the one behind it. */
const isTied = (tokens: Tokens, i: number): boolean =>
  [i, i - 1].some(
    at =>
      isSignOf(tokens, at, '/:-–') &&
      tokens.isJoined(at) &&
      tokens.isJoined(at + 1) &&
      tokens.shape(at + 1) > Shape.SIGN,
  );
