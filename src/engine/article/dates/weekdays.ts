/** The day of the week that stands beside a date and is meant for it: *Tues., the 3rd of May*; *May 3, 2021, was a Monday*. */
import { Class } from '../../words/classes';
import { apart, hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Weekday } from './date';
import { weekdayAt, weekdayTo, type Named } from './names';

const THE = hashOf('the');
const ARTICLE = hashes('a an');
const PART_OF_DAY = hashes('night morning afternoon evening noon midnight lunchtime dawn dusk');
/** *in the early*, before a part of the day. */
const LEADING_TO_PART = hashes('at in the early late');
const JOINING_DAYS = hashes('and or to through until till');
const WHICH = hashes('which that');
const FALLING = hashes('is was falls fell be');
/** *a Monday when*, *a Monday in May*: what follows is no noun. */
const BEHIND_DAY = hashes('when and that in at with as after before of to for but so because');

/**
 * Null where there is none, or where there are several days: which is meant for which date? Of one before it and one behind, that which
 * is not `right`, from 0, a Sunday: *Good Friday, April 10, a Tuesday*.
 */
export function weekdayBeside(tokens: Tokens, first: number, last: number, right: number | null): Weekday | null {
  if (isOneOfSeveral(tokens, last)) return null;
  const before = weekdayBefore(tokens, first);
  if (before && isDayBefore(tokens, before.first)) return null;
  const behind = weekdayBehind(tokens, last);
  const isToldAgain = behind && before?.value === right && !isSignOf(tokens, behind.first - 1, ','); // Monday, May 3, Tuesday, May 4
  const day = isToldAgain ? behind : (before ?? behind);
  return day ? { ...tokens.span(day.first, day.last), first: day.first, day: day.value } : null;
}

/** *Sept. 13-15*, *Sept. 13 and the 15th* */
function isOneOfSeveral(tokens: Tokens, last: number): boolean {
  const comma = isSignOf(tokens, last + 1, ',') ? 1 : 0;
  const joint = last + 1 + comma;
  const isWordly = isIn(tokens, joint, JOINING_DAYS);
  if (!isWordly && (comma || !isSignOf(tokens, joint, '-–—/&'))) return false;
  const at = isWordly && isWord(tokens, joint + 1, THE) ? joint + 2 : joint + 1;
  return tokens.shape(at) === Shape.DIGITS;
}

/** Names that end with a day of the week, whatever day it is. */
const NAMES = new Phrases(
  [
    'Sheffield Wednesday', 'Mail on Sunday', 'Independent on Sunday', 'Scotland on Sunday', 'Wales on Sunday', 'Ruby Tuesday', 'Man Friday', 'Freaky Friday',
  ].map(name => [name, true] as const),
); // prettier-ignore

/** *Monday, the*; *Monday night,*; *Monday (*; *fell on a Monday on* */
function weekdayBefore(tokens: Tokens, first: number): Named | undefined {
  if (isWord(tokens, first - 1, ON)) return weekdayFallenOn(tokens, first - 2);
  let at = isWord(tokens, first - 1, THE) ? first - 1 : first;
  if (isSignOf(tokens, at - 1, ',(')) at--;
  const behind = beforePartOfDay(tokens, at);
  return NAMES.before(tokens, behind) ? undefined : weekdayTo(tokens, behind - 1);
}

/** *fell on a Monday*, *was a Monday*, up to a token. */
function weekdayFallenOn(tokens: Tokens, last: number): Named | undefined {
  const day = weekdayTo(tokens, last);
  if (!day || !isIn(tokens, day.first - 1, ARTICLE)) return undefined;
  const verb = isWord(tokens, day.first - 2, ON) ? day.first - 3 : day.first - 2;
  return isIn(tokens, verb, FALLING) ? day : undefined;
}

function beforePartOfDay(tokens: Tokens, at: number): number {
  if (!isIn(tokens, at - 1, PART_OF_DAY)) return at;
  let first = at - 1;
  while (isIn(tokens, first - 1, LEADING_TO_PART)) first--;
  return first;
}

/** Another day of the week stands before one: *Monday and*, *Monday night -* */
function isDayBefore(tokens: Tokens, i: number): boolean {
  let at = i;
  if (isIn(tokens, at - 1, JOINING_DAYS)) at--;
  else if (!isSignOf(tokens, at - 1, ',-–—/&')) return false;
  while (isSignOf(tokens, at - 1, ',-–—/&')) at--;
  return weekdayTo(tokens, beforePartOfDay(tokens, at) - 1) !== undefined;
}

/** *(a Monday)*; *– a wet Monday –*; *, a Monday*; *, Monday,*; *, which fell on a Monday* */
function weekdayBehind(tokens: Tokens, last: number): Named | undefined {
  if (isSignOf(tokens, last + 1, '(')) return weekdayAt(tokens, behindArticle(tokens, last + 2));
  if (isSignOf(tokens, last + 1, '-–—') && isIn(tokens, last + 2, ARTICLE)) {
    const day = weekdayAt(tokens, behindArticle(tokens, last + 2));
    return day && isDayOver(tokens, day.last) ? day : undefined;
  }
  const comma = isSignOf(tokens, last + 1, ',') ? last + 1 : last;
  const at = apart(tokens, comma);
  const told = behindArticle(tokens, behindVerb(tokens, at));
  const day = told === at && comma === last ? undefined : weekdayAt(tokens, told);
  if (!day || (comma === last && !isVerbBefore(tokens, at))) return undefined;
  return (told === at ? isClosed(tokens, day.last) : isDayOver(tokens, day.last)) ? day : undefined;
}

/** Behind *a*, *a wet*; the token itself where there is none. */
function behindArticle(tokens: Tokens, i: number): number {
  if (!isIn(tokens, i, ARTICLE)) return i;
  const isWet = tokens.shape(i + 1) === Shape.SMALL && tokens.is(i + 1, Class.ADJECTIVE);
  return isWet && weekdayAt(tokens, i + 2) ? i + 2 : i + 1;
}

const isVerbBefore = (tokens: Tokens, i: number): boolean => behindVerb(tokens, i) > i;

/** Behind *was*, *which fell on*; the token itself where there is no verb. */
function behindVerb(tokens: Tokens, i: number): number {
  let at = isIn(tokens, i, WHICH) ? i + 1 : i;
  if (isWord(tokens, at, WILL)) at++;
  if (!isIn(tokens, at, FALLING)) return i;
  at++;
  return isWord(tokens, at, ON) ? at + 1 : at;
}

const [WILL, ON] = ['will', 'on'].map(hashOf);

/** Not *a Monday paper*. */
function isDayOver(tokens: Tokens, last: number): boolean {
  const at = apart(tokens, last);
  if (at < 0) return tokens.shape(last + 1) === Shape.SIGN && !isSignOf(tokens, last + 1, "’'-");
  return tokens.shape(at) !== Shape.SMALL || isIn(tokens, at, BEHIND_DAY) || isIn(tokens, at, PART_OF_DAY);
}

const isClosed = (tokens: Tokens, last: number): boolean =>
  tokens.shape(last + 1) === Shape.END || (tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, ',.;)'));
