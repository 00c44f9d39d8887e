/** Spans of time that end before they begin: *from 2019 to 2015*, *between March 9 and March 5, 2021*, *2021–2018*. */
import { hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import type { Span } from '../../text/span';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { DateRead } from './date';
import { isPartOfNumber, weekdayTo } from './names';

/** A year that stands by itself or in a date, and its token. */
export interface YearRead {
  readonly at: number;
  readonly year: number;
}

const [FROM, BETWEEN, AND, THE] = ['from', 'between', 'and', 'the'].map(hashOf);
const UP_TO = hashes('to until through till');
/** *from early 2019*, *to the spring of 2015* */
const PART_OF_YEAR = hashes('the year early late mid about around spring summer autumn fall winter of');
/** Counts go down as well as up, and some do count back in time. */
const GOES_DOWN = hashes(
  'back backward backwards down downward cut cuts went go goes decline declines declined declining decrease decreases decreased decreasing ' +
    'drop drops dropped dropping fall falls fell fallen falling reduce reduces reduced reducing shrink shrinks shrank shrunk slide slides ' +
    'slid dip dips dipped slump slumps slumped sink sinks sank sunk plunge plunged tumble tumbled dwindle dwindled slip slipped lower lowered ' +
    'reverse reverses reversed countdown',
);
/** So many words before a span tell what it is of. */
const NEAR = 7;

/** Spans between two years. */
export function* backwardYears(tokens: Tokens, years: readonly YearRead[]): Generator<Span> {
  for (const [k, to] of years.entries()) {
    const from = years[k - 1];
    if (!from || to.year >= from.year || !isUncounted(tokens, to.at)) continue;
    const first = isDashed(tokens, from.at, to.at) ? from.at : openingOf(tokens, from.at, to.at);
    if (first !== undefined && !goesDown(tokens, first)) yield tokens.span(first, to.at);
  }
}

/** The token that opens a span of two years: *from early* 2019, *between* 2019. */
function openingOf(tokens: Tokens, from: number, to: number): number | undefined {
  const joint = beforePart(tokens, to);
  const opening = beforePart(tokens, from);
  if (joint - 1 !== from || tokens.isJoined(from) || tokens.isJoined(to)) return undefined;
  const isOpened = isWord(tokens, joint, AND)
    ? isWord(tokens, opening, BETWEEN)
    : isIn(tokens, joint, UP_TO) && isWord(tokens, opening, FROM);
  return isOpened ? opening : undefined;
}

/** The token before *the year*, *early* and the like. */
function beforePart(tokens: Tokens, year: number): number {
  let at = year - 1;
  while (isIn(tokens, at, PART_OF_YEAR) || isSignOf(tokens, at, '-')) at--;
  return at;
}

/** *2021–2018*; but not in a number, a code or a name: *ISO 9001-2000*, *555-2021-2018*. */
function isDashed(tokens: Tokens, from: number, to: number): boolean {
  if (to !== from + 2 || !isSignOf(tokens, from + 1, '-–')) return false;
  if (!tokens.isJoined(from + 1) || !tokens.isJoined(to)) return false;
  const before = tokens.shape(from - 1);
  if (tokens.isJoined(from)) return before === Shape.SIGN && !isSignOf(tokens, from - 1, '.,/#$£€–-');
  return before !== Shape.DIGITS && before !== Shape.CAPITALS && !isSignOf(tokens, from - 1, '.');
}

/** Not *2015 members*, *2015 BC*, *2015-16*, *2015/16*. */
function isUncounted(tokens: Tokens, last: number): boolean {
  const at = last + 1;
  if (isIn(tokens, at, ERA) || tokens.text(at, at + 2) === 'B.C') return false;
  if (!tokens.isJoined(at)) return !isPlural(tokens, at);
  const isSign = tokens.shape(at) === Shape.SIGN && !isSignOf(tokens, at, '/');
  return isSign && !isPartOfNumber(tokens, last, '.,–-');
}

const ERA = hashes('BC BCE');
/** The shortest noun in the plural that counts. */
const SHORTEST = 4;

const isPlural = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.text(i).endsWith('s') && tokens.end(i) - tokens.start(i) >= SHORTEST;

function goesDown(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - NEAR; i--) if (isIn(tokens, i, GOES_DOWN)) return true;
  return false;
}

/** *from March 9 to March 5, 2021*; not from December 20 to January 5, nor from March 9 to March 5 of the next year. */
export function* backwardDates(tokens: Tokens, dates: readonly DateRead[]): Generator<Span> {
  for (const [k, to] of dates.entries()) {
    const from = dates[k - 1];
    const joint = from && isBackward(from, to) ? jointOf(tokens, from, to) : undefined;
    if (joint === undefined) continue;
    const opening = beforeDay(tokens, from.first);
    const isOpened = isWord(tokens, joint, AND) ? isWord(tokens, opening, BETWEEN) : isWord(tokens, opening, FROM);
    if (isOpened || isSignOf(tokens, joint, '-–'))
      yield { start: tokens.start(isOpened ? opening : from.first), end: to.end };
  }
}

/** The token that joins two dates, where nothing else stands between them. */
function jointOf(tokens: Tokens, from: DateRead, to: DateRead): number | undefined {
  const joint = beforeDay(tokens, to.first);
  const isJoint = isIn(tokens, joint, UP_TO) || isWord(tokens, joint, AND) || isSignOf(tokens, joint, '-–');
  const before = isSignOf(tokens, joint - 1, ',') ? joint - 2 : joint - 1;
  return isJoint && before === from.last ? joint : undefined;
}

/** The token before a date, and the article and the day of the week in front of it. */
function beforeDay(tokens: Tokens, first: number): number {
  const at = isWord(tokens, first - 1, THE) ? first - 2 : first - 1;
  const day = weekdayTo(tokens, isSignOf(tokens, at, ',') ? at - 1 : at);
  const before = day ? day.first - 1 : at;
  return isWord(tokens, before, THE) ? before - 1 : before;
}

function isBackward(from: DateRead, to: DateRead): boolean {
  if (from.year !== null && to.year === null) return false; // from March 9, 2020, to March 5: of the next year
  const [one, other] = [from.year ?? to.year ?? 0, to.year ?? 0];
  if (one !== other) return other < one;
  if (from.month !== to.month) return from.year !== null && to.month < from.month;
  return from.day !== null && to.day !== null && to.day < from.day;
}
