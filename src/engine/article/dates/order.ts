/** What ends before it begins, and what comes after something later: *opened in 1910 and closed in 1907*, *on May 3, a week after the vote on May 9*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { YearRead } from './backwards';
import { BEGUN, ENDED } from './beginnings';
import type { DateRead } from './date';

const IN = hashes('in');
const AND = hashes('and');
const BORN = hashes('born broke married wed');

/** So many tokens stand at most between a verb and its year. */
const NEAR = 4;

/** *opened in 1910 and closed in 1907*, *married in 1974, they divorced in 1971*: the second year before the first. */
export function* endsBeforeBeginnings(tokens: Tokens, years: readonly YearRead[]): Generator<Span> {
  for (let k = 1; k < years.length; k++) {
    const [one, other] = [years[k - 1], years[k]];
    if (other.year >= one.year || !isIn(tokens, one.at - 1, IN) || !isIn(tokens, other.at - 1, IN)) continue;
    const begun = beginningBefore(tokens, one.at - 2);
    if (begun >= 0 && isEnding(tokens, one.at + 1, other.at - 1)) yield tokens.span(begun, other.at);
  }
}

/** The verb that says that something began; -1 where none does. */
function beginningBefore(tokens: Tokens, last: number): number {
  for (let i = last; i > last - NEAR && tokens.isWord(i); i--)
    if (isIn(tokens, i, BEGUN) || isIn(tokens, i, BORN)) return i;
  return -1;
}

/** *and was closed*, *, it was closed*: no subject but the one that was told of. */
function isEnding(tokens: Tokens, joint: number, end: number): boolean {
  let verb = isIn(tokens, joint, AND) ? joint + 1 : behindSubject(tokens, joint);
  while (tokens.is(verb, Class.AUXILIARY | Class.ADVERB) && !isIn(tokens, verb, ENDED)) verb++;
  return isIn(tokens, verb, ENDED) && end - verb <= NEAR;
}

/** *, the couple*, *, it*: the token behind it. */
function behindSubject(tokens: Tokens, comma: number): number {
  if (!isSignOf(tokens, comma, ',')) return comma;
  const subject = comma + 1;
  if (tokens.is(subject, Class.PRONOUN)) return subject + 1;
  return isIn(tokens, subject, THE) && tokens.is(subject + 1, Class.NOUN) ? subject + 2 : comma;
}

const THE = hashes('the');
const ON = hashes('on');
const AFTER = hashes('after');
const BEFORE = hashes('before');
/** Shorter than a year: of which year a date is may be left to the reader. */
const LENGTHS = hashes('day days week weeks month months');
const SOME = hashes('a an one several some few');
const CLAUSE = Class.SUBORDINATOR | Class.RELATIVE | Class.AUXILIARY | Class.PRONOUN;
/** So many tokens name what a date comes after. */
const LONGEST = 7;

/** *on May 3, a week after the vote on May 9* */
export function* datesOutOfOrder(tokens: Tokens, dates: readonly DateRead[]): Generator<Span> {
  for (let k = 1; k < dates.length; k++) {
    const [one, other] = [dates[k - 1], dates[k]];
    const joint = jointBehind(tokens, one.last);
    if (joint < 0 || !isNamed(tokens, joint + 1, other.first)) continue;
    const days = daysBetween(one, other);
    const isLater = isIn(tokens, joint, AFTER);
    if (days === undefined || (isLater ? days <= 0 : days >= 0)) continue;
    const first = isIn(tokens, one.first - 1, ON) ? one.first - 1 : one.first;
    yield { start: tokens.start(first), end: other.end };
  }
}

/** *, a week after*, *two days before*: the token of *after* or *before*; -1 where none stands there. */
function jointBehind(tokens: Tokens, last: number): number {
  let i = isSignOf(tokens, last + 1, ',') ? last + 2 : last + 1;
  if (!isIn(tokens, i, SOME) && !tokens.isOf(i, Topic.NUMBER | Topic.NUMERAL)) return -1;
  i++;
  if (!isIn(tokens, i, LENGTHS)) return -1;
  return isIn(tokens, i + 1, AFTER) || isIn(tokens, i + 1, BEFORE) ? i + 1 : -1;
}

/** What the other date is of: a few words, and no clause of their own. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST) return false;
  for (let i = from; i < to; i++) if (!tokens.isWord(i) || tokens.is(i, CLAUSE)) return false;
  return true;
}

/** How many days the second date is after the first; undefined where they may be of two years, or nobody knows. */
function daysBetween(one: DateRead, other: DateRead): number | undefined {
  if (one.day === null || other.day === null) return undefined;
  if (one.year !== null && other.year !== null)
    return dayOf(other.year, other.month, other.day) - dayOf(one.year, one.month, one.day);
  if (one.year !== null || other.year !== null) return undefined;
  const days = dayOf(LEAP, other.month, other.day) - dayOf(LEAP, one.month, one.day);
  return Math.abs(days) < HALF_A_YEAR ? days : undefined;
}

const LEAP = 2000;
const HALF_A_YEAR = 180;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
