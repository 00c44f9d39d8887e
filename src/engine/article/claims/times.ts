/** Dates and days as copy tells them: *March 3, 2021*, *in May*, *Tuesday night*, *last year*, *earlier this week*, *two years ago*, *the 1990s*. */
import { Class } from '../../words/classes';
import { hashes, isFree, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Span } from '../../text/span';
import { monthAt, weekdayAt, yearAt } from '../dates/names';
import { WordSet } from '../../words/word-set';
import type { Paragraph } from '../paragraph';
import { mentionAt } from '../people/roles';

/** Some tokens, the last one included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const PART_OF_DAY = hashes('night morning afternoon evening noon midnight');
const NEAR = hashes('last this next');
const UNIT = hashes(
  'week weekend month year night summer winter spring fall autumn morning afternoon evening quarter century decade',
);
const OF_DAY = hashes('today tomorrow yesterday tonight');
const PART = hashes('early earlier late later mid');
const IN = hashes('in');
const THE = hashes('the');
const AGO = hashes('ago');
const UNITS = hashes(
  'day days week weeks month months year years decade decades century centuries night nights hour hours minute minutes',
);
const SO_MANY = hashes('a an few several couple of many some half dozen');
const CENTURY = hashes('century');
const SUFFIX = hashes('st nd rd th');
const PLURAL = hashes('s');
/** Before *May* and *March*, which are other words, too. */
const LEADING_TO_MONTH = hashes(
  'in since until till by through from to of last this next early late mid during before after between for and or than on',
);
const OTHER_WORDS = hashes('may march');

/** What a time begins with that is no number and has no capital: one look at nearly every word. */
const OPENING = new WordSet([...OF_DAY, ...PART, ...NEAR, ...SO_MANY]);

const FEASTS = new Phrases(
  (
    "Christmas, Christmas Eve, Christmas Day, Boxing Day, New Year’s Eve, New Year’s Day, New Year's Eve, New Year's Day, Thanksgiving, Thanksgiving Day, " +
    'Easter, Easter Sunday, Easter Monday, Good Friday, Ash Wednesday, Palm Sunday, Labor Day, Labour Day, May Day, Memorial Day, Independence Day, ' +
    'Veterans Day, Presidents Day, Columbus Day, Election Day, Halloween, Passover, Hanukkah, Ramadan, Diwali, Remembrance Day, Bastille Day'
  )
    .split(', ')
    .map(feast => [feast, true] as const),
);

/** What a paragraph says of days and years, in the order of the text. Offsets count in its prose. */
export function timesIn({ tokens, dating, mentions }: Paragraph): Span[] {
  const found: Stretch[] = [];
  let next = 0; // the first token behind the last of them
  let date = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i < next) continue;
    while (date < dating.dates.length && dating.dates[date].first < i) date++;
    const read = dating.dates[date]?.first === i ? dating.dates[date] : undefined;
    const last = read?.last ?? timeAt(tokens, i);
    if (last < 0) continue;
    const mention = mentionAt(mentions, tokens.start(i));
    if (!read && mention?.kind === 'person') continue; // April Orr
    found.push({ first: i, last });
    next = last + 1;
  }
  return together(tokens, found).map(({ first, last }) => tokens.span(first, last));
}

/** The last token of the time that begins with one; -1 where none does. */
function timeAt(tokens: Tokens, i: number): number {
  if (tokens.isOf(i, Topic.NUMERAL)) return ofDigits(tokens, i);
  if (!tokens.isWord(i)) return -1;
  if (tokens.shape(i) === Shape.SMALL && !tokens.isOf(i, Topic.NUMBER) && !isIn(tokens, i, OPENING)) return -1;
  if (isIn(tokens, i, OF_DAY)) return tokens.shape(i) === Shape.CAPITALS ? -1 : i; // USA TODAY
  if (isIn(tokens, i, PART)) return ofPart(tokens, i);
  if (isIn(tokens, i, NEAR)) return ofNear(tokens, i);
  const weekday = weekdayAt(tokens, i);
  if (weekday) return overPartOfDay(tokens, weekday.last);
  const month = monthIn(tokens, i);
  if (month >= 0) return month;
  if (tokens.shape(i) === Shape.CAPITAL) {
    const feast = FEASTS.at(tokens, i);
    if (feast) return feast.last;
  }
  return ofAgo(tokens, i);
}

