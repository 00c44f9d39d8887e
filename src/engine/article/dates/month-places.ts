/** The place of a day in its month, and another one told beside it: *the second Tuesday of May, May 20*, *in late May, on May 3*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn, isSignOf, type Worths, worthOf } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Contradiction } from './contradictions';
import type { DateRead } from './date';
import { daysIn } from './days';
import { monthAt, weekdayAt, yearAt, type Named } from './names';

/** The days that a place may mean, both ends included. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly days: Days;
}

type Days = readonly [from: number, to: number];

const WEEK = 7;
const MONTH = 31;
const worths = (words: string): Worths => new Map(words.split(' ').map((word, i) => [hashOf(word), i + 1] as const));
const ORDINALS = worths('first second third fourth fifth');
const SUFFIXES = hashes('st nd rd th');
const [LAST, EARLY, LATE, MID, HALF, WEEKS] = ['last', 'early', 'late', 'mid', 'half', 'week'].map(hashes);
const [BEGINNING, MIDDLE, END] = ['beginning start', 'middle', 'end close'].map(hashes);
const [OF, OF_OR_IN, THE] = ['of', 'of in', 'the'].map(hashes);
/** *the first Tuesday after the first Monday in November* */
const COUNTED_FROM = hashes('after before following since until till from between');
/** So wide as anybody would take them. */
const [HEAD, CORE, TAIL]: readonly Days[] = [
  [1, 15],
  [6, 25],
  [16, MONTH],
];

/** The dates that are not in the place of their month that stands right beside them. */
export function* placesAmiss(tokens: Tokens, dates: readonly DateRead[]): Iterable<Contradiction> {
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const place = placeAt(tokens, i);
    if (!place) continue;
    while (next < dates.length && dates[next].last < place.first - NEAR) next++;
    const beside = dates.slice(next, next + NEAR);
    const date = beside.find(each => isBehind(tokens, place, each) || isBefore(tokens, each, place));
    if (date?.day && isOutside(date.day, date, place))
      yield {
        span: { start: date.start, end: date.end },
        message: say(
          '“{0}” does not go with “{1}”.',
          tokens.text(date.first, date.last),
          tokens.text(place.first, place.last),
        ),
      };
    i = place.last;
  }
}

const isOutside = (day: number, { month, year }: DateRead, { days: [from, to], ...place }: Place): boolean =>
  month === place.month && (year ?? place.year) === (place.year ?? year ?? undefined) && (day < from || day > to);

function placeAt(tokens: Tokens, first: number): Place | undefined {
  const found = weekdayPlaceAt(tokens, first) ?? partAt(tokens, first);
  if (!found) return undefined;
  const { month, days } = found;
  const year = yearAt(tokens, isSignOf(tokens, month.last + 1, ',') ? month.last + 2 : month.last + 1);
  return { first, last: month.last, month: month.value, year, days };
}

interface Part {
  readonly month: Named;
  readonly days: Days;
}

/** *second Tuesday of May*, *2nd Tuesday in May*, *last Sunday in April* */
function weekdayPlaceAt(tokens: Tokens, first: number): Part | undefined {
  const isLast = isIn(tokens, first, LAST);
  const isDigits = tokens.shape(first) === Shape.DIGITS && isIn(tokens, first + 1, SUFFIXES);
  const nth = isDigits ? Number(tokens.text(first)) : worthOf(tokens, first, ORDINALS);
  if (!isLast && !nth) return undefined;
  const day = weekdayAt(tokens, isDigits ? first + 2 : first + 1);
  const month = day && isIn(tokens, day.last + 1, OF_OR_IN) ? monthAt(tokens, day.last + 2) : undefined;
  if (!month || isIn(tokens, isIn(tokens, first - 1, THE) ? first - 2 : first - 1, COUNTED_FROM)) return undefined;
  return { month, days: nth ? [WEEK * (nth - 1) + 1, WEEK * nth] : [daysIn(month.value, 2023) - WEEK + 1, MONTH] };
}

/** *late May*, *mid-May*, *the beginning of May*, *the first half of May* */
function partAt(tokens: Tokens, first: number): Part | undefined {
  const [own, of] = partOf(tokens, first);
  if (!own) return undefined;
  const month = monthAt(tokens, of && isIn(tokens, of, OF) ? of + 1 : first + (isHyphen(tokens, first + 1) ? 2 : 1));
  return month && { month, days: own };
}

/** What a word says of the days, and the token of its *of* where it has one. */
function partOf(tokens: Tokens, i: number): readonly [days?: Days, of?: number] {
  if (isIn(tokens, i, EARLY)) return [HEAD];
  if (isIn(tokens, i, LATE)) return [TAIL];
  if (isIn(tokens, i, MID)) return [CORE];
  if (isIn(tokens, i, BEGINNING)) return [HEAD, i + 1];
  if (isIn(tokens, i, MIDDLE)) return [CORE, i + 1];
  if (isIn(tokens, i, END)) return [TAIL, i + 1];
  if (!isIn(tokens, i + 1, HALF) && !isIn(tokens, i + 1, WEEKS)) return [];
  if (worthOf(tokens, i, ORDINALS) === 1) return [HEAD, i + 2];
  const isLater = isIn(tokens, i, LAST) || (worthOf(tokens, i, ORDINALS) === 2 && isIn(tokens, i + 1, HALF));
  return isLater ? [TAIL, i + 2] : [];
}

/** *, which this year falls on*, *, will be on*, *(*: nothing but that the two are one. */
const SAYING = hashes('on is was be will falls fell fall which this year');
const LEADING = hashes('on in at the toward towards');
/** Before a place, in tokens, a date stands no farther off; and of so many dates one is beside it. */
const NEAR = 4;
/** So many tokens may say so. */
const LONGEST = 7;

function isBehind(tokens: Tokens, { last, year }: Place, date: DateRead): boolean {
  if (date.first <= last || date.first - last > LONGEST) return false;
  for (let i = last + 1; i < date.first; i++)
    if (!isSignOf(tokens, i, ',(–—') && !isIn(tokens, i, SAYING) && !(year && yearAt(tokens, i))) return false;
  return isClosed(tokens, date.last + 1);
}

function isBefore(tokens: Tokens, date: DateRead, { first, last }: Place): boolean {
  if (date.last >= first || first - date.last > NEAR || !isSignOf(tokens, date.last + 1, ',(–—')) return false;
  for (let i = date.last + 2; i < first; i++) if (!isIn(tokens, i, LEADING)) return false;
  return isClosed(tokens, last + 1);
}

/** Nothing more is told of the day, and no other one follows. */
const isClosed = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.END ||
  isIn(tokens, i, THIS) ||
  (isSignOf(tokens, i, ',.;)–—') && tokens.shape(i + 1) !== Shape.DIGITS);
const THIS = hashes('this');
