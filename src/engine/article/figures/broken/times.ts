/** Times that no clock shows: *10.75am*, *at 14:75*, *at 25:30 on Monday*, *13:30 p.m.*, *2:75:10*. */
import { say, type Phrase } from '../../../phrase';
import { Class } from '../../../words/classes';
import { hashes, isIn, isJoinedTo, isSignOf } from '../../../words/grammar';
import { Topic } from '../../../words/topics';
import { Shape, type Tokens } from '../../../words/tokens';
import { HALVES_OF_DAY, isContinued, isStart, lengthOf, type FigureFault } from './fault';

const [MINUTES, HOURS, HALF] = [60, 24, 12];
const AT = hashes('at');
const ON = hashes('on');
/** What only a time of day has behind it. */
const LOCALLY = hashes('local GMT yesterday today');

export function impossibleTime(tokens: Tokens, i: number): FigureFault | undefined {
  const minutes = i + 2;
  const isTime = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.:') && isJoinedTo(tokens, minutes, Shape.DIGITS);
  if (!isTime || !isStart(tokens, i) || isContinued(tokens, i)) return undefined;
  if (lengthOf(tokens, i) > 2 || lengthOf(tokens, minutes) !== 2) return undefined;
  const half = HALVES_OF_DAY.at(tokens, minutes + 1)?.last;
  const behind = half ?? secondsBehind(tokens, minutes);
  const last = behind ?? minutes;
  const isAt = isIn(tokens, i - 1, AT) && isSignOf(tokens, i + 1, ':') && isEnded(tokens, last);
  const message = faultOf(
    tokens,
    i,
    half !== undefined,
    behind !== undefined || isAt,
    isAt && isOfDay(tokens, last + 1),
  );
  return message && { span: tokens.span(i, last), message };
}

/** `isTime`: it can be nothing but a time, or how long something took; `isOfDay`: nothing but a time of day. */
function faultOf(tokens: Tokens, i: number, isHalf: boolean, isTime: boolean, isOfDay: boolean): Phrase | undefined {
  const [hour, minutes] = [tokens.text(i), tokens.text(i + 2)];
  if (isTime && Number(minutes) >= MINUTES) return say('No hour has {0} minutes.', minutes);
  if (isHalf && Number(hour) > HALF) return say('No half of a day has {0} hours.', hour);
  return isOfDay && Number(hour) > HOURS ? say('No day has {0} hours.', hour) : undefined;
}

const isEnded = (tokens: Tokens, last: number): boolean =>
  !tokens.isJoined(last + 1) || isSignOf(tokens, last + 1, '.,;)');

/** *on Monday*, *on May 3*, *local time* */
const isOfDay = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, LOCALLY) || (isIn(tokens, i, ON) && (tokens.is(i + 1, Class.DAY) || tokens.isOf(i + 1, Topic.MONTH)));

function secondsBehind(tokens: Tokens, minutes: number): number | undefined {
  const seconds = minutes + 2;
  const isTime =
    isSignOf(tokens, minutes - 1, ':') && isSignOf(tokens, minutes + 1, ':') && tokens.isJoined(minutes + 1);
  return isTime && isJoinedTo(tokens, seconds, Shape.DIGITS) && lengthOf(tokens, seconds) === 2 ? seconds : undefined;
}
