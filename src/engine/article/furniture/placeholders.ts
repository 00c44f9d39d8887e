/** Notes to self that stand in copy for what is still to come or to be checked: *TK*, *XX percent*, *$???*, *[name]*, *[is this right?]*. */
import { hashes, isHyphen, isIn, isJoinedTo } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Span } from '../../text/span';
import { unitAt } from '../figures/units';
import { bracketedAt } from './bracketed-notes';
import { DAYS, MONTHS } from './calendar';
import { codes, isCapital, isSignOf, phrases } from './line';

/** A first look: nearly no copy has any of these. */
const MAY_HAVE = /TK|XX|[$£€]X|xxx|___|\?\?|TB[ACD]|[[(]|[Ll]orem/;

/** All of them, in the order of the text. */
export function placeholdersIn(tokens: Tokens, isQuoted: (offset: number) => boolean): Span[] {
  const found: Span[] = [];
  if (!MAY_HAVE.test(tokens.prose)) return found;
  for (let i = 0; i < tokens.count; i++) {
    const last = tokens.isWord(i) ? lastOfWords(tokens, i) : lastOfSigns(tokens, i, isQuoted);
    if (last < i) continue;
    found.push(
      tokens.span(isOpenedBefore(tokens, i, last) ? i - 1 : i, isClosedBehind(tokens, i, last) ? last + 1 : last),
    );
    i = last;
  }
  return found;
}

/** *[TK]*: the brackets belong to it. */
const isOpenedBefore = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.text(last).endsWith('TK') && tokens.isJoined(i) && tokens.text(i - 1) === '[';

const isClosedBehind = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.text(last).endsWith('TK') && tokens.isWord(i) && tokens.isJoined(last + 1) && tokens.text(last + 1) === ']';

/** The last token of a placeholder that begins with a word; -1 where none does. */
function lastOfWords(tokens: Tokens, i: number): number {
  if (isToCome(tokens, i) || isBlank(tokens, i)) return i;
  const dummy = DUMMY.at(tokens, i);
  if (dummy) return dummy.last;
  const later = isIn(tokens, i, WHAT) && tokens.shape(i) === Shape.CAPITALS ? i + 1 : i;
  return isConfirmedLater(tokens, later) ? later : -1;
}

const DUMMY = phrases('lorem ipsum');

/** *TK*, *TKTK*, *nameTK*; before a name it is part of one: *TK Maxx*. */
function isToCome(tokens: Tokens, i: number): boolean {
  if (!tokens.prose.startsWith('TK', tokens.end(i) - 2) || isInNumber(tokens, i)) return false;
  const word = tokens.text(i);
  if (word === 'TK') return tokens.shape(i + 1) !== Shape.CAPITAL || isIn(tokens, i + 1, DAYS);
  return /^(?:\p{Ll}{0,20}(?:TK)+|HTK)$/u.test(word);
}

const isInNumber = (tokens: Tokens, i: number): boolean =>
  (tokens.isJoined(i) && tokens.shape(i - 1) === Shape.DIGITS) || isJoinedTo(tokens, i + 1, Shape.DIGITS);

/** What is still to be said: *TIME TBC*. */
const WHAT = hashes('time date name place venue title price location details');
const LATER = hashes('tbc tbd tba');

/** *TBC*, but not *the TBC Bank*. */
const isConfirmedLater = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, LATER) &&
  tokens.shape(i) === Shape.CAPITALS &&
  !isIn(tokens, i - 1, BEFORE_NUMERAL) &&
  !(isCapital(tokens, i + 1) && !tokens.isJoined(i + 1)) &&
  !isInNumber(tokens, i);

const BEFORE_NUMERAL = hashes('the a an two');
const AFTER_NUMERAL = hashes('chromosome chromosomes embryo embryos');
const COUNTED = hashes('percent per people million billion year years day days month months');
const SUMS = codes('$£€');
const OPENING = codes('(');
const ENDS = codes('?!”"’\')]');

/** Letters that stand for a figure: *XX percent*, *$X million*, *20XX*, *xxx*. */
function isBlank(tokens: Tokens, i: number): boolean {
  if (!'Xx'.includes(tokens.prose[tokens.start(i)])) return false;
  const word = tokens.text(i);
  if (!/^(?:X+|x{3,})$/.test(word) || isJoinedTo(tokens, i + 1, Shape.DIGITS)) return false;
  if (tokens.isJoined(i) && isSignOf(tokens, i - 1, SUMS)) return word.length < 5;
  if (tokens.isJoined(i) && tokens.shape(i - 1) === Shape.DIGITS) return word === 'XX' && isTwoDigits(tokens, i - 1);
  if (word.startsWith('x')) return true;
  return word.length > 1 && word.length < 7 && isFigure(tokens, i, word.length);
}

const isTwoDigits = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) === 2 && !tokens.isJoined(i);

