/** The figure that stands at a place of a paragraph; a number there that is none by itself is a count. */
import { isTime } from '../../article/figures/clock';
import { figure, type Figure } from '../../article/figures/figure';
import { readNumber } from '../../article/figures/numbers';
import type { Figured } from '../../article/paragraph';
import { datesIn } from '../../article/dates/dates';
import { overlaps, span, type Span } from '../../text/span';

export function figureIn({ tokens, figures }: Figured, at: Span): Figure | undefined {
  const listed = figures.find(each => overlaps(each.span, at));
  if (listed) return listed;
  for (let i = tokens.from(at.start); i < tokens.count && tokens.start(i) < at.end; i++) {
    const number = readNumber(tokens, i);
    if (!number) continue;
    const place = span(number.start, number.end);
    const isOfTime =
      number.yearLike || isTime(tokens, number.last) || datesIn(tokens).some(date => overlaps(date, place));
    return isOfTime ? undefined : figure(place, 'count', number, undefined, null);
  }
  return undefined;
}
