/**
 * Two dates whose days of the week cannot both be right: *Monday, 4 March, to Friday, 6 March*, which are of no known year; *Monday, 4 March
 * 2024*, and then *Friday, 6 March*.
 */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { dayNumber, weekdayOf } from './days';
import type { DateRead, Weekday } from './date';
import { yearAt } from './names';

export interface Disagreement {
  readonly one: DateRead;
  readonly other: DateRead;
  /** The day of the week of the second. */
  readonly weekday: Weekday;
  /** What it would be, were the first one’s right: 0 for a Sunday; null where that hangs on the year. */
  readonly right: number | null;
}

/** A common year, and one with a leap day; each with the year after it. */
const YEARS = [2022, 2023, 2024];

/** Each date beside the one before it. */
export function* disagreements(dates: readonly DateRead[]): Iterable<Disagreement> {
  for (let k = 1; k < dates.length; k++) {
    const [one, other] = [dates[k - 1], dates[k]];
    if (!isOpen(one) || !isOpen(other)) continue;
    const days = YEARS.map(year => daysBetween(one, other, year));
    const stated = other.weekday!.day - one.weekday!.day;
    if (days.some(each => mod7(each - stated) === 0)) continue;
    const rights = new Set(days.map(each => mod7(one.weekday!.day + each)));
    yield { one, other, weekday: other.weekday!, right: rights.size === 1 ? [...rights][0] : null };
  }
}

/** So many tokens lie between two dates of one story. */
const NEAR = 40;
/** What tells of another year, or of a row of them. */
const OTHER_YEARS = hashes(
  'year years annual annually yearly last next previous previously earlier past former ago since again anniversary then before',
);

/** Each date with no year, and the one of its month before it that has one, and the right day of the week. */
export function* disagreementsInMonth(tokens: Tokens, dates: readonly DateRead[]): Iterable<Disagreement> {
  let one: DateRead | undefined;
  for (const other of dates) {
    if (other.year !== null) one = isRight(other) ? other : undefined;
    else if (one && isOpen(other) && isOfItsMonth(tokens, one, other)) {
      const right = weekdayOf(one.year!, other.month, other.day!);
      if (right !== other.weekday!.day) yield { one, other, weekday: other.weekday!, right };
    }
  }
}

/** What is read of a paragraph. */
interface Dated {
  readonly tokens: Tokens;
  readonly dating: { readonly dates: readonly DateRead[] };
}

/** The last date of one paragraph, and the first of the next that has any, later in the same month. */
export function acrossParagraphs(before: Dated, { tokens, dating: { dates } }: Dated): Disagreement | undefined {
  const [one, other] = [before.dating.dates.at(-1), dates[0]];
  if (!one?.day || !other?.day || one.month !== other.month || other.day <= one.day) return undefined;
  if (tellsOfOtherYears(before.tokens, one) || tellsOfOtherYears(tokens, other)) return undefined;
  return [...disagreements([one, other])][0];
}

const PAST_YEARS = hashes(
  'year years annual annually yearly last previous previously earlier past former ago anniversary since season',
);

/** The words beside a date tell of another year than that of the article. */
function tellsOfOtherYears(tokens: Tokens, { first, last }: DateRead): boolean {
  for (let i = first - BEFORE; i <= last + BEHIND; i++) if (isIn(tokens, i, PAST_YEARS)) return true;
  return false;
}

/** Soon behind one another, with nothing that tells of another year. */
export function areOfOneStory(tokens: Tokens, one: DateRead, other: DateRead): boolean {
  if (other.first - one.last > NEAR) return false;
  for (let i = one.first - BEFORE; i <= other.last + BEHIND; i++)
    if (isIn(tokens, i, OTHER_YEARS) || (i > one.last && i < other.first && yearAt(tokens, i) !== undefined))
      return false;
  return true;
}

/** It has a year, and the day of the week that goes with it. */
const isRight = ({ weekday, year, month, day }: DateRead): boolean =>
  weekday !== null && day !== null && year !== null && weekdayOf(year, month, day) === weekday.day;

/** A later day of the month, soon behind, and nothing before it or behind it tells of another year. */
function isOfItsMonth(tokens: Tokens, one: DateRead, other: DateRead): boolean {
  if (other.month !== one.month || other.day! <= one.day! || other.first - one.last > NEAR) return false;
  const end = other.last + BEHIND;
  for (let i = one.first - BEFORE; i <= end && !(i > other.last && isSignOf(tokens, i, '.')); i++) {
    if (isIn(tokens, i, OTHER_YEARS)) return false;
    if (i > one.last && yearAt(tokens, i) !== undefined) return false;
  }
  return true;
}

const [BEFORE, BEHIND] = [12, 8];

/** It has a day of the week, and no year. */
const isOpen = ({ weekday, day, year }: DateRead): boolean => weekday !== null && day !== null && year === null;

/** In the months that follow: from December to January it is the next year’s. */
function daysBetween(one: DateRead, other: DateRead, year: number): number {
  const to = other.month < one.month - HALF_A_YEAR ? year + 1 : year;
  return dayNumber(to, other.month, other.day!) - dayNumber(year, one.month, one.day!);
}

const HALF_A_YEAR = 6;

const mod7 = (days: number): number => ((days % 7) + 7) % 7;
