/** Signs that stand where none belongs: *$ 5*, *$$5*, *500$*, *%33*, *7.%5*, *$30%*. */
import { say } from '../../../phrase';
import { hashes, isIn, isJoinedTo, isSignOf, next } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import {
  CURRENCY_SIGNS, endOfDigits, endOfScale, isBehindSign, isContinued, isSpaceBehind, isStart, lengthOf, PERCENT, startOfDigits, without, type FigureFault,
} from './fault'; // prettier-ignore

/** *US$*: letters that a sign has before it. */
const BEFORE_SIGN = hashes('US C A NZ HK S');
const POINTS = hashes('point points');

/** *$ 5*: a space after the sign. Codes before a figure (*USD 5*, *Rs 5*) keep theirs. */
export function spacedSign(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i - 1;
  if (!isSignOf(tokens, sign, CURRENCY_SIGNS) || tokens.isJoined(i) || !isSpaceBehind(tokens, sign)) return undefined;
  const first = tokens.isJoined(sign) && isIn(tokens, sign - 1, BEFORE_SIGN) ? sign - 1 : sign;
  if (tokens.isJoined(first) && tokens.shape(first - 1) > Shape.SIGN) return undefined;
  const message = say('There is a space between the sign and its figure.');
  if (isTorn(tokens, i)) return { span: tokens.span(first, i + 1), message };
  return {
    span: tokens.span(first, endOfDigits(tokens, i)),
    message,
    repair: without(tokens.end(sign), tokens.start(i)),
  };
}

/** *$ 4 0*: single digits, torn apart too. */
const isTorn = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i + 1) === Shape.DIGITS && lengthOf(tokens, i) === 1 && lengthOf(tokens, i + 1) === 1;

/** *$$5*, or two different ones: *£$5*. */
export function signTwice(tokens: Tokens, i: number): FigureFault | undefined {
  const [first, second] = [i - 2, i - 1];
  if (!isSignOf(tokens, first, CURRENCY_SIGNS) || !isSignOf(tokens, second, CURRENCY_SIGNS)) return undefined;
  if (!tokens.isJoined(second)) return undefined;
  if (tokens.isJoined(first) && (tokens.isWord(first - 1) || isSignOf(tokens, first - 1, CURRENCY_SIGNS)))
    return undefined;
  const span = tokens.span(first, endOfDigits(tokens, i));
  return tokens.hash(first) === tokens.hash(second)
    ? { span, message: say('The currency sign is given twice.'), repair: without(span.start, tokens.start(second)) }
    : { span, message: say('Two currency signs stand at one figure.') };
}

/** *500$*, *85€$*; euros are often written so. */
export function signBehind(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i + 1;
  if (!tokens.isJoined(sign) || !isSignOf(tokens, sign, CURRENCY_SIGNS)) return undefined;
  const isTwo = tokens.isJoined(sign + 1) && isSignOf(tokens, sign + 1, CURRENCY_SIGNS);
  const last = isTwo ? sign + 1 : sign;
  const first = startOfDigits(tokens, i);
  if (!isStart(tokens, first) || isBehindSign(tokens, first) || (!isTwo && !isSignOf(tokens, sign, '$£')))
    return undefined;
  if (tokens.isJoined(last + 1) && tokens.shape(last + 1) !== Shape.SIGN) return undefined;
  return { span: tokens.span(first, last), message: say('The currency sign stands behind its figure.') };
}

/** *€80€*, *£4m£*: a sign before the figure, and one behind it. A formula stands between dollars. */
export function signAround(tokens: Tokens, i: number): FigureFault | undefined {
  const first = startOfDigits(tokens, i);
  const last = endOfScale(tokens, i);
  const behind = last + 1;
  if (!isBehindSign(tokens, first) || !tokens.isJoined(behind) || !isSignOf(tokens, behind, CURRENCY_SIGNS))
    return undefined;
  if (tokens.isJoined(behind + 1) && tokens.shape(behind + 1) !== Shape.SIGN) return undefined;
  const span = tokens.span(first - 1, behind);
  if (tokens.hash(first - 1) !== tokens.hash(behind))
    return { span, message: say('Two currency signs stand at one figure.') };
  const message = say('The currency sign is given twice.');
  return isSignOf(tokens, behind, '$')
    ? { span, message }
    : { span, message, repair: without(tokens.end(last), span.end) };
}

/** *%33* */
export function percentInFront(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i - 1;
  if (!tokens.isJoined(i) || !isSignOf(tokens, sign, '%') || !isStart(tokens, sign)) return undefined;
  const last = endOfDigits(tokens, i);
  if (tokens.isJoined(last + 1) && tokens.shape(last + 1) !== Shape.SIGN) return undefined;
  return { span: tokens.span(sign, last), message: say('The percent sign stands before its figure.') };
}

/** *7.%5* */
export function percentInside(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i + 2;
  const isInside =
    tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, ',.') && tokens.isJoined(sign) && isSignOf(tokens, sign, '%');
  if (!isInside || !isJoinedTo(tokens, sign + 1, Shape.DIGITS)) return undefined;
  return {
    span: tokens.span(startOfDigits(tokens, i), sign + 1),
    message: say('The percent sign stands inside the figure.'),
  };
}

/** *$30%*: money and a share at once. */
export function moneyAndPercent(tokens: Tokens, i: number): FigureFault | undefined {
  const first = startOfDigits(tokens, i);
  const percent = isBehindSign(tokens, first) ? PERCENT.at(tokens, i + 1)?.last : undefined;
  if (percent === undefined) return undefined;
  return { span: tokens.span(first - 1, percent), message: say('A currency sign and percent stand at one figure.') };
}

/** *31 percent percent*, *31% percent*. */
export function unitTwice(tokens: Tokens, i: number): FigureFault | undefined {
  const unit = isContinued(tokens, i + 2) ? undefined : PERCENT.at(tokens, i + 1)?.last;
  const again = unit === undefined ? undefined : PERCENT.at(tokens, unit + 1)?.last;
  if (unit === undefined || again === undefined || isIn(tokens, next(tokens, again), POINTS)) return undefined;
  return {
    span: tokens.span(startOfDigits(tokens, i), again),
    message: say('The unit is given twice.'),
    repair: without(tokens.end(unit), tokens.end(again)),
  };
}
