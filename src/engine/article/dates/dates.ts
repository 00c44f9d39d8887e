/**
 * Full dates as news copy writes them, and what a calendar says of them. A date is read only where a month's name and a day, or all
 * of day, month and year in figures, leave no other reading; the year may come from elsewhere in the article (see calendar.ts).
 */
import { apart, hashes, isFree, isHyphen, isIn, isSignOf, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { DateRead } from './date';
import {
  dayAt,
  dayInWordsAt,
  dayInWordsBefore,
  daysFrom,
  isFreeDay,
  isLedTo,
  isOver,
  isPossible,
  withoutCounts,
  type Day,
} from './day-lists';
import { holidayBefore } from './holidays';
import { dateInDigits } from './numeric-dates';
import { monthAt, yearAt, type Named } from './names';
import { weekdayOf } from './days';
import { weekdayBeside } from './weekdays';

const [OF, FROM, IN, THE, DAY] = ['of', 'from', 'in', 'the', 'day'].map(hashOf);

const DETERMINER = hashes('the a an its his her their this that our my your these those');

/** The dates of a paragraph, in the order of the text. Offsets count from the start of its prose. */
export function datesIn(tokens: Tokens): DateRead[] {
  const dates: DateRead[] = [];
  const hasMonths = tokens.hasAny(Topic.MONTH);
  let next = 0; // the first token behind the last date
  for (let i = 0; i < tokens.count; i++) {
    if (i < next || !tokens.isOf(i, Topic.NUMERAL | Topic.MONTH) || !isFree(tokens, i)) continue;
    const read = tokens.isWord(i) ? fromMonth(tokens, i) : fromDigits(tokens, i, hasMonths);
    if (!read?.length) continue;
    dates.push(...read);
    next = read[read.length - 1].last + 1;
  }
  return dates;
}

function fromDigits(tokens: Tokens, i: number, hasMonths: boolean): readonly DateRead[] | undefined {
  const inDigits = dateInDigits(tokens, i);
  if (inDigits) return [inDigits];
  return (hasMonths ? fromDay(tokens, i) : undefined) ?? ofHoliday(tokens, i);
}

/** *Christmas Day 2022, a Sunday*: what has no day of the week beside it is called by its name, and is no date in figures. */
function ofHoliday(tokens: Tokens, i: number): readonly DateRead[] | undefined {
  const year = yearAt(tokens, i);
  const holiday = year === undefined ? undefined : holidayBefore(tokens, i);
  if (!year || !holiday) return undefined;
  const date = dateOf(tokens, holiday.first, i, { year, month: holiday.month, day: holiday.day });
  return date.weekday ? [date] : undefined;
}

/** *3 May 2021*, *3rd of May*, *3-5 May*, *15-Sep-2021* */
function fromDay(tokens: Tokens, i: number): readonly DateRead[] | undefined {
  const day = isFreeDay(tokens, i) ? dayAt(tokens, i) : undefined;
  if (!day) return undefined;
  const hyphened = hyphenedFrom(tokens, day);
  if (hyphened) return [hyphened];
  const days = daysFrom(tokens, day, isWord(tokens, i - 1, FROM));
  const last = days[days.length - 1];
  const month = monthBehind(tokens, last);
  const year = month && yearBehind(tokens, month.last);
  if (!month || (last !== day && isSignOf(tokens, last.first - 1, ','))) return undefined; // rooms 2 and 3, 5 May
  const isMeant = isPossible(day) || (isLedTo(tokens, i) && (year || isOver(tokens, month.last))); // on 32 May
  return isMeant ? withDays(tokens, days, month, year) : undefined;
}

/** *3 May*, *3rd of May*, *3rd day of May* */
function monthBehind(tokens: Tokens, { last, isOrdinal }: Day): Named | undefined {
  const behind = apart(tokens, last);
  const at = isOrdinal && isWord(tokens, behind, DAY) ? apart(tokens, behind) : behind;
  return monthAt(tokens, isWord(tokens, at, OF) ? apart(tokens, at) : at);
}

/** *15-Sep-2021* */
function hyphenedFrom(tokens: Tokens, { first, last, value }: Day): DateRead | undefined {
  if (!isHyphen(tokens, last + 1) || !tokens.isJoined(last + 2)) return undefined;
  const month = monthAt(tokens, last + 2);
  const at = month && isHyphen(tokens, month.last + 1) && tokens.isJoined(month.last + 2) ? month.last + 2 : -1;
  const year = yearAt(tokens, at);
  return month && year ? dateOf(tokens, first, at, { year, month: month.value, day: value }) : undefined;
}

/** *May 3, 2021*, *May the 3rd*, *May 3-5*, *May 2021*; *the third of May* stands before it. */
function fromMonth(tokens: Tokens, i: number): readonly DateRead[] | undefined {
  const month = monthAt(tokens, i);
  if (!month) return undefined;
  const inWords = isWord(tokens, i - 1, OF) ? dayInWordsBefore(tokens, i - 1) : undefined;
  if (inWords) return isOwner(tokens, i) ? undefined : withDays(tokens, [inWords], month, yearBehind(tokens, i));
  const day = dayBehind(tokens, month);
  if (!day) return ofYear(tokens, month);
  const isFrom = isWord(tokens, i - 1, FROM);
  const days = withoutCounts(tokens, daysFrom(tokens, day, isFrom), isIn(tokens, i - 1, DETERMINER));
  const { last } = days[days.length - 1];
  const year = yearBehind(tokens, last);
  const isMeant = year || (isPossible(day) ? !isCountOf(tokens, i, day) : isLedTo(tokens, i) && isOver(tokens, last));
  return isMeant ? withDays(tokens, days, month, year) : undefined;
}

/** *in May 12 boats sank*: a day would stand behind *on*. */
const isCountOf = (tokens: Tokens, month: number, { last, isOrdinal }: Day): boolean =>
  isWord(tokens, month - 1, IN) && !isOrdinal && !isOver(tokens, last);

function dayBehind(tokens: Tokens, { last }: Named): Day | undefined {
  const at = apart(tokens, last);
  if (!isWord(tokens, at, THE)) return dayAt(tokens, at);
  const day = dayAt(tokens, at + 1);
  if (day) return day.isOrdinal ? day : undefined;
  const inWords = dayInWordsAt(tokens, at);
  return inWords && tokens.shape(inWords.last + 1) <= Shape.SIGN ? inWords : undefined; // May the first boat win
}

/** *May’s* */
const isOwner = (tokens: Tokens, i: number): boolean => tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, "’'");

