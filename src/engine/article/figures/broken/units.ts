/** Units that are given twice, or stand on the wrong side: *44°°C*, *12 km kilometres*, *7 p.m. p.m.*, *°44C*. */
import { say } from '../../../phrase';
import { hasBreak, hashes, isHyphen, isIn, isJoinedTo, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { LARGE } from '../numerals';
import { unitAt } from '../units';
import { HALVES_OF_DAY, isStart, lengthOf, PERCENT, startOfDigits, without, type FigureFault } from './fault';

/** These are other words as well: *a 3-second second half*. */
const OTHERS = hashes('second seconds foot minute stone');

/** *44°°C*, *12°C°*, *12 km kilometres*, *44 degrees °C*, *7 p.m. p.m.* */
export function measureTwice(tokens: Tokens, i: number): FigureFault | undefined {
  const first = startOfDigits(tokens, i);
  const degree = i + 1;
  if (isDegree(tokens, degree)) {
    const letter = tokens.isJoined(degree + 1) && tokens.isWord(degree + 1) ? degree + 1 : degree;
    const again = letter + 1;
    if (isDegree(tokens, again)) {
      const isLetter = letter === degree && tokens.isJoined(again + 1) && tokens.isWord(again + 1);
      const last = isLetter ? again + 1 : again;
      return {
        span: tokens.span(first, last),
        message: TWICE(),
        repair: without(tokens.start(again), tokens.end(again)),
      };
    }
  }
  const half = HALVES_OF_DAY.at(tokens, i + 1)?.last;
  const behind = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const unit = half ?? nameAt(tokens, behind)?.last;
  if (unit === undefined) return undefined;
  const again = half === undefined ? nameAt(tokens, unit + 1) : HALVES_OF_DAY.at(tokens, unit + 1);
  const isSame =
    half === undefined
      ? again?.meaning === nameAt(tokens, behind)!.meaning && tokens.shape(unit + 1) !== Shape.CAPITAL
      : tokens.shape(half + 1) === tokens.shape(i + 1);
  if (!again || !isSame || isIn(tokens, unit + 1, OTHERS) || isGoingOn(tokens, again.last + 1)) return undefined;
  return {
    span: tokens.span(first, again.last),
    message: TWICE(),
    repair: without(tokens.end(unit), tokens.end(again.last)),
  };
}

const TWICE = () => say('The unit is given twice.');

const isDegree = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && isSignOf(tokens, i, '°');

const KINDS: ReadonlySet<string> = new Set(['measure', 'rate', 'duration']);

/** The unit that starts with a token, by its name. */
function nameAt(tokens: Tokens, i: number): { readonly last: number; readonly meaning: string } | undefined {
  const unit = tokens.shape(i) === Shape.DIGITS ? undefined : unitAt(tokens, i, false);
  return unit && KINDS.has(unit.meaning.kind) ? { last: unit.last, meaning: unit.meaning.name } : undefined;
}

/** *a five-year year-on-year fall* */
const isGoingOn = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && !isSignOf(tokens, i, '.,;:!?)”"’');

/** *°44C*, where the sign stands behind in every unit. */
export function degreeInFront(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i - 1;
  if (
    !tokens.isJoined(i) ||
    !isSignOf(tokens, sign, '°') ||
    !isStart(tokens, sign) ||
    tokens.shape(sign - 1) === Shape.DIGITS
  )
    return undefined;
  const last = isJoinedTo(tokens, i + 1, Shape.CAPITALS) || isJoinedTo(tokens, i + 1, Shape.CAPITAL) ? i + 1 : i;
  return { span: tokens.span(sign, last), message: say('The degree sign stands before its figure.') };
}

/** *4.5. percent*, *5- percent*, *1. billion*: a stop or a hyphen is left between a figure and its unit. A number and a stop begin a list. */
export function strayBeforeUnit(tokens: Tokens, i: number): FigureFault | undefined {
  const sign = i + 1;
  const unit = i + 2;
  if (
    !tokens.isJoined(sign) ||
    !isSignOf(tokens, sign, '.-') ||
    tokens.isJoined(unit) ||
    tokens.shape(unit) !== Shape.SMALL
  )
    return undefined;
  const first = startOfDigits(tokens, i);
  const isPlain = first === i && isSignOf(tokens, sign, '.');
  const isCounted = PERCENT.at(tokens, unit) !== undefined || (isPlain && isIn(tokens, unit, LARGE));
  const isUnit = isCounted || (!isPlain && lengthOf(tokens, unit) > 3 && nameAt(tokens, unit) !== undefined);
  if (!isUnit || !isStart(tokens, first) || (isPlain && beginsLine(tokens, i))) return undefined;
  return { span: tokens.span(first, sign), message: say('A stray mark stands between the figure and its unit.') };
}

/** *1. million-dollar homes* heads a list. */
const beginsLine = (tokens: Tokens, i: number): boolean => i === 0 || hasBreak(tokens, i);
