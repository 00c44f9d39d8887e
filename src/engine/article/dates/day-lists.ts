/** Days of a month, one or several that share it: *3rd*, *3-5*, *3, 4 and 5*. */
import { apart, hashes, isHyphen, isIn, isJoinedTo, isSignOf, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { NUMERALS, SCALES } from '../figures/numerals';
import { unitAt } from '../figures/units';
import { isPartOfNumber, monthAt } from './names';

export interface Day {
  readonly first: number;
  readonly last: number;
  /** As written, from 1: there may be no such day. */
  readonly value: number;
  /** A suffix says that it is one of a row: *3rd*, *third*. */
  readonly isOrdinal: boolean;
}

const [AND, THE] = ['and', 'the'].map(hashOf);
const SUFFIX = hashes('st nd rd th');
const UP_TO = hashes('to through until till');
const ALTERNATIVE = hashes('and or');
/** *first* to *thirty-first*. */
const ORDINALS = new Phrases(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((words, i) => [words, i + 1] as const),
);

/** No month has more. */
const MOST_DAYS = 31;

/** A month has it, or may have. */
export const isPossible = ({ value }: Day): boolean => value <= MOST_DAYS;

/** A number in digits that stands where a day does. */
export function dayAt(tokens: Tokens, i: number): Day | undefined {
  if (tokens.shape(i) !== Shape.DIGITS || tokens.end(i) - tokens.start(i) > 2) return undefined;
  const value = Number(tokens.text(i));
  if (!value) return undefined;
  const isOrdinal = tokens.isJoined(i + 1) && isIn(tokens, i + 1, SUFFIX);
  const last = isOrdinal ? i + 1 : i;
  const goesOn = tokens.isJoined(last + 1) && tokens.shape(last + 1) > Shape.SIGN;
  if (isIn(tokens, last + 1, SCALES)) return undefined; // May 1 million flowers bloom
  return goesOn || isPartOfNumber(tokens, last, ',.:') ? undefined : { first: i, last, value, isOrdinal };
}

/** *the third*: a day in words, from its article on. */
export function dayInWordsAt(tokens: Tokens, the: number): Day | undefined {
  const found = isWord(tokens, the, THE) ? ORDINALS.at(tokens, apart(tokens, the)) : undefined;
  if (!found || tokens.shape(the + 1) !== Shape.SMALL) return undefined; // the Fourth of July is a holiday
  return { first: the + 1, last: found.last, value: found.meaning, isOrdinal: true };
}

/** *the third*, up to a token. */
export function dayInWordsBefore(tokens: Tokens, i: number): Day | undefined {
  const found = ORDINALS.before(tokens, i);
  return found && dayInWordsAt(tokens, found.first - 1);
}

/** The days that follow one on in the same month, and it before them; behind *from*, they may run backwards. */
export function daysFrom(tokens: Tokens, first: Day, isFrom: boolean): Day[] {
  const days = [first];
  for (;;) {
    const [before] = days.slice(-1);
    const at = behindJoint(tokens, before.last);
    const day = at < 0 ? undefined : dayAt(tokens, isWord(tokens, at, THE) ? at + 1 : at);
    if (!day || !isPossible(day)) return days;
    if (day.value <= before.value && !(isFrom && isIn(tokens, at - 1, UP_TO))) return days;
    days.push(day);
  }
}

/** Behind *-*, *to*, *,* or *, and*; -1 where no day can follow. */
function behindJoint(tokens: Tokens, last: number): number {
  const at = last + 1;
  if (isSignOf(tokens, at, '-–/&')) return tokens.isJoined(at) === tokens.isJoined(at + 1) ? at + 1 : -1;
  if (isIn(tokens, at, UP_TO) || isIn(tokens, at, ALTERNATIVE)) return apart(tokens, at);
  if (!isSignOf(tokens, at, ',')) return -1;
  return isWord(tokens, at + 1, AND) ? apart(tokens, at + 1) : apart(tokens, at);
}

/** Those of some days behind their month that are days, and no counts: *May 3, 12 people*, *May 3 and 12 others*. */
export function withoutCounts(tokens: Tokens, days: Day[], isAttributive: boolean): Day[] {
  while (days.length > 1 && !isDay(tokens, days[days.length - 1], isAttributive)) days.pop();
  return days;
}

/** `isAttributive`: an article stands before the month, so that a noun may stand behind the days: *its May 3 and 5 cruises*. */
function isDay(tokens: Tokens, day: Day, isAttributive: boolean): boolean {
  const before = day.first - 1;
  if (isSignOf(tokens, before, '-–/&')) return true;
  if (isSignOf(tokens, before, ',')) return false;
  if (isIn(tokens, before, UP_TO)) return unitAt(tokens, day.last + 1, true) === undefined;
  return isAttributive || day.isOrdinal || isOver(tokens, day.last);
}

/** Words that go on behind a date; behind a number of something stands what is counted. */
const BEHIND_DATE = hashes(
  'in at on by for from with without within when where while after before but and or as that who which is was were are will would has had have ' +
    'it he she they we this last next through until near among between across against around during under over because though although if only not',
);

/** A date ends with a token: nothing that is counted follows, but maybe another number. */
export function isOver(tokens: Tokens, last: number): boolean {
  const behind = last + 1;
  if (tokens.isJoined(behind)) return true;
  return tokens.shape(behind) <= Shape.FRACTION || isIn(tokens, behind, NUMERALS) || isIn(tokens, behind, BEHIND_DATE);
}

/** *from May 3*, *until the 3rd* */
const LEADING_TO_DATE = hashes('on for until till by since from before after through');

/** A preposition leads to a date that starts with a token. */
export const isLedTo = (tokens: Tokens, first: number): boolean =>
  isIn(tokens, isWord(tokens, first - 1, THE) ? first - 2 : first - 1, LEADING_TO_DATE);

/** No digits of a larger number, a sum or a code; but *1 May-30 June*. */
export function isFreeDay(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i)) return true;
  if (isHyphen(tokens, i - 1)) return monthAt(tokens, i - 2) !== undefined;
  return tokens.shape(i - 1) === Shape.SIGN && !isSignOf(tokens, i - 1, '$£€.,:/-');
}

/** A number in digits that is joined to a sign. */
export const isJoinedDigits = (tokens: Tokens, i: number): boolean => isJoinedTo(tokens, i, Shape.DIGITS);
