/** Letters and signs that stand for figures: *XX percent*, *$X million*, *20XX*, *X-X*, *??:??*, *NNN guests*, *00 people*. */
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isJoinedTo, isSignOf as isSign, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { unitAt } from '../figures/units';
import { MONTHS } from './calendar';
import { codes, isCapital, isSignOf } from './line';

/** What a numeral of Rome, a team or a gene has beside it. */
export const BEFORE_NUMERAL = hashes('the a an two');
/** *The film is rated XX*, *a shirt of size XX* */
const GRADED = hashes('rated graded certified classified size sized grade rating type class');
const AFTER_NUMERAL = hashes('embryo embryos');
const COUNTED = hashes('percent per people million billion year years day days month months');
export const SUMS = codes('$£€');
const CHROMOSOMES = hashes('xy xxy chromosome chromosomes chromosomal');
const OPENING = codes('(');
/** They stand for digits. */
const LETTERS = 'XxN?';
const JOINTS = ':.,-–/';

/** The last token of a blank that begins here; -1 where none does. */
export function lastOfBlank(tokens: Tokens, i: number): number {
  if (!LETTERS.includes(tokens.prose[tokens.start(i)])) return -1;
  const chain = lastOfChain(tokens, i);
  if (chain > i) return chain;
  return isBlank(tokens, i) || isNumbers(tokens, i) ? i : -1;
}

/** *X-X*, *XX:XX*, *X.X*, *XXX-XXX*, *??:??*: nothing but letters that stand for digits, and what parts digits. */
function lastOfChain(tokens: Tokens, first: number): number {
  if (!isStandIn(tokens, first) || (tokens.isJoined(first) && tokens.shape(first - 1) !== Shape.SIGN)) return -1;
  let last = lastOfRun(tokens, first);
  let pieces = 1;
  while (
    tokens.isJoined(last + 1) &&
    isSign(tokens, last + 1, JOINTS) &&
    isStandIn(tokens, last + 2) &&
    tokens.isJoined(last + 2)
  ) {
    last = lastOfRun(tokens, last + 2);
    pieces++;
  }
  if (pieces < 2 || (tokens.isJoined(last + 1) && tokens.shape(last + 1) !== Shape.SIGN)) return -1;
  return tokens.isWord(last) && isCapital(tokens, last + 1) && !tokens.isJoined(last + 1) ? -1 : last;
}

const isStandIn = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, '?') || (tokens.isWord(i) && /^X{1,3}$/.test(tokens.text(i)));

/** Question marks that touch are one. */
function lastOfRun(tokens: Tokens, first: number): number {
  let last = first;
  while (isSign(tokens, first, '?') && tokens.isJoined(last + 1) && isSign(tokens, last + 1, '?')) last++;
  return last;
}

/** *NNN guests*, *20NN*: a word of that letter alone, where a number is due. */
export function isNumbers(tokens: Tokens, i: number): boolean {
  if (!/^N{2,5}$/.test(tokens.text(i))) return false;
  if (tokens.isJoined(i)) return tokens.shape(i - 1) === Shape.DIGITS && !tokens.isJoined(i - 1);
  return isDue(tokens, i);
}

/** The last token of *00 people*, *£00m*, *00.0 percent*, *€000,000*: noughts, where a number is due; -1 where none begin here. */
export function lastOfNoughts(tokens: Tokens, i: number): number {
  if (tokens.end(i) - tokens.start(i) < 2 || !areNoughts(tokens, i)) return -1;
  if (tokens.shape(i - 1) === Shape.DIGITS) return -1; // *10 000 crowns*
  let last = i;
  while (isJoinedTo(tokens, last + 2, Shape.DIGITS) && isJoinedTo(tokens, last + 1, Shape.SIGN)) {
    if (!isSign(tokens, last + 1, '.,') || !areNoughts(tokens, last + 2)) return -1;
    last += 2;
  }
  if (tokens.isJoined(i) && !isSignOf(tokens, i - 1, OPENING))
    return isSignOf(tokens, i - 1, SUMS) && !isGoingOn(tokens, last + 1) ? last : -1;
  const isOf = tokens.text(last + 1) === '%' || (isDue(tokens, last) && !isIn(tokens, last + 1, HOURS));
  return isOf ? last : -1;
}

