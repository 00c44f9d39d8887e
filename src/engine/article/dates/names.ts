/** The names of months and of days of the week, in full and cut short, and years in digits. */
import { hashes, isSignOf, worthOf, type Worths } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { MONTHS } from '../../words/topics';

export { MONTHS } from '../../words/topics';

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A name with the stop that belongs to it, and which of the months or days it is. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** By each way to write a name, which of the names it is. */
const numbered = (names: readonly string[], cut: (name: string) => readonly string[], from: number): Worths =>
  new Map(names.flatMap((name, i) => [name, ...cut(name)].map(written => [hashOf(written), i + from] as const)));

const MONTH_NAMES = numbered(MONTHS, name => [name.slice(0, 3), ...(name === 'September' ? ['Sept'] : [])], 1);
const MONTHS_IN_FULL = hashes(MONTHS.join(' '));
/** In small letters they are other words, too. */
const OTHER_WORDS = hashes('may march august');

const DAY_NAMES = numbered(WEEKDAYS, name => [3, 4, 5].map(length => name.slice(0, length)), 0);
const DAYS_IN_FULL = hashes(WEEKDAYS.join(' '));
/** Cut short they need no stop; *Wed*, *Sat* and *Sun* are other words, too. */
const CUT = hashes('Mon Tue Tues Thu Thur Thurs Fri');
const CUT_WITH_STOP = hashes('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun');

/** *May*, *Sept.*, *SEPT.*, *september*; the stop behind a whole name is that of its sentence. */
export function monthAt(tokens: Tokens, i: number): Named | undefined {
  const value = worthOf(tokens, i, MONTH_NAMES);
  if (!value || isInside(tokens, i)) return undefined;
  const isCut = !MONTHS_IN_FULL.has(tokens.hash(i));
  if (!isName(tokens, i) && (isCut || tokens.shape(i) !== Shape.SMALL || OTHER_WORDS.has(tokens.hash(i))))
    return undefined;
  return { first: i, last: isCut && hasStop(tokens, i) ? i + 1 : i, value };
}

/** *Monday*, *MONDAY*, *Tues.*, *Tue* */
export function weekdayAt(tokens: Tokens, i: number): Named | undefined {
  const value = worthOf(tokens, i, DAY_NAMES);
  if (value === undefined || isInside(tokens, i) || !isName(tokens, i)) return undefined;
  const hash = tokens.hash(i);
  if (DAYS_IN_FULL.has(hash)) return { first: i, last: i, value };
  if (hasStop(tokens, i)) return CUT_WITH_STOP.has(hash) ? { first: i, last: i + 1, value } : undefined;
  return CUT.has(hash) ? { first: i, last: i, value } : undefined;
}

/** The day of the week that ends with a token. */
export function weekdayTo(tokens: Tokens, last: number): Named | undefined {
  const day = weekdayAt(tokens, isSignOf(tokens, last, '.') ? last - 1 : last);
  return day?.last === last ? day : undefined;
}

const isName = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL || tokens.shape(i) === Shape.CAPITALS;

/** Letters or digits are joined to it on one side. */
const isInside = (tokens: Tokens, i: number): boolean =>
  (tokens.isJoined(i) && tokens.shape(i - 1) > Shape.SIGN) ||
  (tokens.isJoined(i + 1) && tokens.shape(i + 1) > Shape.SIGN);

const hasStop = (tokens: Tokens, i: number): boolean => tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.');

const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** A number of four digits that can be a year, and is no part of a larger number. */
export function yearAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.shape(i) !== Shape.DIGITS || tokens.end(i) - tokens.start(i) !== 4) return undefined;
  const year = Number(tokens.text(i));
  return year >= FIRST_YEAR && year <= LAST_YEAR && !isPartOfNumber(tokens, i, ',.') ? year : undefined;
}

/** A percent sign is joined to some digits, or one of these signs and digits behind it. */
export const isPartOfNumber = (tokens: Tokens, last: number, signs: string): boolean =>
  tokens.isJoined(last + 1) &&
  (isSignOf(tokens, last + 1, '%') ||
    (isSignOf(tokens, last + 1, signs) && tokens.isJoined(last + 2) && tokens.shape(last + 2) === Shape.DIGITS));