/** It stands for a figure, and is no numeral (*Pope John XX*, *the XX Games*) and no rating, which three are as often. */
function isFigure(tokens: Tokens, i: number, letters: number): boolean {
  const behind = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if (isIn(tokens, behind, COUNTED) || tokens.text(i + 1) === '%' || isBehindMonth(tokens, i)) return true;
  if (letters === 3) return unitAt(tokens, behind, false) !== undefined && tokens.isWord(behind);
  return !isNumeral(tokens, i);
}

const isBehindMonth = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, tokens.text(i - 1) === '.' ? i - 2 : i - 1, MONTHS);

const isNumeral = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i + 1, AFTER_NUMERAL) ||
  isIn(tokens, i - 1, BEFORE_NUMERAL) ||
  isSignOf(tokens, i - 1, OPENING) ||
  isCapital(tokens, i + 1) ||
  (isCapital(tokens, i - 1) && !tokens.isJoined(i));

/** The last token of a placeholder that begins with a sign or a number; -1 where none does. */
function lastOfSigns(tokens: Tokens, i: number, isQuoted: (offset: number) => boolean): number {
  const sign = tokens.text(i);
  if (sign === '[' || sign === '(') return bracketedAt(tokens, i, isQuoted(tokens.start(i)));
  if (sign === '_') return isLine(tokens, i) ? lastOf(tokens, i, '_') : -1;
  if (SUMS.has(tokens.hash(i)) && isBlank(tokens, i + 1)) return i + 1;
  if (tokens.shape(i) === Shape.DIGITS) return lastOfYear(tokens, i);
  const asking = SUMS.has(tokens.hash(i)) && tokens.isJoined(i + 1) ? i + 1 : i;
  const last = lastOf(tokens, asking, '?');
  return last > asking + 1 && !(tokens.isJoined(i) && tokens.isWord(i - 1)) && !isClosing(tokens, i - 1) ? last : -1;
}

/** *Who???* asks; so does *“Who?”???* */
const isClosing = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, ENDS) && tokens.isJoined(i + 1);

/** *20XX*, *19??* */
function lastOfYear(tokens: Tokens, i: number): number {
  if (!isTwoDigits(tokens, i) || !tokens.isJoined(i + 1)) return -1;
  if (tokens.isWord(i + 1)) return isBlank(tokens, i + 1) ? i + 1 : -1;
  return lastOf(tokens, i + 1, '?') === i + 2 ? i + 2 : -1;
}

/** The last of some signs that touch. */
function lastOf(tokens: Tokens, first: number, sign: string): number {
  if (tokens.text(first) !== sign) return first - 1;
  let last = first;
  while (tokens.isJoined(last + 1) && tokens.text(last + 1) === sign) last++;
  return last;
}

/** A line to write on, behind a word: *her town is ____*. */
const isLine = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  !tokens.isJoined(i) &&
  lastOf(tokens, i, '_') > i + 1 &&
  (tokens.shape(i - 1) > Shape.SIGN || tokens.text(i - 1) === ',');
