/** The months, quarters and years that figures are of: those that a sentence names, and those of rows and columns. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import { datesIn } from '../../article/dates/dates';
import { monthAt, yearAt } from '../../article/dates/names';

/** A year, or a part of one; what is not said is null. */
export interface Period {
  readonly year: number | null;
  /** From 1. */
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A period where it is named, by tokens, the last one included. */
export interface NamedPeriod extends Period {
  readonly first: number;
  readonly last: number;
}

const period = (year: number | null, month: number | null = null, quarter: number | null = null): Period => ({
  year,
  quarter,
  month,
  day: null,
});

export const isSamePeriod = (a: Period, b: Period): boolean =>
  a.year === b.year && a.quarter === b.quarter && a.month === b.month && (a.day ?? b.day) === (b.day ?? a.day);

/** What two say of one time: *2019* and *May*. */
export const merged = (a: Period, b: Period): Period => ({
  year: a.year ?? b.year,
  quarter: a.quarter ?? b.quarter,
  month: a.month ?? b.month,
  day: a.day ?? b.day,
});

/** Do two say what cannot both be? *May 2019* and *2019* do not. */
export const areApart = (a: Period, b: Period): boolean =>
  (['year', 'quarter', 'month', 'day'] as const).some(of => a[of] !== null && b[of] !== null && a[of] !== b[of]);

/** Months, counted from nought, so that periods can be put in order. */
export const orderOf = ({ year, quarter, month, day }: Period): number =>
  (year ?? 0) * 12 + (month ?? (quarter ?? 0) * 3) + (day ?? 0) / 32;

const ORDINALS = ['first', 'second', 'third', 'fourth'].map(word => hashes(word));
const [QUARTER, LAST, THIS, MONTH, YEAR, OF] = [
  'quarter',
  'last previous prior past',
  'this current',
  'month',
  'year',
  'of in',
].map(hashes);

/** The periods that some tokens name, with the years that the date of the article gives them. */
export function periodsIn(tokens: Tokens, from: number, to: number, date: string | null): NamedPeriod[] {
  const dates = datesIn(tokens);
  const found: NamedPeriod[] = [];
  for (let i = from; i <= to; i++) {
    const full = dates.find(({ first, last, day }) => day !== null && first <= i && i <= last);
    const named = full
      ? { first: full.first, last: full.last, ...period(full.year, full.month), day: full.day }
      : periodAt(tokens, i, date);
    if (!named) continue;
    found.push({ ...named, ...resolved(named, date) });
    i = named.last;
  }
  return found;
}

/** The period that begins with a token. */
function periodAt(tokens: Tokens, i: number, date: string | null): NamedPeriod | null {
  const quarter = quarterAt(tokens, i);
  if (quarter) return withYear(tokens, { first: i, last: quarter.last, ...period(null, null, quarter.value) });
  const month = monthAt(tokens, i);
  if (month) return withYear(tokens, { first: i, last: month.last, ...period(null, month.value) });
  const year = yearAt(tokens, i);
  if (year) return isCounted(tokens, i) ? null : { first: i, last: i, ...period(year) };
  return date ? relativeAt(tokens, i, date) : null;
}

/** *2,000 boats* is none, and *2000 boats* neither. */
const isCounted = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i - 1, '$£€') && tokens.isJoined(i);

/** *third quarter*, *Q3* */
function quarterAt(tokens: Tokens, i: number): { readonly last: number; readonly value: number } | null {
  const value = ORDINALS.findIndex(words => isIn(tokens, i, words)) + 1;
  if (value && isIn(tokens, i + 1, QUARTER)) return { last: i + 1, value };
  const isShort = tokens.isWord(i) && tokens.text(i).toUpperCase() === 'Q' && tokens.isJoined(i + 1);
  const digit = isShort ? Number(tokens.text(i + 1)) : 0;
  return digit >= 1 && digit <= QUARTERS ? { last: i + 1, value: digit } : null;
}

const QUARTERS = 4;
const MONTHS = 12;

/** *July 2022*, *July of 2022*, *July last year*, *third quarter, 2022* */
function withYear(tokens: Tokens, named: NamedPeriod): NamedPeriod {
  let at = named.last + 1;
  if (isIn(tokens, at, OF) || isSignOf(tokens, at, ',')) at++;
  const year = yearAt(tokens, at);
  return year ? { ...named, last: at, year } : named;
}