const overPartOfDay = (tokens: Tokens, last: number): number => (isIn(tokens, last + 1, PART_OF_DAY) ? last + 1 : last);

/** *May*, *May 2021* */
function monthIn(tokens: Tokens, i: number): number {
  const month = monthAt(tokens, i);
  if (!month || tokens.shape(i) === Shape.SMALL) return -1;
  const year = yearAt(tokens, month.last + 1) ? month.last + 1 : -1;
  if (isIn(tokens, i, OTHER_WORDS) && year < 0 && !isIn(tokens, i - 1, LEADING_TO_MONTH)) return -1;
  return Math.max(month.last, year);
}

/** *2021*, *2021-22*, *the 1990s*, *the 19th century* */
function ofDigits(tokens: Tokens, i: number): number {
  if (tokens.isJoined(i) && !isSignOf(tokens, i - 1, '(“"’-–—/')) return -1;
  if (tokens.isJoined(i + 1) && isIn(tokens, i + 1, SUFFIX)) {
    const century = isHyphen(tokens, i + 2) ? i + 3 : i + 2;
    return isIn(tokens, century, CENTURY) ? century : -1;
  }
  if (!isFree(tokens, i) || yearAt(tokens, i) === undefined) return -1;
  if (tokens.isJoined(i + 1) && isIn(tokens, i + 1, PLURAL)) return i + 1;
  if (tokens.isJoined(i + 1) && tokens.isWord(i + 1)) return -1;
  const isRange = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '-–') && tokens.isJoined(i + 2);
  return isRange && tokens.shape(i + 2) === Shape.DIGITS ? i + 2 : i;
}

/** *earlier this week*, *later in the month*, *late December*, *early 2021*, *mid-May* */
function ofPart(tokens: Tokens, i: number): number {
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if (isIn(tokens, at, NEAR)) return ofNear(tokens, at);
  if (isIn(tokens, at, IN) && isIn(tokens, at + 1, THE)) return isIn(tokens, at + 2, UNIT) ? at + 2 : -1;
  const month = monthAt(tokens, at);
  if (month && tokens.shape(at) !== Shape.SMALL) return monthIn(tokens, at) < 0 ? month.last : monthIn(tokens, at);
  const weekday = weekdayAt(tokens, at);
  if (weekday) return overPartOfDay(tokens, weekday.last);
  return tokens.shape(at) === Shape.DIGITS ? ofDigits(tokens, at) : -1;
}

/** *last year*, *this morning*, *next Tuesday*, *last May* */
function ofNear(tokens: Tokens, i: number): number {
  if (isIn(tokens, i + 1, UNIT)) return isIn(tokens, i + 1, PART_OF_DAY) ? i + 1 : overPartOfDay(tokens, i + 1);
  const weekday = weekdayAt(tokens, i + 1);
  if (weekday) return overPartOfDay(tokens, weekday.last);
  return monthIn(tokens, i + 1);
}

/** *two years ago*, *a few months ago* */
function ofAgo(tokens: Tokens, i: number): number {
  const isNumber = tokens.isOf(i, Topic.NUMBER | Topic.NUMERAL) || isIn(tokens, i, SO_MANY);
  if (!isNumber || isIn(tokens, i - 1, SO_MANY)) return -1;
  let at = i + 1;
  while (isIn(tokens, at, SO_MANY) || tokens.isOf(at, Topic.NUMBER) || isHyphen(tokens, at)) at++;
  return isIn(tokens, at, UNITS) && isIn(tokens, at + 1, AGO) ? at + 1 : -1;
}

/** Those that are one: *Tuesday, March 3*, *Monday night of last week*. */
function together(tokens: Tokens, found: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const each of found) {
    const before = all[all.length - 1];
    const isOne = before && isBeside(tokens, before.last, each.first);
    if (isOne) all[all.length - 1] = { first: before.first, last: each.last };
    else all.push(each);
  }
  return all;
}

function isBeside(tokens: Tokens, last: number, first: number): boolean {
  if (first === last + 1) return true;
  if (first > last + 3) return false;
  for (let i = last + 1; i < first; i++)
    if (!isSignOf(tokens, i, ',') && !isIn(tokens, i, THE) && !tokens.is(i, Class.PREPOSITION)) return false;
  return isSignOf(tokens, last + 1, ',') ? tokens.is(last, Class.DAY) : isIn(tokens, last + 1, OF);
}

const OF = hashes('of');
