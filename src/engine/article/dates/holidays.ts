/** Days that are called by a name, and fall on one date each year: *Christmas Day 2022*, *New Year’s Eve, 1999*. */
import { say } from '../../phrase';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';
import type { Contradiction } from './contradictions';
import type { DateRead } from './date';
import { dayNumber } from './days';
import { MONTHS } from './names';

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

/** What more are never told of a year, but beside a date. */
const BESIDE_DATE: typeof BY_DATE = [
  [2, 2, 'Groundhog Day'],
  [4, 1, 'April Fools’ Day, April Fool’s Day'],
  [6, 14, 'Flag Day'],
  [10, 31, 'Hallowe’en'],
  [11, 11, 'Veterans Day, Remembrance Day'],
  [12, 25, 'Christmas'],
];

const named = (list: typeof BY_DATE) =>
  new Phrases(
    list.flatMap(([month, day, names]) =>
      names
        .split(', ')
        .flatMap(name => [...new Set([name, name.replace('’', "'")])])
        .map(name => [name, { month, day }] as const),
    ),
  );
const HOLIDAYS = named(BY_DATE);
const ALL = named([...BY_DATE, ...BESIDE_DATE]);
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

/** The day is kept on another one, or something is held that is named after it. */
const KEPT = hashes('observed substitute celebrated orthodox');
/** A slip is of a few days; what is further off is the day of another calendar. */
const FAR = 10;

/** The dates that stand beside a holiday, and are not its own: *Christmas Day, December 24,*. */
export function* holidaysAmiss(tokens: Tokens, dates: readonly DateRead[]): Iterable<Contradiction> {
  for (const date of dates) {
    if (date.day === null) continue;
    const holiday = besideDate(tokens, date);
    if (!holiday || isKept(tokens, date)) continue;
    const off = Math.abs(
      dayNumber(COMMON_YEAR, date.month, date.day) - dayNumber(COMMON_YEAR, holiday.month, holiday.day),
    );
    if (off === 0 || off > FAR) continue;
    yield {
      span: tokens.span(date.first, date.last),
      message: say(
        '{0} is on {1} {2}.',
        tokens.text(holiday.first, holiday.last),
        MONTHS[holiday.month - 1],
        String(holiday.day),
      ),
    };
  }
}

const COMMON_YEAR = 2023;
/** So many tokens may lead from a holiday to its date. */
const MOST_JOINTS = 6;
/** *that is*, *which fell on* */
const EQUALS = hashes('that is which fell falls was');
const ON = hashes('on');
const AND = hashes('and or through to until');
/** What stands before the holiday where only a comma joins the two: *before Christmas, December 20* is another day. */
const ON_IT = hashes('on is was falls fell every');

/** The holiday that is said to be on a date: *Christmas Day (December 24)*, *Halloween, that is, on October 30,*, *October 30, Halloween,*. */
function besideDate(tokens: Tokens, date: DateRead): Named | undefined {
  const holiday = holidayLeadingTo(tokens, date) ?? holidayBehind(tokens, date);
  return holiday && !isIn(tokens, holiday.first - 1, OTHERS) ? holiday : undefined;
}

interface Named extends Holiday {
  readonly last: number;
}

function holidayLeadingTo(tokens: Tokens, { first, last, weekday }: DateRead): Named | undefined {
  let i = (weekday && weekday.first < first ? weekday.first : first) - 1;
  let [isSet, isEqual] = [false, false];
  for (const least = i - MOST_JOINTS; i > least; i--) {
    const isSign = isSignOf(tokens, i, ',(–—');
    if (!isSign && !isIn(tokens, i, EQUALS) && !isIn(tokens, i, ON)) break;
    isSet ||= isSign;
    isEqual ||= isSignOf(tokens, i, '(') || isIn(tokens, i, EQUALS);
  }
  const holiday = isSet ? ALL.before(tokens, i + 1) : undefined;
  if (!holiday) return undefined;
  const before = holiday.first - 1;
  const isOnIt = before < 0 || isIn(tokens, before, ON_IT) || isSignOf(tokens, before, '.');
  const isListed = isIn(tokens, last + 1, AND) || (isSignOf(tokens, last + 1, ',') && goesOn(tokens, last + 2));
  const isClosed = isSignOf(tokens, last + 1, '.,;)–—') || isIn(tokens, i + 1, ON) || isSetBehind(tokens, last);
  return isEqual || (isOnIt && !isListed && isClosed)
    ? { first: holiday.first, last: i, ...holiday.meaning }
    : undefined;
}

/** A list of days goes on, or the day belongs to what follows: *December 26 people*. */
const goesOn = (tokens: Tokens, i: number): boolean => isIn(tokens, i, AND) || tokens.shape(i) === Shape.CAPITAL;

const isSetBehind = (tokens: Tokens, last: number): boolean => last + 1 >= tokens.count;

/** *On October 30, Halloween, …*, *October 30 (Halloween)* */
function holidayBehind(tokens: Tokens, { first, last }: DateRead): Named | undefined {
  const isBracket = isSignOf(tokens, last + 1, '(');
  const holiday = isBracket || isSignOf(tokens, last + 1, ',') ? ALL.at(tokens, last + 2) : undefined;
  if (!holiday) return undefined;
  const behind = holiday.last + 1;
  const isOver = isBracket
    ? isSignOf(tokens, behind, ')')
    : isIn(tokens, first - 1, ON) && isSignOf(tokens, behind, ',.') && !goesOn(tokens, behind + 1);
  return isOver ? { first: last + 2, last: holiday.last, ...holiday.meaning } : undefined;
}

const isKept = (tokens: Tokens, { last }: DateRead): boolean =>
  Array.from({ length: MOST_JOINTS }, (_, i) => last + 1 + i).some(i => isIn(tokens, i, KEPT));
