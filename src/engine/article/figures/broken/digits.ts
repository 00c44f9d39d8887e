/** Digits that make no number: *3..4*, *3;5 percent*, *12.5.3 percent*, *1,00,0*, *3. 5 percent*. */
import { say } from '../../../phrase';
import { hashes, isIn, isJoinedTo, isSignOf, next } from '../../../words/grammar';
import { Class, GRAMMAR } from '../../../words/classes';
import { Shape, type Tokens } from '../../../words/tokens';
import { areWell } from '../digits';
import { moneyBefore } from '../money';
import { LARGE } from '../numerals';
import {
  endOfDigits, endOfScale, isBehindSign, isContinued, isDigitsBehind, isEnd, isMeasured, isSpaceBehind, isStart, lengthOf, PERCENT, startOfDigits, without,
  type FigureFault,
} from './fault'; // prettier-ignore

/** *3..4*, *7,,400*, *9,.5*, *12:.8*: two marks where one parts the digits. Three stops leave something out, two colons join an address. */
export function marksTwice(tokens: Tokens, i: number): FigureFault | undefined {
  const second = i + 2;
  const isTwice = [i + 1, second].every(mark => tokens.isJoined(mark) && isSignOf(tokens, mark, ',.:;'));
  if (
    !isTwice ||
    ![i + 1, second].some(mark => isSignOf(tokens, mark, ',.')) ||
    !isJoinedTo(tokens, second + 1, Shape.DIGITS) ||
    !isStart(tokens, i)
  )
    return undefined;
  const span = tokens.span(isBehindSign(tokens, i) ? i - 1 : i, endOfDigits(tokens, second + 1));
  return { span, message: say('Two marks stand between the digits: one may be lost.') };
}

/** *3;5 percent*, *4:2 percent*, *4;000 votes*: a mark that parts no number. Minutes and seconds have a colon, and so have odds. */
export function otherMark(tokens: Tokens, i: number): FigureFault | undefined {
  const last = i + 2;
  if (!isDigitsBehind(tokens, i, ":;'’") || !isStart(tokens, i)) return undefined;
  const first = isBehindSign(tokens, i) ? i - 1 : i;
  if (isGroupBehind(tokens, i, last) && isEnd(tokens, last) && !isSwiss(tokens, i + 1, last))
    return { span: tokens.span(first, last), message: say('“{0}” stands where a comma belongs.', tokens.text(i + 1)) };
  if (isSignOf(tokens, i + 1, "'’")) return undefined;
  const isOther = isSignOf(tokens, i + 1, ';') ? isMeasured(tokens, last) : PERCENT.at(tokens, last + 1);
  return isOther
    ? { span: tokens.span(i, last), message: say('“{0}” stands where a decimal point belongs.', tokens.text(i + 1)) }
    : undefined;
}

/** *3’400 francs*: so they are written in Switzerland. */
const isSwiss = (tokens: Tokens, mark: number, last: number): boolean =>
  isSignOf(tokens, mark, "'’") && isIn(tokens, last + 1, FRANCS);
const FRANCS = hashes('francs');

/** *4;000*, *$14;000*, *6'200 people*, *126;500 U.S. customers*: three digits that things are counted by. Scales begin with one: *1:250*. */
function isGroupBehind(tokens: Tokens, i: number, last: number): boolean {
  if (lengthOf(tokens, last) !== GROUP || lengthOf(tokens, i) > GROUP || ['0', '1'].includes(tokens.text(i)))
    return false;
  return (
    tokens.text(last) === '000' ||
    isBehindSign(tokens, i) ||
    isMeasured(tokens, last) ||
    (tokens.shape(last + 1) === Shape.SMALL && tokens.is(last + 1, Class.PLURAL) && !tokens.is(last + 1, GRAMMAR))
  );
}

