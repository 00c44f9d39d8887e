/** What says that a figure is the ones before it in other words: *…, or 25 percent*, *…, that is 25*, *… comes to $25*, *… (25 percent)*. */
import { hashes, isIn } from '../../words/grammar';
import type { Phrases } from '../../words/phrases';
import type { Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import type { Quantity } from './quantity';
import { isDash, isOpening, isSetOff } from './joints';

const OR = phrases(
  'or, that is, which is, that’s, i.e., equal to, equals, equivalent to, the equivalent of, amounting to, which amounts to, ' +
    'representing, making up, meaning',
);
const COMES_TO = phrases(
  'is, are, comes to, came to, works out at, works out to, worked out at, worked out to, ' +
    'working out at, working out to, amounts to, averages, averaging',
);

const CONDITIONS = hashes('by in at per among with without for over under on off after when where if a an each every');

/** What stands there restricts the figure before it: *or 50 a day*, *or 40 percent among women*. It is no other word for what was told before. */
export const isRestricted = (tokens: Tokens, i: number): boolean => isIn(tokens, i, CONDITIONS);

/** The first token of the *or* that leads a figure, with the comma before it; -1 where it is led by something else. */
export const orBefore = (tokens: Tokens, figure: Quantity): number => firstOf(OR, tokens, figure);

/** The same for *or* and for *comes to*. */
export function comesToBefore(tokens: Tokens, figure: Quantity): number {
  const or = firstOf(OR, tokens, figure);
  return or >= 0 ? or : firstOf(COMES_TO, tokens, figure);
}

/** The first token of what leads a figure that is set in brackets, or between dashes. */
export const bracketBefore = (tokens: Tokens, { lead }: Quantity): number =>
  isOpening(tokens, lead) || isDash(tokens, lead) ? withSign(tokens, lead) : -1;

function firstOf(phrases: Phrases<true>, tokens: Tokens, { lead }: Quantity): number {
  const found = lead < 0 ? undefined : phrases.before(tokens, lead + 1);
  return found ? withSign(tokens, found.first) : -1;
}

/** With the sign that sets it off. */
const withSign = (tokens: Tokens, first: number): number => (isSetOff(tokens, first - 1) ? first - 1 : first);
