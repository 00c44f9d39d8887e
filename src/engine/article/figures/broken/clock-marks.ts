/** Times of day whose colon is lost or misplaced: *at 730 p.m.*, *80:0 p.m.*, *6;30 p.m.* */
import { say } from '../../../phrase';
import { Class } from '../../../words/classes';
import { hashes, isIn, isJoinedTo, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { HALVES_OF_DAY, isContinued, isStart, lengthOf, type FigureFault } from './fault';

const AT = hashes('at by until till from to before after since for about around');
const [MINUTES, HOURS] = [60, 12];

export function misplacedColon(tokens: Tokens, i: number): FigureFault | undefined {
  if (!isStart(tokens, i) || isContinued(tokens, i)) return undefined;
  const isParted =
    tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, ":;,’'") && isJoinedTo(tokens, i + 2, Shape.DIGITS);
  const last = isParted ? i + 2 : i;
  const half = HALVES_OF_DAY.at(tokens, last + 1);
  if (!half || lengthOf(tokens, i) > (isParted ? 3 : 4)) return undefined;
  const isOther = isParted ? isMisplaced(tokens, i) : isRunTogether(tokens, i, half.last);
  return isOther
    ? { span: tokens.span(i, half.last), message: say('The time has lost its colon, or has it in the wrong place.') }
    : undefined;
}

/** *80:0*, *7:3*, *6;30* */
const isMisplaced = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i + 2) < 4 &&
  (!isSignOf(tokens, i + 1, ':') || lengthOf(tokens, i) > 2 || lengthOf(tokens, i + 2) !== 2);

/** *730*, *1130*: an hour and its minutes. Behind *at* no things are counted: *after 200 a.m. flights*. */
function isRunTogether(tokens: Tokens, i: number, last: number): boolean {
  const digits = Number(tokens.text(i));
  const hour = Math.floor(digits / 100);
  const isTime = hour > 0 && hour <= HOURS && digits % 100 < MINUTES && isIn(tokens, i - 1, AT);
  return isTime && !(tokens.shape(last + 1) === Shape.SMALL && tokens.is(last + 1, Class.PLURAL));
}
