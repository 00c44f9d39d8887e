/** The figures of a paragraph that are not well formed: whatever starts as a figure and does not read as one. */
import { Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
import { groupedByStops, lostDigit, marksTwice, otherMark, pointTwice, signInside, splitAt, tornAt } from './digits';
import { brokenCents } from './cents';
import { misplacedColon } from './clock-marks';
import { CURRENCY_SIGNS, type FigureFault } from './fault';
import { letterForDigit } from './letters';
import { wrongOrdinal } from './ordinals';
import { lostPercents } from './lost-percent';
import { binaryTail, exponentInside, halfInWords, yearTooLong } from './machine-numbers';
import { openRange, twoDashes } from './ranges';
import { brokenUnit, gluedScale, lostNumber, scaleTwice, signAndName } from './scales';
import {
  moneyAndPercent,
  percentInFront,
  percentInside,
  signAround,
  signBehind,
  signTwice,
  spacedSign,
  unitTwice,
} from './signs';
import { tooManyOfUnit } from './smaller-units';
import { impossibleTime } from './times';
import { turnedUnit } from './turned-units';
import { degreeInFront, measureTwice, strayBeforeUnit } from './units';

/** What can be wrong with a figure, by digits of it; of two that hold, the first one is told. */
const FAULTS = [
  misplacedColon, binaryTail, exponentInside, halfInWords, yearTooLong,
  signTwice, spacedSign, marksTwice, otherMark, pointTwice, groupedByStops, signInside, percentInside, percentInFront, lostDigit, splitAt, tornAt, letterForDigit, signAround, signBehind, wrongOrdinal,
  unitTwice, moneyAndPercent, gluedScale, scaleTwice, signAndName, brokenUnit, twoDashes, openRange, impossibleTime, measureTwice, degreeInFront, strayBeforeUnit,
  brokenCents, turnedUnit, tooManyOfUnit,
]; // prettier-ignore

/** Has a paragraph digits, signs of money, or per cent? */
export const mayHaveFigures = (tokens: Tokens): boolean =>
  tokens.hasAny(Topic.NUMERAL | Topic.NUMBER | Topic.CURRENCY) || tokens.prose.includes('cent');

/** All of them; no two share a character. */
export function* brokenFigures(tokens: Tokens): Iterable<FigureFault> {
  let end = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.DIGITS || tokens.start(i) < end) continue;
    const fault = faultAt(tokens, i);
    if (!fault || fault.span.start < end) continue;
    yield fault;
    end = fault.span.end;
  }
  if (tokens.hasAny(Topic.CURRENCY)) yield* lostNumbers(tokens);
  yield* lostPercents(tokens);
}

function faultAt(tokens: Tokens, i: number): FigureFault | undefined {
  for (const fault of FAULTS) {
    const found = fault(tokens, i);
    if (found) return found;
  }
  return undefined;
}

/** Signs with no digits behind them. */
function* lostNumbers(tokens: Tokens): Iterable<FigureFault> {
  for (const sign of CURRENCY_SIGNS)
    for (let at = tokens.prose.indexOf(sign); at >= 0; at = tokens.prose.indexOf(sign, at + 1)) {
      const fault = lostNumber(tokens, tokens.from(at));
      if (fault) yield fault;
    }
}
