/** What breaks a figure, and what faults are read with: the digits of a number as they stand, and what may stand around it. */
import type { Phrase } from '../../../phrase';
import type { Span } from '../../../text/span';
import { isIn, isJoinedTo, isSignOf, next, worthOf } from '../../../words/grammar';
import { Phrases } from '../../../words/phrases';
import { Shape, type Tokens } from '../../../words/tokens';
import type { FigureKind } from '../figure';
import { LARGE, LETTERS, OF_MONEY, SHORT_SCALES } from '../numerals';
import { unitAt } from '../units';

export interface FigureFault {
  readonly span: Span;
  readonly message: Phrase;
  /** What mends it: a space, a unit or a sign goes or comes, every digit stays. */
  readonly repair?: { readonly span: Span; readonly text: string };
}

export const CURRENCY_SIGNS = '$£€¥₹';
export const HALVES_OF_DAY = new Phrases(
  ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m'].map(words => [words, true] as const),
);
export const PERCENT = new Phrases(['percent', 'per cent', '%'].map(words => [words, true] as const));

/** Joined to digits: *£4.5m*, *3bn*. */
export const isShortScale = (tokens: Tokens, i: number): boolean =>
  [LETTERS, SHORT_SCALES, OF_MONEY].some(scales => worthOf(tokens, i, scales) !== undefined);

/** The scale that is joined behind the last digits of a figure, or these digits. */
export const endOfScale = (tokens: Tokens, last: number): number =>
  tokens.isJoined(last + 1) && isShortScale(tokens, last + 1) ? last + 1 : last;

const UNITS: ReadonlySet<FigureKind> = new Set(['measure', 'duration', 'rate']);

/** A scale, per cent or the name of a unit stands behind it. */
export function isMeasured(tokens: Tokens, last: number): boolean {
  if (PERCENT.at(tokens, last + 1)) return true;
  const behind = next(tokens, last);
  if (isIn(tokens, behind, LARGE)) return true;
  const unit = lengthOf(tokens, behind) > 3 ? unitAt(tokens, behind, false) : undefined;
  return unit !== undefined && UNITS.has(unit.meaning.kind);
}

/** What takes the space, the unit or the sign in a span away. */
export const without = (start: number, end: number): FigureFault['repair'] => ({ span: { start, end }, text: '' });

/** Nothing but spaces stands behind a token, up to the next one. */
export const isSpaceBehind = (tokens: Tokens, i: number): boolean =>
  /^[ \u00a0\u2009\u202f]+$/.test(tokens.prose.slice(tokens.end(i), tokens.start(i + 1)));

/** How many characters a token has. */
export const lengthOf = (tokens: Tokens, i: number): number => tokens.end(i) - tokens.start(i);

/** Digits that are joined to the last ones with one of these signs between them. */
export const isDigitsBehind = (tokens: Tokens, last: number, signs: string): boolean =>
  tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, signs) && isJoinedTo(tokens, last + 2, Shape.DIGITS);

/** Digits with a comma or a stop are joined before it. */
export const isContinued = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && tokens.shape(i - 2) === Shape.DIGITS && isDigitsBehind(tokens, i - 2, ',.');

/** So many tokens of commas and digits are a figure; a page of them is none. */
export const LONGEST = 24;

/** The first and the last token of digits with their commas and stops. */
export function startOfDigits(tokens: Tokens, i: number): number {
  let first = i;
  while (i - first < LONGEST && isContinued(tokens, first)) first -= 2;
  return first;
}

export function endOfDigits(tokens: Tokens, i: number): number {
  let last = i;
  while (last - i < LONGEST && isDigitsBehind(tokens, last, ',.')) last += 2;
  return last;
}

/** A number may start here: nothing is joined before it but what stands before numbers. */
export const isStart = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) || isSignOf(tokens, i - 1, `${CURRENCY_SIGNS}([“"‘'–—`);

/** The sign of a currency is joined before it. */
export const isBehindSign = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && isSignOf(tokens, i - 1, CURRENCY_SIGNS);

/** A number may end here: no letter, no digit and no sign of an address goes on. */
export const isEnd = (tokens: Tokens, last: number): boolean =>
  !tokens.isJoined(last + 1) ||
  (isSignOf(tokens, last + 1, '.,;:!?)]%”"’–—-') &&
    !(isJoinedTo(tokens, last + 2, Shape.DIGITS) && tokens.isJoined(last + 1)));
