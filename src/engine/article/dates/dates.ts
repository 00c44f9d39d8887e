/**
 * Full dates as news copy writes them, and what a calendar says of them. A date is read only where a month's name and a day, or all
 * of day, month and year in figures, leave no other reading; the year may come from elsewhere in the article (see calendar.ts).
 */
import type { Glance } from '../../words/glance';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { MONTH_WORD } from '../word-classes';

export interface DateRead extends Span {
  /** Null where it does not stand beside the date. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  /** As written: there may be no such day. Null for a month and its year. */
  readonly day: number | null;
  /** The day of the week that stands beside the date, and is meant for it. */
  readonly weekday: Weekday | null;
}

export interface Weekday extends Span {
  /** From 0, a Sunday. */
  readonly day: number;
}

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,:]\\d)';

/** A date in figures alone. */
const IN_FIGURES = /\d[/.-]\d{1,2}[/.-]\d/;
const DATE = new RegExp(
  [
    `(?<![\\p{L}\\d])(?<m1>${MONTH}) (?<d1>${DAY})(?:,? (?<y1>${YEAR}))?`, // September 15, 2022
    `(?<![\\p{L}\\d$£€.,:/-])(?<d2>${DAY})(?: of)? (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?`, // 15 September 2022
    `(?<![\\p{L}\\d])(?<m3>${MONTH}),? (?<y3>${YEAR})`, // September 2022
    '(?<![\\p{L}\\d/.-])(?<y4>\\d{4})-(?<m4>\\d\\d)-(?<d4>\\d\\d)(?![\\p{L}\\d/-])', // 2022-09-15
    '(?<![\\p{L}\\d/.-])(?<one>\\d{1,2})(?<sign>[/.])(?<two>\\d{1,2})\\k<sign>(?<y5>\\d{4})(?![\\p{L}\\d/-])', // 15/09/2022
  ].join('|'),
  'gu',
);
const WEEKDAY_NAME =
  'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Mon\\.?|Tues?\\.?|Wed\\.|Thur?s?\\.?|Fri\\.?|Sat\\.|Sun\\.';
const WEEKDAY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${WEEKDAY_NAME})(?: (?:night|morning|afternoon|evening))?(?:,? (?:the )?| \\()$`,
  'u',
);
const WEEKDAY_AFTER = new RegExp(`^(?:,? \\((?:an? )?|, an? )(${WEEKDAY_NAME})(?![\\p{L}\\d])`, 'u');
/** *Monday and Tuesday, September 12 and 13*; *Sept. 13-15*: which day is meant for which date? */
const SEVERAL_BEFORE =
  /(?:day|\b(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?)(?: (?:night|morning|afternoon|evening))?(?:,? (?:and|or|to|through|until|till) |, | ?[-–—/&] ?)$/u;
const SEVERAL_AFTER = /^ ?[-–—/&] ?\d|^,? (?:and|or|to|through|until|till) (?:the )?\d/;
/** *May 15, 2000 people marched*: a count, or a year? */
const COUNTED =
  /^ (?:more |other |armed |young )?(?!(?:was|has|is|as|its|his|this|does|across|always|perhaps|besides|sometimes|towards|plus|unless)(?!\p{L}))\p{Ll}+(?:s|men|women|people|children)(?!\p{L})/u;

/** The dates of a paragraph's prose, in the order of the text. Offsets count from its start. */
export function datesIn(prose: string, { classes }: Glance): DateRead[] {
  const dates: DateRead[] = [];
  if (!(classes & MONTH_WORD) && !IN_FIGURES.test(prose)) return dates;
  for (const m of matchesOf(DATE, prose)) {
    const date = read(prose, m);
    if (date) dates.push(date);
  }
  return dates;
}

function read(prose: string, { index, 0: words, groups = {} }: RegExpExecArray): DateRead | undefined {
  const { y4, m4, d4, one, two, y5 } = groups;
  const span = { start: index, end: index + words.length };
  if (y4) return numeric(span, y4, m4, d4);
  if (y5) return numericInEitherOrder(span, y5, one, two);
  const month = monthOf(groups.m1 ?? groups.m2 ?? groups.m3);
  const year = groups.y1 ?? groups.y2 ?? groups.y3;
  const day = groups.d1 ?? groups.d2;
  if (!day) return { start: span.start, end: span.end, year: Number(year), month, day: null, weekday: null };
  if (Number.parseInt(day, 10) > 31 || /^0?0(?!\d)/.test(day)) return undefined;
  const counted = year !== undefined && COUNTED.test(prose.slice(span.end, span.end + 40));
  return {
    start: span.start,
    end: counted ? index + words.slice(0, -year.length).replace(/,? $/, '').length : span.end,
    year: year && !counted ? Number(year) : null,
    month,
    day: Number.parseInt(day, 10),
    weekday: weekdayBeside(prose, span.start, span.end),
  };
}

const monthOf = (name: string): number => MONTHS.findIndex(month => month.startsWith(name.slice(0, 3))) + 1;

function numeric(span: Span, year: string, month: string, day: string): DateRead | undefined {
  const read = { ...span, year: Number(year), month: Number(month), day: Number(day), weekday: null };
  return read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= 31 ? read : undefined;
}

/** 31/02/2022 is read; 6/12/2025 is June in one country and December in another; 13.13.2022 is no date. */
function numericInEitherOrder(span: Span, year: string, one: string, two: string): DateRead | undefined {
  const [dayFirst, monthFirst] = [numeric(span, year, two, one), numeric(span, year, one, two)];
  return dayFirst && monthFirst && one !== two ? undefined : (dayFirst ?? monthFirst);
}

/** The day of the week right before or behind a date; null where there is none, or where there are several days. */
function weekdayBeside(prose: string, start: number, end: number): Weekday | null {
  if (SEVERAL_AFTER.test(prose.slice(end, end + 16))) return null;
  const from = Math.max(0, start - 30);
  const before = WEEKDAY_BEFORE.exec(prose.slice(from, start));
  if (before && SEVERAL_BEFORE.test(prose.slice(0, from + before.index).slice(-24))) return null;
  const after = before ? null : WEEKDAY_AFTER.exec(prose.slice(end, end + 24));
  const found = before ?? after;
  if (!found) return null;
  const at = before ? from + before.index : end + after!.index + after![0].length - after![1].length;
  const day = WEEKDAYS.findIndex(name => name.startsWith(found[1].slice(0, 3)));
  return { start: at, end: at + found[1].length, day };
}

/** How many days a month has; where the year is not known, as many as it can have. */
export const daysIn = (month: number, year: number | null): number =>
  month === 2 ? (year === null || isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1 January 1970 in our calendar. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** The day of the week, from 0, a Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
