/** Numbers as no desk writes them: *in 20116*, *0.30000000000000004*, *1.2E+06*, *fifty-6*. */
import { say } from '../../../phrase';
import { FINITE, GRAMMAR } from '../../../words/classes';
import { hashes, isHyphen, isIn, isJoinedTo, isSignOf, worthOf } from '../../../words/grammar';
import { Topic } from '../../../words/topics';
import { Shape, type Tokens } from '../../../words/tokens';
import { NUMERALS } from '../numerals';
import { isBehindSign, isContinued, isDigitsBehind, isEnd, isStart, lengthOf, type FigureFault } from './fault';

const SINCE = hashes('since in');
const PART = hashes('early late mid');
const OF = hashes('of');
const END = hashes('end beginning start middle autumn fall spring summer winter');
/** Where somebody is, and no time: *lives in 20016* is a code of the post. */
const BEING = hashes('live lives lived living located based reside resides resided code zip');
const [FIRST_YEAR, LAST_YEAR, DIGITS_OF_YEAR] = [1500, 2099, 4];

/** *in 20116,*, *since 19988*, *March 20122*: a digit too much. Of what is counted a noun follows. */
export function yearTooLong(tokens: Tokens, i: number): FigureFault | undefined {
  if (lengthOf(tokens, i) !== DIGITS_OF_YEAR + 1 || tokens.isJoined(i) || !isEnd(tokens, i)) return undefined;
  const year = Number(tokens.text(i).slice(0, DIGITS_OF_YEAR));
  if (year < FIRST_YEAR || year > LAST_YEAR || !isWhen(tokens, i - 1) || isCounting(tokens, i + 1)) return undefined;
  return { span: tokens.span(i), message: say('The year has five digits.') };
}

function isWhen(tokens: Tokens, before: number): boolean {
  if (tokens.isOf(before, Topic.MONTH) && tokens.shape(before) === Shape.CAPITAL) return true;
  if (isIn(tokens, before, OF)) return isIn(tokens, before - 1, END);
  const at = isIn(tokens, before, PART) ? before - 1 : before;
  return isIn(tokens, at, SINCE) && !isIn(tokens, at - 1, BEING);
}

const CLAUSE = GRAMMAR | FINITE;

/** A word that may be counted. */
const isCounting = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) > Shape.SMALL || (tokens.shape(i) === Shape.SMALL && !tokens.is(i, CLAUSE));

/** So many digits behind the point, and so many of them alike, are left by a machine. */
const [LONG, RUN] = [12, 7];

/** *0.30000000000000004*, *2.4999999999999996*: digits that a machine has reckoned. */
export function binaryTail(tokens: Tokens, i: number): FigureFault | undefined {
  if (isContinued(tokens, i) || !isStart(tokens, i) || !isDigitsBehind(tokens, i, '.')) return undefined;
  const tail = tokens.text(i + 2);
  if (tail.length < LONG || !isReckoned(tokens.text(i), tail) || !isEnd(tokens, i + 2)) return undefined;
  return {
    span: tokens.span(isBehindSign(tokens, i) ? i - 1 : i, i + 2),
    message: say('A machine has left digits that say nothing.'),
  };
}

/** Noughts or nines up to the last digit or two, and another digit before them: not *0.000000000001*, not *99.999999999*. */
function isReckoned(whole: string, tail: string): boolean {
  for (const digit of '09') {
    let end = tail.length;
    while (end > tail.length - 3 && tail[end - 1] !== digit) end--;
    let start = end;
    while (start > 0 && tail[start - 1] === digit) start--;
    const before = whole + tail.slice(0, start);
    const isLeft = digit === '9' || end < tail.length;
    if (isLeft && end - start >= RUN && start < 5 && Number(before) > 0 && !before.endsWith(digit)) return true;
  }
  return false;
}

const EXPONENT = hashes('e');

/** *1.2E+06*: as a sheet shows a number that its cell is too narrow for. */
export function exponentInside(tokens: Tokens, i: number): FigureFault | undefined {
  const power = i + 3;
  const isRead =
    tokens.isJoined(i + 1) &&
    isIn(tokens, i + 1, EXPONENT) &&
    tokens.isJoined(i + 2) &&
    isSignOf(tokens, i + 2, '+-−') &&
    isJoinedTo(tokens, power, Shape.DIGITS);
  if (!isRead || lengthOf(tokens, power) < 2 || !isEnd(tokens, power)) return undefined;
  const first = isContinued(tokens, i) ? i - 2 : i;
  if (!isStart(tokens, first) || (first === i && !isSignOf(tokens, i + 2, '+'))) return undefined;
  return {
    span: tokens.span(isBehindSign(tokens, first) ? first - 1 : first, power),
    message: say('A spreadsheet has cut this number short: write it out.'),
  };
}

const TEN = 10;

/** *fifty-6 years*: half in words, half in digits. A name has a capital: *the Forty-9 Club*. */
export function halfInWords(tokens: Tokens, i: number): FigureFault | undefined {
  const tens = i - 2;
  if (lengthOf(tokens, i) !== 1 || tokens.text(i) === '0' || !isHyphen(tokens, i - 1) || !tokens.isJoined(i))
    return undefined;
  const isOpening = tens === 0 || isSignOf(tokens, tens - 1, '.!?“"');
  const isTens = (worthOf(tokens, tens, NUMERALS) ?? 0) > 2 * TEN - 1 && !tokens.isJoined(tens);
  if (!isTens || (tokens.shape(tens) !== Shape.SMALL && !isOpening) || !isEnd(tokens, i)) return undefined;
  return { span: tokens.span(tens, i), message: say('The number is half in words and half in digits.') };
}
