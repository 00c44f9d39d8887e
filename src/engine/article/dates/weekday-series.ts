/** Days of one weekday that are not weeks apart: *every Wednesday … March 4, March 11, March 20*, *on Saturday, May 4, and two Saturdays later, on May 19*. */
import { say } from '../../phrase';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { readNumber } from '../figures/numbers';
import { dayAt, type Day } from './day-lists';
import type { Contradiction } from './contradictions';
import type { DateRead } from './date';
import { dayNumber } from './days';
import { weekdayAt, WEEKDAYS } from './names';

const WEEK = 7;
/** So many tokens lie between the day of the week and the first of its dates. */
const NEAR = 24;
const EVERY = hashes('every each');
const OTHER = hashes('other second third fourth');
const LATER = hashes('later after');
const NEXT = hashes('next following');
const THE = hashes('the');
const AND = hashes('and or then');
const RANGE = hashes('from until till through between to except but');
const PLURALS = new Map(WEEKDAYS.map((day, i) => [hashOf(`${day}s`), i] as const));
const ON = hashes('on');

/** A day in a list, with the tokens that name it. */
interface Listed {
  readonly first: number;
  readonly last: number;
  /** Days since any day. */
  readonly at: number;
}

/** The days of a paragraph that do not fall on the weekday of the others. */
export function* seriesAmiss(tokens: Tokens, dates: readonly DateRead[]): Iterable<Contradiction> {
  for (const list of [...listsOf(tokens, dates), ...ordinalsIn(tokens)]) {
    const odd = list.length > 2 && isSeries(tokens, list[0].first) ? oddOf(list) : undefined;
    if (odd)
      yield contradiction(
        tokens,
        odd,
        list.find(day => day !== odd)!,
      );
  }
  for (let k = 1; k < dates.length; k++) {
    const [one, other] = [dates[k - 1], dates[k]];
    if (one.year !== null && other.year !== null) continue;
    if (one.day === null || other.day === null || other.first - one.last > NEAR) continue;
    const weeks = weeksBefore(tokens, one, other);
    const isRight = YEARS.some(year => listed(other, year).at - listed(one, year).at === (weeks ?? 0) * WEEK);
    if (weeks && !isRight) yield contradiction(tokens, listed(other), listed(one));
  }
}

/** A common year, and one with a leap day. */
const YEARS = [2023, 2024];

const listed = ({ first, last, month, day }: DateRead, year = YEARS[0]): Listed => ({
  first,
  last,
  at: dayNumber(year, month, day!),
});

function contradiction(tokens: Tokens, { first, last }: Listed, other: Listed): Contradiction {
  const [words, others] = [tokens.text(first, last), tokens.text(other.first, other.last)];
  return {
    span: tokens.span(first, last),
    message: say('{0} and {1} do not fall on these days in any one year.', others, words),
  };
}

/** Dates of one month with nothing but commas and *and* between them. */
function* listsOf(tokens: Tokens, dates: readonly DateRead[]): Iterable<Listed[]> {
  let list: Listed[] = [];
  for (const [k, date] of dates.entries()) {
    const before = dates[k - 1];
    const isNext = before?.month === date.month && isJoint(tokens, before.last + 1, date.first);
    if (!isNext && list.length) yield list;
    if (!isNext) list = [];
    if (date.day !== null) list.push(listed(date));
  }
  if (list.length) yield list;
}

/** *the 8th, the 15th and the 22nd* */
function* ordinalsIn(tokens: Tokens): Iterable<Listed[]> {
  let list: Listed[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const day: Day | undefined = isIn(tokens, i, THE) ? dayAt(tokens, i + 1) : undefined;
    if (!day?.isOrdinal || !isOfList(tokens, day)) continue;
    const before = list.at(-1);
    if (before && !isJoint(tokens, before.last + 1, i)) {
      yield list;
      list = [];
    }
    list.push({ first: i, last: day.last, at: day.value });
    i = day.last;
  }
  if (list.length) yield list;
}

/** No *15th century*, *8th district*. */
const isOfList = (tokens: Tokens, { last }: Day): boolean =>
  isSignOf(tokens, last + 1, ',.;)') || isIn(tokens, last + 1, AND);

function isJoint(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return to === from;
  for (let i = from; i < to; i++)
    if (!isSignOf(tokens, i, ',&') && !isIn(tokens, i, AND) && !isIn(tokens, i, ON)) return false;
  return true;
}

/** *every Wednesday*, *on Fridays*: what stands soon before a list, and no other day of the week with it. */
function isSeries(tokens: Tokens, first: number): boolean {
  let found = -1;
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    if (isIn(tokens, i, RANGE)) return false;
    const day = pluralAt(tokens, i);
    const single = day ?? weekdayAt(tokens, i)?.value;
    if (single === undefined) continue;
    if (found >= 0 && single !== found) return false;
    if (day === undefined && found < 0) return false;
    found = single;
  }
  return found >= 0;
}

/** *Wednesdays*, *every Wednesday*, *every other Wednesday* */
function pluralAt(tokens: Tokens, i: number): number | undefined {
  const plural = tokens.isWord(i) ? PLURALS.get(tokens.hash(i)) : undefined;
  if (plural !== undefined) return plural;
  const every = isIn(tokens, i - 1, OTHER) ? i - 2 : i - 1;
  return isIn(tokens, every, EVERY) ? weekdayAt(tokens, i)?.value : undefined;
}

/** The one that is not whole weeks from the others, which all are from each other. */
function oddOf(list: readonly Listed[]): Listed | undefined {
  for (const odd of list) {
    const [one, ...others] = list.filter(day => day !== odd);
    if ((odd.at - one.at) % WEEK && others.every(({ at }) => (at - one.at) % WEEK === 0)) return odd;
  }
  return undefined;
}

/** How many weeks are told between two dates: *two Saturdays later*, *the next Saturday*; undefined where none. */
function weeksBefore(tokens: Tokens, one: DateRead, other: DateRead): number | undefined {
  if (one.weekday === null || other.weekday !== null) return undefined; // of two such days the calendar tells
  for (let i = one.last + 1; i < other.first; i++) {
    const plural = tokens.isWord(i) ? PLURALS.get(tokens.hash(i)) : undefined;
    if (plural !== undefined)
      return plural === one.weekday.day && isIn(tokens, i + 1, LATER) && isLedTo(tokens, i + 2, other.first)
        ? (wholeBefore(tokens, i) ?? undefined)
        : undefined;
    const day = weekdayAt(tokens, i)?.value;
    if (day !== undefined && isIn(tokens, i - 1, NEXT))
      return day === one.weekday.day && isLedTo(tokens, i + 1, other.first) ? 1 : undefined;
  }
  return undefined;
}

function wholeBefore(tokens: Tokens, i: number): number | null {
  const number = readNumber(tokens, i - 1);
  return number?.last === i - 1 && number.value !== null && Number.isInteger(number.value) ? number.value : null;
}

/** *, on* */
function isLedTo(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSignOf(tokens, i, ',(') && !isIn(tokens, i, ON)) return false;
  return to - from <= 2;
}
