/** Prices whose cents have one digit, or three: *$2.9 a loaf*, *$1.755 for cars*. */
import { say } from '../../../phrase';
import { hashes, isIn, isSignOf } from '../../../words/grammar';
import type { Tokens } from '../../../words/tokens';
import { endOfScale, isBehindSign, isContinued, isDigitsBehind, isEnd, lengthOf, type FigureFault } from './fault';

/** What has prices in tenths or thousandths, or in millions: scales, goods that are traded, currencies. */
const TRADED = hashes(
  'million millions billion billions trillion trillions thousand thousands mln bln bn mn m b crore lakh gallon gallons litre litres liter liters ' +
    'gas gasoline petrol diesel fuel barrel barrels ounce ounces pound pounds ton tons tonne tonnes bushel kilo kilogram kilowatt megawatt ' +
    'euro euros sterling yen currency exchange share shares stock index futures unit units average',
);
/** So many tokens before it and behind may say what is priced. */
const NEAR = 40;

export function brokenCents(tokens: Tokens, i: number): FigureFault | undefined {
  const last = i + 2;
  if (!isBehindSign(tokens, i) || !isSignOf(tokens, i - 1, '$£') || !isDigitsBehind(tokens, i, '.')) return undefined;
  const isOdd = [1, 3].includes(lengthOf(tokens, last)) && !isContinued(tokens, i) && isEnd(tokens, last);
  // joined before the sign are those of other countries, and brackets convert
  if (!isOdd || tokens.isJoined(i - 1) || endOfScale(tokens, last) > last || isSignOf(tokens, last + 1, '-–—'))
    return undefined;
  for (let near = i - NEAR; near < last + NEAR; near++) if (isIn(tokens, near, TRADED)) return undefined;
  return { span: tokens.span(i - 1, last), message: say('Behind the point of a price stand two digits.') };
}