/** *12.5.3 percent*, *$1.5.2 trillion*, *£4.5.2m*, *81.3,5*: a number has one decimal point. Versions and addresses have several, and no unit. */
export function pointTwice(tokens: Tokens, i: number): FigureFault | undefined {
  if (!isDigitsBehind(tokens, i, '.') || !isDigitsBehind(tokens, i + 2, '.,') || !isStart(tokens, i)) return undefined;
  const last = i + 4;
  const scale = endOfScale(tokens, last);
  if (isDigitsBehind(tokens, last, ',.') || !isEnd(tokens, scale) || isContinental(tokens, i)) return undefined;
  if (!isBehindSign(tokens, i) && !isMeasured(tokens, last) && !isCountedBy(tokens, last, scale)) return undefined;
  return {
    span: tokens.span(isBehindSign(tokens, i) ? i - 1 : i, scale),
    message: say('The figure has two decimal points: a digit or a mark is too much.'),
  };
}

/** *3.1.4m tonnes*: a scale is joined, and what is counted follows. */
const isCountedBy = (tokens: Tokens, last: number, scale: number): boolean =>
  scale > last && !tokens.isJoined(scale + 1) && tokens.is(scale + 1, Class.PLURAL);

/** *1.250.000*, *1.200,50* */
const isContinental = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i + 2) === 3 && (isSignOf(tokens, i + 3, ',') || lengthOf(tokens, i + 4) === 3);

/** *€1.250.000*, *2.400.000 tonnes*: stops group the digits, as they do on the continent. Versions and addresses count nothing. */
export function groupedByStops(tokens: Tokens, i: number): FigureFault | undefined {
  let last = i;
  while (isDigitsBehind(tokens, last, '.') && lengthOf(tokens, last + 2) === 3) last += 2;
  if (last < i + 4 || lengthOf(tokens, i) > 3 || !isStart(tokens, i) || !isEnd(tokens, last)) return undefined;
  const isOfMoney = isBehindSign(tokens, i) || moneyBefore(tokens, i, true) !== undefined;
  if (!isOfMoney && !tokens.is(next(tokens, last), Class.PLURAL)) return undefined;
  const span = tokens.span(i, last);
  return {
    span: isBehindSign(tokens, i) ? tokens.span(i - 1, last) : span,
    message: say('Stops group the digits of “{0}”: in English a stop is a decimal point.', tokens.text(i, last)),
    repair: { span, text: tokens.text(i, last).replaceAll('.', ',') },
  };
}

const GROUP = 3;

/** Signs of a footnote, and what fingers hit. */
const NOTE_SIGNS = '^#_*†‡§~|';

/** *3^,400*, *57_,266*, *2.#5 percent*: a sign beside the mark that parts the digits. It may have taken the place of a digit. */
export function signInside(tokens: Tokens, i: number): FigureFault | undefined {
  const [sign, mark] = isSignOf(tokens, i + 1, ',.') ? [i + 2, i + 1] : [i + 1, i + 2];
  const behind = i + 3;
  if (!tokens.isJoined(i + 1) || !tokens.isJoined(i + 2) || !isJoinedTo(tokens, behind, Shape.DIGITS)) return undefined;
  if (!isSignOf(tokens, sign, NOTE_SIGNS) || !isSignOf(tokens, mark, ',.')) return undefined;
  const isGroup = isSignOf(tokens, mark, ',') ? lengthOf(tokens, behind) === GROUP : isCounted(tokens, behind);
  const first = startOfDigits(tokens, i);
  if (!isGroup || !isStart(tokens, first) || lengthOf(tokens, first) > GROUP) return undefined;
  const last = endOfScale(tokens, endOfDigits(tokens, behind));
  if (tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, `${NOTE_SIGNS}/`)) return undefined;
  return {
    span: tokens.span(isBehindSign(tokens, first) ? first - 1 : first, last),
    message: say('A sign stands inside the figure: a digit may be lost.'),
  };
}

