/** Ranges that have lost an end: *10 to - years*, *36-to- votes*, *20-to 30*, *between 40 and shops*, *between and 40*. */
import { say } from '../../../phrase';
import { hashes, isHyphen, isIn, isJoinedTo, isSignOf, isWord } from '../../../words/grammar';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
import { LARGE } from '../numerals';
import { endOfDigits, isBehindSign, isContinued, isEnd, isStart, lengthOf, PERCENT, startOfDigits, type FigureFault } from './fault'; // prettier-ignore

const [TO, AND, BETWEEN, IN] = ['to', 'and', 'between', 'in'].map(hashOf);

/** A number, a joint, and no number behind it; or none before it. */
export function openRange(tokens: Tokens, i: number): FigureFault | undefined {
  const last = lostEnd(tokens, i);
  const first = startOfDigits(tokens, i);
  const [from, to] = last === undefined ? (betweenOne(tokens, i) ?? []) : [first, last];
  if (from === undefined || to === undefined) return undefined;
  return { span: tokens.span(from, to), message: say('The range is missing a number.') };
}

type Ends = readonly [first: number, last: number];

/** *between 40 and shops*, *between and 40*, *between 20 and percent*, *20 to percent*; what is between a year and an event has both. */
function betweenOne(tokens: Tokens, i: number): Ends | undefined {
  const first = startOfDigits(tokens, i);
  const before = isBehindSign(tokens, first) ? first - 2 : first - 1;
  if (isWord(tokens, before, AND) && isWord(tokens, before - 1, BETWEEN))
    return isWord(tokens, before - 2, IN) ? undefined : [before - 1, endOfDigits(tokens, i)];
  const joint = isIn(tokens, i + 1, LARGE) ? i + 2 : i + 1;
  const isBetween = isWord(tokens, before, BETWEEN) && isWord(tokens, joint, AND);
  if (tokens.isJoined(joint) || (!isBetween && !isWord(tokens, joint, TO))) return undefined;
  const ends: Ends = [isBetween ? before : first, joint];
  if (isBareUnit(tokens, joint + 1)) return ends;
  return isBetween && !isYear(tokens, i) && isThings(tokens, joint + 1) ? ends : undefined;
}

/** *percent*, *million*, with no number before it; *million-dollar homes* are things. */
function isBareUnit(tokens: Tokens, i: number): boolean {
  const unit = PERCENT.at(tokens, i)?.last ?? (isIn(tokens, i, LARGE) ? i : undefined);
  return unit !== undefined && !tokens.isJoined(i) && !isHyphen(tokens, unit + 1);
}

/** *shops*, *new shops*: things that want a number; *dozens* are one. */
const isThings = (tokens: Tokens, i: number): boolean =>
  isOfThings(tokens, i) && (isCounted(tokens, i) || (tokens.is(i, Class.ADJECTIVE) && isCounted(tokens, i + 1)));

const isOfThings = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  !tokens.is(i, GRAMMAR) &&
  !tokens.isOf(i, Topic.NUMBER) &&
  !isIn(tokens, i, NO_THINGS);

const NO_THINGS = hashes('other others scores teens');

/** *10-–12*, *1990–-95*: two dashes that are not alike. A minus is one, behind a dash: *3–-5°C*. */
export function twoDashes(tokens: Tokens, i: number): FigureFault | undefined {
  const [one, other, to] = [i + 1, i + 2, i + 3];
  const isTwo = [one, other].every(dash => tokens.isJoined(dash) && isSignOf(tokens, dash, '-–—'));
  const first = startOfDigits(tokens, i);
  if (!isTwo || tokens.text(one) === tokens.text(other) || !isJoinedTo(tokens, to, Shape.DIGITS)) return undefined;
  const last = endOfDigits(tokens, to);
  if (!isStart(tokens, first) || !isEnd(tokens, last) || isBelowNought(tokens, last + 1)) return undefined;
  return {
    span: tokens.span(isBehindSign(tokens, first) ? first - 1 : first, last),
    message: say('Two dashes stand in one range: a number may be lost.'),
  };
}

/** What is counted below nought, too. */
const isBelowNought = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, DEGREES) || isSignOf(tokens, i, '°') || PERCENT.at(tokens, i) !== undefined;

const DEGREES = hashes('degrees C F points');

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
