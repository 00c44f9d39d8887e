/** Numbers in words that copy takes up again: *the nine judges*, *its two owners*. They were told before, and are no figures of their own. */
import { kept } from '../../text/kept';
import { span } from '../../text/span';
import { hashes, isFree, isIn, next } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Paragraph } from '../paragraph';
import { figure, type Figure } from './figure';
import { readNumber } from './numbers';
import { unitAt } from './units';

const DETERMINERS = hashes('the these those all its their his her our');

/** Those of a paragraph, in the order of the text; offsets count from its start. */
export const knownCountsIn = kept(({ tokens }: Paragraph): readonly Figure[] => {
  const counts: Figure[] = [];
  if (!tokens.hasAny(Topic.NUMBER)) return counts;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.NUMBER) || !isFree(tokens, i) || !isIn(tokens, i - 1, DETERMINERS)) continue;
    const number = readNumber(tokens, i, false);
    if (!number?.inWords || number.fraction || number.value === null || number.value < 2) continue;
    const noun = next(tokens, number.last);
    if (noun < 0 || tokens.shape(noun) !== Shape.SMALL || unitAt(tokens, noun, false)) continue;
    counts.push(figure(span(number.start, number.end), 'count', number, undefined, null));
  }
  return counts;
});