/** *1,00,0*: commas that no way of grouping explains. */
export function lostDigit(tokens: Tokens, i: number): FigureFault | undefined {
  if (isContinued(tokens, i) || isGlued(tokens, i, '/:-')) return undefined;
  const groups = [tokens.text(i)];
  let last = i;
  for (; isDigitsBehind(tokens, last, ','); last += 2) groups.push(tokens.text(last + 2));
  if (groups.length === 1 || areWell(groups) || isList(tokens, i, groups)) return undefined;
  if (isDigitsBehind(tokens, last, '.')) last += 2;
  if (isDigitsBehind(tokens, last, '.,')) return undefined;
  if (isBehindSign(tokens, i)) last = endOfScale(tokens, last);
  if (goesOn(tokens, last)) return undefined;
  return {
    span: tokens.span(i, last),
    message: say('The commas of “{0}” do not group its digits: a digit may be lost.', tokens.text(i, last)),
  };
}

/** A letter, a digit or a sign of an address is joined behind it; *a 326,0000-person crowd* is counted. */
function goesOn(tokens: Tokens, last: number): boolean {
  if (!tokens.isJoined(last + 1)) return false;
  if (isSignOf(tokens, last + 1, '-')) return tokens.shape(last + 2) !== Shape.SMALL;
  return tokens.shape(last + 1) !== Shape.SIGN || isSignOf(tokens, last + 1, '/:');
}

/** *1,2* and *1,2,3* list small numbers; *12,37 votes*, *$73,00* and *4,5 percent* do not. */
function isList(tokens: Tokens, i: number, groups: readonly string[]): boolean {
  const [first, second] = groups;
  if (groups.length > 2) return groups.every(({ length }) => length === first.length && length < 3);
  if (first.length > 2 || second.length > 2) return false;
  const behind = i + 3;
  if (isBehindSign(tokens, i)) return !isSignOf(tokens, i - 1, '$£');
  if (isMeasured(tokens, i + 2)) return false;
  if (second.length < 2) return true;
  return tokens.isJoined(i) || tokens.isJoined(behind) || isListed(tokens, i, behind);
}

const JOINTS = hashes('and or to');

/** *seats 12,13 and 14*, *John 3,16*: numbers of things that have numbers, or more of them behind. */
const isListed = (tokens: Tokens, first: number, behind: number): boolean =>
  tokens.is(first - 1, Class.PLURAL) ||
  isIn(tokens, behind, JOINTS) ||
  (tokens.shape(first - 1) > Shape.SMALL && first > 1) ||
  tokens.shape(behind) !== Shape.SMALL;

/** *3. 5 percent*: a space inside. */
export function splitAt(tokens: Tokens, i: number): FigureFault | undefined {
  const behind = i + 2;
  const isSplit = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.') && tokens.shape(behind) === Shape.DIGITS;
  if (!isSplit || tokens.start(behind) !== tokens.end(i + 1) + 1 || lengthOf(tokens, i) > 3) return undefined;
  if (isContinued(tokens, i) || isGlued(tokens, i, '') || !isCounted(tokens, behind)) return undefined;
  return {
    span: tokens.span(i, behind),
    message: say('There is a space inside the figure.'),
    repair: without(tokens.end(i + 1), tokens.start(behind)),
  };
}

/** *$7 6 million*: digits torn apart; groups of three are written with a space. */
export function tornAt(tokens: Tokens, i: number): FigureFault | undefined {
  const behind = i + 1;
  const isTorn = isBehindSign(tokens, i) && !tokens.isJoined(behind) && tokens.shape(behind) === Shape.DIGITS;
  if (!isTorn || !isSpaceBehind(tokens, i) || lengthOf(tokens, behind) > 2) return undefined;
  if (!isIn(tokens, behind + 1, LARGE) || tokens.isJoined(behind + 1)) return undefined;
  return {
    span: tokens.span(i - 1, behind),
    message: say('There is a space inside the figure: a digit or a point may be lost.'),
  };
}

/** Per cent or a scale stands behind it. */
const isCounted = (tokens: Tokens, last: number): boolean =>
  PERCENT.at(tokens, last + 1) !== undefined || (!tokens.isJoined(last + 1) && isIn(tokens, last + 1, LARGE));

/** A letter or a digit is joined before it, or one of these signs, or a comma or a stop. */
const isGlued = (tokens: Tokens, i: number, signs: string): boolean =>
  tokens.isJoined(i) && (tokens.shape(i - 1) !== Shape.SIGN || isSignOf(tokens, i - 1, `${signs},.`));
