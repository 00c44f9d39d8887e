/** Days that are called by a name, and fall on one date each year: *Christmas Day 2022*, *New Year’s Eve, 1999*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import type { Tokens } from '../../words/tokens';

export interface Holiday {
  /** Its first token. */
  readonly first: number;
  readonly month: number;
  readonly day: number;
}

const BY_DATE: readonly (readonly [month: number, day: number, names: string])[] = [
  [1, 1, 'New Year’s Day'],
  [2, 14, 'Valentine’s Day'],
  [3, 17, 'St. Patrick’s Day, St Patrick’s Day'],
  [4, 23, 'St. George’s Day, St George’s Day'],
  [4, 25, 'Anzac Day'],
  [6, 19, 'Juneteenth'],
  [7, 14, 'Bastille Day'],
  [10, 31, 'Halloween'],
  [11, 1, 'All Saints’ Day'],
  [11, 2, 'All Souls’ Day'],
  [11, 11, 'Armistice Day'],
  [12, 24, 'Christmas Eve'],
  [12, 25, 'Christmas Day'],
  [12, 26, 'Boxing Day, St. Stephen’s Day, St Stephen’s Day'],
  [12, 31, 'New Year’s Eve'],
];

const HOLIDAYS = new Phrases(
  BY_DATE.flatMap(([month, day, names]) =>
    names
      .split(', ')
      .flatMap(name => [...new Set([name, name.replace('’', "'")])])
      .map(name => [name, { month, day }] as const),
  ),
);
/** Other calendars have theirs on another day. */
const OTHERS = hashes(
  'Orthodox Coptic Julian Lunar Chinese Tibetan Jewish Old Vietnamese Korean Persian Ethiopian Armenian Assyrian',
);
const IN_YEAR = hashes('in of');

/** The holiday that a year stands behind. */
export function holidayBefore(tokens: Tokens, year: number): Holiday | undefined {
  const isJoint = isIn(tokens, year - 1, IN_YEAR) || isSignOf(tokens, year - 1, ',');
  const at = HOLIDAYS.before(tokens, isJoint ? year - 1 : year);
  return !at || isIn(tokens, at.first - 1, OTHERS) ? undefined : { first: at.first, ...at.meaning };
}
