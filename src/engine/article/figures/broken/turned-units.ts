/** Figures that stand behind what they count: *rose percent 9*, *more than people 23,000*. */
import { say } from '../../../phrase';
import { Class } from '../../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { MOVES } from '../../sums/directions';
import { hedgeBefore } from '../../sums/leads';
import { unitAt } from '../units';
import { endOfDigits, PERCENT, type FigureFault } from './fault';

const PER_CENT = hashes('percent');
const PEOPLE = hashes('people');
const LEADS = hashes('by to at about nearly almost over than least most some only');
const BOUNDS = hashes('more less fewer at nearly almost');
const HARMED = hashes('killed killing injured injuring wounded wounding arrested arresting displaced displacing');
/** Behind an age or the first of two ends: *people 65 and older*. */
const GOES_ON = hashes('and or to through plus years year');
/** More is no age. */
const OLDEST = 110;

export function turnedUnit(tokens: Tokens, i: number): FigureFault | undefined {
  const unit = i - 1;
  if (tokens.isJoined(i) || tokens.shape(unit) !== Shape.SMALL) return undefined;
  const last = endOfDigits(tokens, i);
  const behind = last + 1;
  if (isHyphen(tokens, behind) || isIn(tokens, behind, GOES_ON) || isSignOf(tokens, behind, '+–')) return undefined;
  const isTurned = isIn(tokens, unit, PER_CENT) ? isLed(tokens, unit - 1) : isCounted(tokens, unit, i, last);
  if (!isTurned || PERCENT.at(tokens, behind) || unitAt(tokens, behind, false)) return undefined;
  if (tokens.shape(behind) === Shape.SMALL && tokens.is(behind, Class.PLURAL) && !tokens.is(behind, Class.AUXILIARY))
    return undefined;
  return { span: tokens.span(unit, last), message: say('The figure stands behind what it counts.') };
}

/** *rose percent*, *by percent*, *about percent* */
const isLed = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, LEADS) || (tokens.isWord(i) && MOVES.has(tokens.hash(i)));

/** *at least people 12*, *killed people 31*, *people 34, including* */
function isCounted(tokens: Tokens, noun: number, first: number, last: number): boolean {
  if (!tokens.is(noun, Class.PLURAL) && !isIn(tokens, noun, PEOPLE)) return false;
  const hedge = hedgeBefore(tokens, noun)?.first ?? -1;
  const isAge = last === first && Number(tokens.text(first)) <= OLDEST;
  if (isIn(tokens, hedge, BOUNDS)) return !isAge || isIn(tokens, noun - 1, LEAST);
  if (!isIn(tokens, noun, PEOPLE)) return false;
  return isIn(tokens, noun - 1, HARMED) || (isSignOf(tokens, last + 1, ',') && isIn(tokens, last + 2, INCLUDING));
}

const LEAST = hashes('least most');
const INCLUDING = hashes('including');
