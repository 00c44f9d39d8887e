/** Notes to self that stand in copy for what is still to come or to be checked: *TK*, *XX percent*, *$???*, *[name]*, *[is this right?]*. */
import { hashes, isIn, isJoinedTo } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Span } from '../../text/span';
import { bracketedAt } from './bracketed-notes';
import {
  BEFORE_NUMERAL,
  isAskedNumber,
  isBlank,
  isDue,
  isNumbers,
  isTwoDigits,
  lastOfBlank,
  lastOfNoughts,
  SUMS,
} from './blanks';
import { DAYS } from './calendar';
import { codes, isCapital, isSignOf, phrases } from './line';
import { fieldLabelAt, mayBeLabelled } from './field-labels';
import { emptySignAt, emptyWordAt, mayHaveEmpty } from './empty-values';
import { doubtAt, markedNote } from './desk-notes';
import { standInAt, variableAt } from './stand-ins';

/** A first look: most copy has none of these. */
const MAY_HAVE = /[?_[({#<>*]|[A-Z]{2}|[xX][xX.:-]|[$£€]X|%[A-Z]|\b00|orem|lah b|irst ?name/;

/** Whether it is worth while to go through a paragraph. */
export const mayHavePlaceholders = (prose: string): boolean =>
  MAY_HAVE.test(prose) || mayHaveEmpty(prose) || mayBeLabelled(prose);

/** All of them, in the order of the text. */
export function placeholdersIn(tokens: Tokens, isQuoted: (offset: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const last = tokens.isWord(i) ? lastOfWords(tokens, i) : lastOfSigns(tokens, i, isQuoted);
    if (last < i || (isQuoted(tokens.start(i)) && isMeant(tokens, i, last))) continue;
    found.push(
      tokens.span(isOpenedBefore(tokens, i, last) ? i - 1 : i, isClosedBehind(tokens, i, last) ? last + 1 : last),
    );
    i = last;
  }
  return found;
}

/** *“ok xxx”* kisses, and *“XX”* signs a letter: quoted, it is what somebody wrote. */
const isMeant = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.shape(i) === Shape.SMALL ||
  (tokens.shape(i) === Shape.CAPITAL && DUMMY.at(tokens, i) !== undefined && isCapital(tokens, last)) ||
  lastOfBlindText(tokens, i) === last ||
  ((isBlank(tokens, i) || tokens.text(i) === '?') &&
    tokens.isJoined(i) &&
    tokens.isJoined(last + 1) &&
    !tokens.isWord(last + 1));

/** *[TK]*: the brackets belong to it. */
const isOpenedBefore = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.text(last).endsWith('TK') && tokens.isJoined(i) && tokens.text(i - 1) === '[';

const isClosedBehind = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.text(last).endsWith('TK') && tokens.isWord(i) && tokens.isJoined(last + 1) && tokens.text(last + 1) === ']';

/** The last token of a placeholder that begins with a word; -1 where none does. */
function lastOfWords(tokens: Tokens, i: number): number {
  const label = fieldLabelAt(tokens, i);
  if (label > i) return label;
  const empty = emptyWordAt(tokens, i);
  if (empty >= i) return empty;
  const later = isIn(tokens, i, WHAT) ? i + 1 : i;
  if (isConfirmedLater(tokens, later)) return later;
  if (tokens.shape(i) === Shape.SMALL) return isBlank(tokens, i) ? i : (DUMMY.at(tokens, i)?.last ?? -1);
  if (isToCome(tokens, i)) return i;
  const doubt = Math.max(doubtAt(tokens, i), lastOfBlindText(tokens, i));
  if (doubt >= i) return doubt;
  if (isDummyName(tokens, i)) return i;
  const standIn = standInAt(tokens, i);
  return standIn < 0 ? Math.max(lastOfBlank(tokens, i), DUMMY.at(tokens, i)?.last ?? -1) : standIn;
}

/** *John Xxxxx* */
const isDummyName = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL && /^Xx{2,}$/.test(tokens.text(i)) && !tokens.isJoined(i);

const DUMMY = phrases('lorem ipsum');

/** *Blah blah blah.*: one word fills a sentence. */
function lastOfBlindText(tokens: Tokens, first: number): number {
  const isBehindStop = first === 0 || (isSignOf(tokens, first - 1, STOPS) && !tokens.isJoined(first));
  if (!isBehindStop) return -1;
  const word = tokens.hash(first);
  let last = first;
  while (tokens.isWord(last + 1) && tokens.hash(last + 1) === word) last++;
  const isAll = last + 1 === tokens.count || isSignOf(tokens, last + 1, STOPS);
  return last - first > 1 && isAll ? last : -1;
}

const STOPS = codes('.…');

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

/** *The date is given as TBC*: somebody else has left it open, and the copy says so. */
const SPOKEN_OF = hashes('as marked says said read reads saying reading remains');

/** *TBC*, but not *the TBC Bank*. */
const isConfirmedLater = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, LATER) &&
  tokens.shape(i) === Shape.CAPITALS &&
  !isIn(tokens, i - 1, BEFORE_NUMERAL) &&
  !isIn(tokens, i - 1, SPOKEN_OF) &&
  !(isCapital(tokens, i + 1) && !tokens.isJoined(i + 1)) &&
  !isInNumber(tokens, i);

const ENDS = codes('?!”"’\')]');

/** The last token of a placeholder that begins with a sign or a number; -1 where none does. */
function lastOfSigns(tokens: Tokens, i: number, isQuoted: (offset: number) => boolean): number {
  const sign = tokens.text(i);
  const empty = emptySignAt(tokens, i);
  if (empty > i) return empty;
  if (sign === '[' || sign === '(') return bracketedAt(tokens, i, isQuoted(tokens.start(i)));
  const marked = markedNote(tokens, i);
  if (marked > i) return marked;
  if (sign === '_') return isLine(tokens, i) || isLineForNumber(tokens, i) ? lastOf(tokens, i, '_') : -1;
  if (SUMS.has(tokens.hash(i)) && isLineForNumber(tokens, i + 1)) return lastOf(tokens, i + 1, '_');
  if (SUMS.has(tokens.hash(i)) && isBlank(tokens, i + 1)) return i + 1;
  if (tokens.shape(i) === Shape.DIGITS) return Math.max(lastOfNoughts(tokens, i), lastOfYear(tokens, i));
  const variable = variableAt(tokens, i);
  if (variable > i) return variable;
  const chain = sign === '?' ? lastOfBlank(tokens, i) : -1;
  if (chain > i) return chain;
  const asking = SUMS.has(tokens.hash(i)) && tokens.isJoined(i + 1) ? i + 1 : i;
  if (isAskedNumber(tokens, asking)) return asking + 1;
  const last = lastOf(tokens, asking, '?');
  return last > asking + 1 && !(tokens.isJoined(i) && tokens.isWord(i - 1)) && !isClosing(tokens, i - 1) ? last : -1;
}

/** *Who???* asks; so does *“Who?”???* */
const isClosing = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, ENDS) && tokens.isJoined(i + 1);

/** *20XX*, *19??* */
function lastOfYear(tokens: Tokens, i: number): number {
  if (!isTwoDigits(tokens, i) || !tokens.isJoined(i + 1)) return -1;
  if (tokens.isWord(i + 1)) return isBlank(tokens, i + 1) || isNumbers(tokens, i + 1) ? i + 1 : -1;
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

/** *rose by __ percent*, *$__ million* */
const isLineForNumber = (tokens: Tokens, i: number): boolean => {
  const last = lastOf(tokens, i, '_');
  const isApart = !tokens.isJoined(i) || SUMS.has(tokens.hash(i - 1));
  return last > i && isApart && isDue(tokens, last);
};