/** *May 2021*, *May, 2021*, *May of 2021* */
function ofYear(tokens: Tokens, month: Named): readonly DateRead[] | undefined {
  const of = apart(tokens, month.last);
  const last = isWord(tokens, of, OF) ? apart(tokens, of) : behindComma(tokens, month.last);
  const year = yearAt(tokens, last);
  return year ? [dateOf(tokens, month.first, last, { year, month: month.value, day: null })] : undefined;
}

const behindComma = (tokens: Tokens, last: number): number =>
  apart(tokens, isSignOf(tokens, last + 1, ',') ? last + 1 : last);

interface Year {
  readonly last: number;
  readonly value: number;
}

/** *2021*, *, 2021*; but *, 2000 people*. */
function yearBehind(tokens: Tokens, last: number): Year | undefined {
  const at = behindComma(tokens, last);
  const value = yearAt(tokens, at);
  return value === undefined || (value % 100 === 0 && isCount(tokens, at)) ? undefined : { last: at, value };
}

const PEOPLE = hashes('people men women children');
const ADJECTIVE = hashes('more other armed young');
/** They end like nouns in the plural. */
const NO_NOUN = hashes('was has is as its his this does across always perhaps besides sometimes towards plus unless');

/** A noun in the plural follows. */
function isCount(tokens: Tokens, last: number): boolean {
  const behind = apart(tokens, last);
  const noun = isIn(tokens, behind, ADJECTIVE) ? apart(tokens, behind) : behind;
  if (tokens.shape(noun) !== Shape.SMALL || isIn(tokens, noun, NO_NOUN)) return false;
  return isIn(tokens, noun, PEOPLE) || tokens.text(noun).endsWith('s');
}

/** The dates of some days that share their month and their year. */
function withDays(tokens: Tokens, days: readonly Day[], month: Named, year: Year | undefined): readonly DateRead[] {
  const final = days.length - 1;
  const isMonthFirst = month.first < days[0].first;
  return days.map((day, k) => {
    const first = k === 0 && isMonthFirst ? month.first : day.first;
    const last = k < final ? day.last : (year?.last ?? Math.max(day.last, month.last));
    return dateOf(tokens, first, last, { year: year?.value ?? null, month: month.value, day: day.value }, final === 0);
  });
}

const dateOf = (
  tokens: Tokens,
  first: number,
  last: number,
  { year, month, day }: Pick<DateRead, 'year' | 'month' | 'day'>,
  isAlone = day !== null,
): DateRead => ({
  start: tokens.start(first),
  end: tokens.end(last),
  first,
  last,
  year,
  month,
  day,
  weekday: isAlone ? weekdayBeside(tokens, first, last, weekdayIn(year, month, day)) : null,
});

/** The weekday of a date whose year stands beside it. */
const weekdayIn = (year: number | null, month: number, day: number | null): number | null =>
  year === null || day === null ? null : weekdayOf(year, month, day);
