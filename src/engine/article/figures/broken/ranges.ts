/** Ranges that have lost an end: *10 to - years*, *36-to- votes*, *20-to 30*. */
import { say } from '../../../phrase';
import { isHyphen, isSignOf, isWord } from '../../../words/grammar';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { endOfDigits, isContinued, lengthOf, startOfDigits, type FigureFault } from './fault';

const TO = hashOf('to');

/** A number, a joint, and no number behind it. */
export function openRange(tokens: Tokens, i: number): FigureFault | undefined {
  const last = lostEnd(tokens, i);
  if (last === undefined) return undefined;
  return {
    span: tokens.span(startOfDigits(tokens, i), last),
    message: say('The range is missing a number.'),
  };
}

function lostEnd(tokens: Tokens, i: number): number | undefined {
  if (isHyphen(tokens, i + 1)) {
    if (isHyphen(tokens, i + 2)) return isCounted(tokens, i + 3) && !isYear(tokens, i) ? i + 2 : undefined; // 40-- years
    return tokens.isJoined(i + 2) && isWord(tokens, i + 2, TO) ? hyphenedEnd(tokens, i + 2) : undefined;
  }
  const isApart = isWord(tokens, i + 1, TO) && !tokens.isJoined(i + 1) && isSignOf(tokens, i + 2, '-–—');
  const isAlone = isApart && !tokens.isJoined(i + 2) && !tokens.isJoined(i + 3);
  return isAlone && tokens.isWord(i + 3) && !tokens.is(i + 3, ASIDE) ? i + 2 : undefined;
}

/** What words between dashes begin with: *10 to - at most - 20*. */
const ASIDE = GRAMMAR | Class.ADVERB | Class.DENIAL;

/** A dash behind a year is one: *in 1998-- months before*. */
const isYear = (tokens: Tokens, i: number): boolean => lengthOf(tokens, i) === 4 && !isContinued(tokens, i);

/** *36-to- votes*, *20-to 30* */
function hyphenedEnd(tokens: Tokens, to: number): number | undefined {
  if (isHyphen(tokens, to + 1)) return !tokens.isJoined(to + 2) && tokens.isWord(to + 2) ? to + 1 : undefined;
  if (tokens.isJoined(to + 1) || tokens.shape(to + 1) !== Shape.DIGITS) return undefined;
  return endOfDigits(tokens, to + 1);
}

/** A plural of small letters that stands apart. */
const isCounted = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) && tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.PLURAL);
