/** What digits are multiplied by: *4.5 million*, *4.5m*, *Rs 2 lakh crore*, *2 × 10^6*. */
import { apart, hashes, isIn, isJoinedTo, isSignOf, isUncut, isWord, next, worthOf } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { LETTERS, OF_MONEY, SCALES, SHORT_SCALES } from './numerals';

const HYPHEN = '-'.charCodeAt(0);

interface Scale {
  readonly last: number;
  readonly power: number;
}

const TIMES = hashOf('x');

/** *× 10^30*, *x 10³⁰*, *×10−6*: the power of ten that a number is multiplied by. */
export function powerOfTen(tokens: Tokens, last: number): Scale | undefined {
  const times = last + 1;
  if (!isSignOf(tokens, times, '×·*') && !isWord(tokens, times, TIMES)) return undefined;
  const ten = times + 1;
  if (tokens.text(ten) !== '10' || !tokens.isJoined(ten + 1)) return undefined;
  const caret = isSignOf(tokens, ten + 1, '^') ? ten + 1 : ten;
  const isMinus = isSignOf(tokens, caret + 1, caret > ten ? '-−⁻' : '−⁻');
  const first = isMinus ? caret + 2 : caret + 1;
  const isHigh = tokens.shape(first) === Shape.FRACTION;
  if (!isHigh && (tokens.shape(first) !== Shape.DIGITS || first === ten + 1)) return undefined;
  let end = first;
  while (isHigh && isJoinedTo(tokens, end + 1, Shape.FRACTION)) end++;
  const power = Number(tokens.text(first, end).normalize('NFKD'));
  return Number.isInteger(power) ? { last: end, power: isMinus ? -power : power } : undefined;
}

export function scaleAfter(
  tokens: Tokens,
  first: number,
  last: number,
  isSeparated: boolean,
  isMoney: boolean,
): Scale | undefined {
  const named = next(tokens, last) < 0 ? last + 1 : next(tokens, last);
  const power = worthOf(tokens, named, SCALES) ?? (named === last + 1 ? shortPower(tokens, named, isMoney) : undefined);
  if (power !== undefined) return isUncut(tokens, named) ? { last: named, power } : undefined;
  const isLetter = tokens.isJoined(last + 1) || isLetterApart(tokens, last + 1, isMoney);
  const letter = isLetter ? worthOf(tokens, last + 1, LETTERS) : undefined;
  if (letter === undefined || !isUncut(tokens, last + 1)) return undefined;
  const isM = letter === 6;
  if (isM && !isMoney && isLengthBefore(tokens, first)) return undefined; // a depth of 30m
  if (isM && !isMoney && (isSeparated || isMetres(tokens, last + 2))) return undefined; // the 1,500m
  return { last: last + 1, power: letter };
}

/** *$8 B*, *8 B people* */
function isLetterApart(tokens: Tokens, i: number, isMoney: boolean): boolean {
  if (tokens.shape(i) !== Shape.CAPITAL || tokens.end(i) - tokens.start(i) > 1) return false;
  const noun = apart(tokens, i);
  return (
    isMoney || isWord(tokens, noun, PEOPLE) || (tokens.shape(noun) === Shape.SMALL && tokens.text(noun).endsWith('s'))
  );
}

const PEOPLE = hashOf('people');

const shortPower = (tokens: Tokens, i: number, isMoney: boolean): number | undefined =>
  worthOf(tokens, i, SHORT_SCALES) ?? (isMoney ? worthOf(tokens, i, OF_MONEY) : undefined);

/** *37m long* and *1.8m tall* are metres. */
const OF_METRES = hashes(
  'tall long wide high deep away above below apart race sprint final freestyle hurdles relay dash',
);

const EQUAL = hashes('equal equals');

/** *37m long*, *37m (121ft)*, *37m from the quay*, *1m equals*; but *$37m from $30m*. */
function isMetres(tokens: Tokens, i: number): boolean {
  const at = tokens.isJoined(i) && tokens.isSign(i, HYPHEN) ? i + 1 : i;
  if (isIn(tokens, at, OF_METRES)) return true;
  if (isWord(tokens, at, FROM)) return tokens.shape(at + 1) !== Shape.SIGN;
  if (isSignOf(tokens, at, '=') || isIn(tokens, isWord(tokens, at, IS) ? at + 1 : at, EQUAL)) return true;
  return tokens.text(at) === '(' && tokens.shape(at + 1) === Shape.DIGITS;
}

/** What is measured in metres. */
const LENGTHS = hashes(
  'height depth length width breadth distance altitude elevation diameter radius span reach outreach thickness circumference perimeter',
);
/** Between it and its number: *a depth of at least 30m*. */
const LEADING_TO_LENGTH = hashes(
  'is was of to at about up a around over some nearly almost roughly least most more than just only reaches',
);

function isLengthBefore(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (isIn(tokens, at, LEADING_TO_LENGTH)) at--;
  return at < first - 1 && isIn(tokens, at, LENGTHS);
}

const [FROM, IS] = ['from', 'is'].map(hashOf);