/** *0000 hours* is a time. */
const HOURS = hashes('hours hrs');
const MOST_NOUGHTS = 4;

function areNoughts(tokens: Tokens, i: number): boolean {
  const digits = tokens.text(i);
  return digits.length <= MOST_NOUGHTS && Number(digits) === 0 && tokens.shape(i) === Shape.DIGITS;
}

/** A sign is joined with more behind it: no stop of a sentence. */
const isGoingOn = (tokens: Tokens, i: number): boolean =>
  isJoinedTo(tokens, i, Shape.SIGN) && (!isSign(tokens, i, '.,;:!?)') || tokens.isJoined(i + 1));

/** What is counted stands right behind a token. */
export const isDue = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i + 1) &&
  (isIn(tokens, i + 1, COUNTED) || (tokens.shape(i + 1) === Shape.SMALL && tokens.is(i + 1, Class.PLURAL)));

/** Letters that stand for a figure: *XX percent*, *$X million*, *20XX*, *xxx*. */
export function isBlank(tokens: Tokens, i: number): boolean {
  if (!'Xx'.includes(tokens.prose[tokens.start(i)])) return false;
  const word = tokens.text(i);
  if (!/^(?:X+|x{2,})$/.test(word) || isJoinedTo(tokens, i + 1, Shape.DIGITS)) return false;
  if (tokens.isJoined(i) && isSignOf(tokens, i - 1, SUMS)) return word.length < 5;
  if (tokens.isJoined(i) && tokens.shape(i - 1) === Shape.DIGITS) return word === 'XX' && isTwoDigits(tokens, i - 1);
  if (word.startsWith('x')) return word.length > 2 || isCountedBehind(tokens, i);
  return word.length > 1 && word.length < 7 && isFigure(tokens, i, word.length);
}

export const isTwoDigits = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) === 2 && !tokens.isJoined(i);

/** It stands for a figure, and is no numeral (*Pope John XX*, *the XX Games*) and no rating, which three are as often. */
function isFigure(tokens: Tokens, i: number, letters: number): boolean {
  const behind = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if (isCountedBehind(tokens, i) || isBehindMonth(tokens, i)) return true;
  if (letters === 3) return unitAt(tokens, behind, false) !== undefined && tokens.isWord(behind);
  return !isNumeral(tokens, i);
}

/** *percent*, *%*, *-year-old* */
const isCountedBehind = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, isHyphen(tokens, i + 1) ? i + 2 : i + 1, COUNTED) || tokens.text(i + 1) === '%';

const isBehindMonth = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, tokens.text(i - 1) === '.' ? i - 2 : i - 1, MONTHS);

const isNumeral = (tokens: Tokens, i: number): boolean =>
  isOfChromosomes(tokens, i) ||
  isIn(tokens, i + 1, AFTER_NUMERAL) ||
  isIn(tokens, i - 1, BEFORE_NUMERAL) ||
  isIn(tokens, i - 1, GRADED) ||
  isSignOf(tokens, i - 1, OPENING) ||
  isCapital(tokens, i + 1) ||
  (isCapital(tokens, i - 1) && !tokens.isJoined(i));

/** *two chromosomes, XX or XY*: so far off the copy says what they are. */
const NEAR = 12;

function isOfChromosomes(tokens: Tokens, i: number): boolean {
  for (let k = Math.max(0, i - NEAR); k < i + NEAR; k++) if (isIn(tokens, k, CHROMOSOMES)) return true;
  return false;
}

/** *who is ?? years old*, *aged ??, said*: two marks for a number, where a question ends neither the words before nor the sentence. */
export function isAskedNumber(tokens: Tokens, first: number): boolean {
  const behind = first + 2;
  const isTwo = isSign(tokens, first, '?') && isSign(tokens, first + 1, '?') && tokens.isJoined(first + 1);
  if (!isTwo || first === 0 || (tokens.isJoined(first) && !isSignOf(tokens, first - 1, SUMS))) return false;
  if (tokens.isJoined(behind)) return isSign(tokens, behind, ',;%') && isSmall(tokens, first - 1);
  return isDue(tokens, behind - 1) || (isSmall(tokens, first - 1) && isSmall(tokens, behind));
}
