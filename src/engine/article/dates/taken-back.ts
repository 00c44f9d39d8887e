/**
 * Days and years that take back what stands beside them: *on Saturday Sunday*, *on Thursday, a day after Monday’s vote*, *exactly a week later, on
 * a Tuesday*, *in the 1980s, in 1974*, *in 1998, two years after she had retired in 2000*.
 */
import { say } from '../../phrase';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { pairBefore } from '../sums/number-before';
import { centuryBefore, type Contradiction } from './contradictions';
import type { DateRead } from './date';
import { runsAmiss } from './day-runs';
import { placesAmiss } from './month-places';
import { monthAt, weekdayAt, WEEKDAYS, yearAt, type Named } from './names';

const LEADING = hashes('on in since by until till from next last this through early late mid');
/** Names of people, too: *in June May told them*. */
const PEOPLE = hashes('may');
const GIVEN = hashes('april june august');

/** *on Saturday Sunday*, *next November February*: one of the two was to go. */
function* twoSideBySide(tokens: Tokens): Iterable<Contradiction> {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.CAPITAL || !isIn(tokens, i - 1, LEADING)) continue;
    if (tokens.is(i - 2, Class.CUE)) continue; // said on Friday Sunday: the attribution tells it
    const isDay = tokens.is(i, Class.DAY);
    const [one, other] = isDay
      ? [weekdayAt(tokens, i), weekdayAt(tokens, i + 1)]
      : [monthAt(tokens, i), monthAt(tokens, i + 1)];
    if (!one || !other || one.value === other.value || one.last !== i || tokens.isJoined(i + 1)) continue;
    const behind = other.last + 1;
    const isName =
      tokens.shape(behind) > Shape.SMALL || tokens.shape(behind) === Shape.DIGITS || isSignOf(tokens, behind, "-–—’'");
    const isBorne =
      isIn(tokens, i + 1, PEOPLE) || (isIn(tokens, i + 1, GIVEN) && (i === 1 || isSignOf(tokens, i - 2, '.')));
    if (isName || (isBorne && tokens.is(behind, FINITE | Class.AUXILIARY)) || isListed(tokens, behind)) continue;
    yield { span: tokens.span(i, other.last), message: say('Two names stand side by side: one of them is wrong.') };
  }
}

/** *Monday Tuesday Wednesday*, *Saturday Sunday and Monday* */
const isListed = (tokens: Tokens, i: number): boolean => isIn(tokens, i, AND) && tokens.is(i + 1, Class.DAY);

const [AND, ON, IN, LATER, DAYS, WEEKS, YEARS] = [
  'and or', 'on', 'in', 'later', 'day days', 'week weeks', 'year years',
].map(hashes); // prettier-ignore
const [SIDES, AFTER] = ['after before', 'after'].map(hashes);
const EXACTLY = hashes('exactly precisely');
const ANOTHER = hashes('a the another');
/** What is to come has a day of its own: *a day after he said that he would leave on Friday*. */
const PLANNED = hashes(
  'will would could should may might can must to that which who whose for planned due scheduled expected set until till from next last ahead held',
);
/** So many tokens tell what came before. */
const STORY = 9;

/** *on Thursday, two days after the vote on Monday*, *a day before Monday’s vote* */
function* wrongDaysBeside(tokens: Tokens): Iterable<Contradiction> {
  for (let side = 3; side < tokens.count; side++) {
    if (!isIn(tokens, side, SIDES) || !isIn(tokens, side - 1, DAYS)) continue;
    const stated = pairBefore(tokens, side - 1);
    const comma = stated ? stated.first - 1 : 0;
    const one = stated && isSignOf(tokens, comma, ',') ? weekdayAt(tokens, comma - 1) : undefined;
    const other = one && dayBehind(tokens, side + 1);
    if (!stated || !one || !other || !Number.isInteger(stated.value)) continue;
    const days = isIn(tokens, side, AFTER) ? stated.value : -stated.value;
    const right = mod7(other.value + days);
    if (right !== one.value)
      yield {
        span: tokens.span(stated.first, other.last),
        message: say('That would be a {0}, not a {1}.', WEEKDAYS[right], WEEKDAYS[one.value]),
      };
  }
}

const mod7 = (days: number): number => ((days % 7) + 7) % 7;

/** *Monday’s vote*, *the robbery on Saturday*, *she had spoken on Tuesday* */
function dayBehind(tokens: Tokens, from: number): Named | undefined {
  const own = weekdayAt(tokens, from);
  if (own) {
    const noun = own.last + 3;
    const isOwner = isPossessive(tokens, noun - 1) && tokens.shape(noun) === Shape.SMALL;
    return isOwner && !tokens.is(noun + 1, Class.AUXILIARY) ? { ...own, last: noun } : undefined;
  }
  for (let i = from; i < from + STORY && tokens.isWord(i) && !isIn(tokens, i, PLANNED); i++) {
    const day = isIn(tokens, i, ON) ? weekdayAt(tokens, i + 1) : undefined;
    if (day) return isClosed(tokens, day.last + 1) ? day : undefined;
    if (tokens.is(i, Class.DAY)) return undefined;
  }
  return undefined;
}

const isClosed = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.END || isSignOf(tokens, i, ',.;)–—');

/** So far before, and in the sentence before at most, the first day stands. */
const FAR = 20;
const A_WEEK = 7;