/** *last month*, *this year*, *last quarter* */
function relativeAt(tokens: Tokens, i: number, date: string): NamedPeriod | null {
  const by = isIn(tokens, i, LAST) ? -1 : isIn(tokens, i, THIS) ? 0 : null;
  if (by === null) return null;
  const [year, month] = date.split('-').map(Number);
  const named = { first: i, last: i + 1 };
  if (isIn(tokens, i + 1, YEAR)) return { ...named, ...period(year + by) };
  if (isIn(tokens, i + 1, MONTH)) return { ...named, ...monthsAfter(year, month, by) };
  if (!isIn(tokens, i + 1, QUARTER)) return null;
  const quarter = Math.ceil(month / 3) + by;
  return { ...named, ...(quarter ? period(year, null, quarter) : period(year - 1, null, QUARTERS)) };
}

function monthsAfter(year: number, month: number, by: number): Period {
  const at = year * MONTHS + month - 1 + by;
  return period(Math.floor(at / MONTHS), (at % MONTHS) + 1);
}

/** The month or quarter before. */
export function before(one: Period, back: 'year' | 'period'): Period {
  if (back === 'year' || one.year === null) return { ...one, year: one.year === null ? null : one.year - 1 };
  if (one.month !== null) return monthsAfter(one.year, one.month, -1);
  if (one.quarter === null) return period(one.year - 1);
  return one.quarter > 1 ? period(one.year, null, one.quarter - 1) : period(one.year - 1, null, QUARTERS);
}

/** A month or a quarter without a year is the latest that had begun when the article was written. */
function resolved(named: Period, date: string | null): Pick<Period, 'year'> {
  if (named.year !== null || !date) return { year: named.year };
  const [year, month] = date.split('-').map(Number);
  const begins = named.month ?? (named.quarter! - 1) * 3 + 1;
  return { year: begins > month ? year - 1 : year };
}

/** The period that a cell or a heading is, where it is nothing else: *2021-10-01*, *Oct 2021*, *Q3 2022*, *2022*. */
export function periodOf(words: string): Period | null {
  const tokens = tokensOf(words);
  if (!tokens.count || tokens.count > LONGEST) return null;
  const plain = isoMonth(tokens) ?? shortQuarter(tokens);
  if (plain) return plain;
  const [date] = datesIn(tokens);
  const named = date
    ? { first: date.first, last: date.last, ...period(date.year, date.month), day: date.day }
    : (yearFirst(tokens) ?? periodAt(tokens, 0, null));
  return named?.first === 0 && named.last === tokens.count - 1 ? bare(named) : null;
}

const LONGEST = 8;

const bare = ({ year, quarter, month, day }: Period): Period => ({ year, quarter, month, day });

/** *2021-10* */
function isoMonth(tokens: Tokens): Period | null {
  const year = tokens.count === 3 && isSignOf(tokens, 1, '-/') ? yearAt(tokens, 0) : undefined;
  const month = year && tokens.shape(2) === Shape.DIGITS ? Number(tokens.text(2)) : 0;
  return month >= 1 && month <= MONTHS ? period(year!, month) : null;
}

/** *3Q22*, *Q3/22*, *Q3 ’22*, *3Q 2022* */
function shortQuarter(tokens: Tokens): Period | null {
  const isLetter = (i: number): boolean => tokens.isWord(i) && tokens.text(i).toUpperCase() === 'Q';
  const [letter, digit] = isLetter(0) ? [0, 1] : [1, 0];
  const quarter = isLetter(letter) && tokens.shape(digit) === Shape.DIGITS ? Number(tokens.text(digit)) : 0;
  const at = isSignOf(tokens, 2, "/-'’") ? 3 : 2;
  const year = at === tokens.count - 1 ? (yearAt(tokens, at) ?? shortYear(tokens, at)) : undefined;
  return year && quarter >= 1 && quarter <= QUARTERS ? period(year, null, quarter) : null;
}

/** *22* of *3Q22* */
const shortYear = (tokens: Tokens, i: number): number | undefined =>
  tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 2
    ? CENTURY + Number(tokens.text(i))
    : undefined;
const CENTURY = 2000;

/** *2022 Q3*, *2022 October* */
function yearFirst(tokens: Tokens): NamedPeriod | null {
  const year = yearAt(tokens, 0);
  const at = isSignOf(tokens, 1, '-') ? 2 : 1;
  const rest = year && at < tokens.count ? periodAt(tokens, at, null) : null;
  return rest ? { ...rest, first: 0, year: year! } : null;
}
