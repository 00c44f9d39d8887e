/** Two dates of no known year whose days of the week cannot both be right: *Monday, 4 March, to Friday, 6 March*. */
import { dayNumber } from './days';
import type { DateRead, Weekday } from './date';

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

/** It has a day of the week, and no year. */
const isOpen = ({ weekday, day, year }: DateRead): boolean => weekday !== null && day !== null && year === null;

/** In the months that follow: from December to January it is the next year’s. */
function daysBetween(one: DateRead, other: DateRead, year: number): number {
  const to = other.month < one.month - HALF_A_YEAR ? year + 1 : year;
  return dayNumber(to, other.month, other.day!) - dayNumber(year, one.month, one.day!);
}

const HALF_A_YEAR = 6;

const mod7 = (days: number): number => ((days % 7) + 7) % 7;