/** *on a Monday; exactly a week later, on a Wednesday* */
function* wrongWeeksLater(tokens: Tokens): Iterable<Contradiction> {
  for (let later = 3; later < tokens.count; later++) {
    if (!isIn(tokens, later, LATER) || !isSignOf(tokens, later + 1, ',') || !isIn(tokens, later + 2, ON)) continue;
    const isWeeks = isIn(tokens, later - 1, WEEKS);
    const stated = isWeeks || isIn(tokens, later - 1, DAYS) ? pairBefore(tokens, later - 1) : undefined;
    if (!stated || !isIn(tokens, stated.first - 1, EXACTLY) || (!isWeeks && stated.value % A_WEEK)) continue;
    const other = weekdayAt(tokens, isIn(tokens, later + 3, ANOTHER) ? later + 4 : later + 3);
    const one = other && lastDayBefore(tokens, stated.first - 1);
    if (other && one !== undefined && one !== other.value)
      yield {
        span: tokens.span(stated.first - 1, other.last),
        message: say('That would be a {0}, not a {1}.', WEEKDAYS[one], WEEKDAYS[other.value]),
      };
  }
}

function lastDayBefore(tokens: Tokens, end: number): number | undefined {
  let stops = 0;
  for (let i = end - 1; i >= end - FAR && stops < 2; i--) {
    if (isSignOf(tokens, i, '.!?')) stops++;
    const day = tokens.is(i, Class.DAY) ? weekdayAt(tokens, i) : undefined;
    if (day) return day.value;
  }
  return undefined;
}

const CENTURY = hashes('century');
const A_CENTURY = 100;

/** *in the 19th century, in 1723,*, *in the 1980s, in 1974,*: a year of another one. */
function* otherTimes(tokens: Tokens): Iterable<Contradiction> {
  for (let at = 3; at + 1 < tokens.count; at++) {
    if (!isIn(tokens, at, IN) || !isSignOf(tokens, at - 1, ',') || !isIn(tokens, at - 2, TIMES)) continue;
    const year = yearAt(tokens, at + 1);
    if (!year || !isClosed(tokens, at + 2) || isListedYear(tokens, at + 2)) continue;
    const isWithin = isIn(tokens, at - 2, CENTURY)
      ? isOfCentury(tokens, at - 3, year)
      : isOfDecade(tokens, at - 2, year);
    if (isWithin === false)
      yield { span: tokens.span(at, at + 1), message: say('{0} is in another century or decade.', String(year)) };
  }
}

const TIMES = hashes('century s');
const MORE = hashes('and or then again');

/** *, in 1982, and in the 1990s*: another one follows. */
function isListedYear(tokens: Tokens, comma: number): boolean {
  const at = isIn(tokens, comma + 1, MORE) ? comma + 2 : comma + 1;
  const year = isIn(tokens, at, IN) ? at + 1 : at;
  return tokens.shape(year) === Shape.DIGITS || tokens.shape(year + 1) === Shape.DIGITS;
}

function isOfCentury(tokens: Tokens, last: number, year: number): boolean | undefined {
  const century = centuryBefore(tokens, last);
  return century ? Math.ceil(year / A_CENTURY) === century || year === (century - 1) * A_CENTURY : undefined;
}

/** *1980s*, *1980’s*; of *the 1900s* nobody knows which is meant. */
function isOfDecade(tokens: Tokens, s: number, year: number): boolean | undefined {
  const digits = isSignOf(tokens, s - 1, "’'") ? s - 2 : s - 1;
  if (!isIn(tokens, s, TIMES) || !tokens.isJoined(s)) return undefined;
  const decade = tokens.end(digits) - tokens.start(digits) === 4 ? Number(tokens.text(digits)) : 0;
  if (!decade || decade % A_CENTURY === 0 || decade % 10) return undefined;
  return Math.floor(year / 10) * 10 === decade;
}

/** *in 1998, two years after she had retired in 2000*: before and after are changed over. */
function* changedOver(tokens: Tokens): Iterable<Contradiction> {
  for (let side = 4; side < tokens.count; side++) {
    if (!isIn(tokens, side, SIDES) || !isIn(tokens, side - 1, YEARS)) continue;
    const stated = pairBefore(tokens, side - 1);
    const comma = stated ? stated.first - 1 : 0;
    const one =
      stated && isSignOf(tokens, comma, ',') && isIn(tokens, comma - 2, IN) ? yearAt(tokens, comma - 1) : undefined;
    const last = one ? yearBehind(tokens, side + 1) : -1;
    if (!stated || !one || last < 0) continue;
    const years = isIn(tokens, side, AFTER) ? stated.value : -stated.value;
    if (Number(tokens.text(last)) - one === years)
      yield {
        span: tokens.span(stated.first, last),
        message: say('These two years are in the wrong order.'),
      };
  }
}

/** *she had retired in 2000*: the token of the year; -1 where there is none, or something else is told of it. */
function yearBehind(tokens: Tokens, from: number): number {
  for (let i = from; i < from + STORY && tokens.isWord(i) && !tokens.is(i, Class.RELATIVE); i++)
    if (isIn(tokens, i, IN) && yearAt(tokens, i + 1)) return isClosed(tokens, i + 2) ? i + 1 : -1;
  return -1;
}

/** What days that run on are called. */
const PLURALS = ['days', 'nights', 'evenings', 'mornings', 'afternoons'];

/** All of them in a paragraph. */
export const takenBack = (tokens: Tokens, dates: readonly DateRead[], prose = tokens.prose): Contradiction[] => [
  ...twoSideBySide(tokens),
  ...(prose.includes('after') || prose.includes('before') ? [...wrongDaysBeside(tokens), ...changedOver(tokens)] : []),
  ...(prose.includes('later, on') ? wrongWeeksLater(tokens) : []),
  ...(prose.includes(', in ') ? otherTimes(tokens) : []),
  ...(dates.some(({ day }) => day !== null) ? placesAmiss(tokens, dates) : []),
  ...(tokens.has(Class.DAY) && PLURALS.some(word => prose.includes(word)) ? runsAmiss(tokens) : []),
];
