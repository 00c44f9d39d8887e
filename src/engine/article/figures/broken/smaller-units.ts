/** Smaller units that make a larger one: *6 feet 20 inches*, *7 pounds 18 ounces*. */
import { say } from '../../../phrase';
import { hashes, isIn, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { SMALLER } from '../parts';
import { isStart, type FigureFault } from './fault';

const LARGER = (['feet', 'pounds', 'stone'] as const).map(name => SMALLER[name]);
const NAMES = ['feet foot ft', 'pounds pound lbs lb', 'stone'].map(hashes);
const SIZES = hashes('high tall long deep wide thick');
const AND = hashes('and');

export function tooManyOfUnit(tokens: Tokens, i: number): FigureFault | undefined {
  const smaller = LARGER[NAMES.findIndex(names => isIn(tokens, i + 1, names))];
  if (!smaller || !isStart(tokens, i)) return undefined;
  const isParted = isSignOf(tokens, i + 2, ',');
  const number = isParted || isIn(tokens, i + 2, AND) ? i + 3 : i + 2;
  const last = number + 1;
  if (tokens.shape(number) !== Shape.DIGITS || Number(tokens.text(number)) < smaller.per) return undefined;
  if (!isIn(tokens, last, smaller.words) || !isOver(tokens, last + 1, isParted)) return undefined;
  return {
    span: tokens.span(i, last),
    message: say('{0} of the smaller unit are one of the larger.', `${smaller.per}`),
  };
}

/** The measure ends. Behind a comma *20 inches deep* may be another one. */
const isOver = (tokens: Tokens, i: number, isParted: boolean): boolean =>
  tokens.shape(i) === Shape.END || isSignOf(tokens, i, '.,;)') || (!isParted && isIn(tokens, i, SIZES));
