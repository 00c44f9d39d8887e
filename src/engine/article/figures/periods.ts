/** The time that a figure is about, by the words around it: *the first eight months of 2022*, *since 2015*, *a day*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { monthAt, yearAt } from '../dates/names';

/** Some tokens, the last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const UNITS = hashes(
  'hour hours day days night nights weekend weekends week weeks month months quarter quarters half halves year years decade decades ' +
    'season seasons century centuries summer summers winter winters spring springs autumn autumns',
);
const ONE_OF_THEM = hashes(
  'second minute hour day night week month quarter year decade season summer winter spring autumn',
);
/** *the first eight months* */
const ORDERS = hashes('first second third fourth last past previous next latest final current same');
const NEAR = hashes('last this next');
const CALENDAR = hashes('year month week quarter season summer winter spring autumn fall weekend century');
const THE = hashes('the');
const TO = hashes('of to through ending ended');
const IN = hashes('in');
const LED_IN = hashes('in during for by');
const SPANS = hashes('from between');
const ENDS = hashes('and to until through');
const SINCE = hashes('since');
const EARLY = hashes('early late mid fiscal');
const EACH = hashes('a an per every each');
const OFTEN = hashes('annually daily weekly monthly yearly hourly');
const ANOTHER_TIME = hashes('ago earlier later before');

/** The time nearest to a figure, which fills some tokens, in a stretch of them; one that follows it before one that does not. */
export function periodIn(tokens: Tokens, { first, last }: Stretch, figure: Stretch): Stretch | null {
  const each = eachBehind(tokens, figure.last + 1, last);
  if (each) return each;
  let best: Stretch | null = null;
  let least = Infinity;
  for (let i = first; i <= last; i++) {
    const found = i < figure.first || i > figure.last ? periodAt(tokens, i) : null;
    if (!found || found.last > last) continue;
    if (found.last < figure.first || found.first > figure.last) {
      const isBehind = found.first > figure.last;
      const distance = isBehind
        ? tokens.start(found.first) - tokens.end(figure.last)
        : 2 * (tokens.start(figure.first) - tokens.end(found.last));
      if (distance < least) [best, least] = [found, distance];
    }
    i = found.last;
  }
  return best && withoutPreposition(tokens, best);
}

/** So many words may stand between a figure and how often it is: *300 new cars a day*. */
const MOST_WORDS = 2;

/** *a day*, *annually* */
function eachBehind(tokens: Tokens, first: number, limit: number): Stretch | null {
  for (let i = first; i <= Math.min(first + MOST_WORDS, limit); i++) {
    if (isIn(tokens, i, OFTEN)) return { first: i, last: i };
    if (isIn(tokens, i, EACH) && isIn(tokens, i + 1, ONE_OF_THEM))
      return isIn(tokens, i + 2, ANOTHER_TIME) ? null : { first: i, last: i + 1 };
    if (tokens.shape(i) !== Shape.SMALL || tokens.isJoined(i)) return null;
  }
  return null;
}

/** The time that begins with a token. */
function periodAt(tokens: Tokens, i: number): Stretch | null {
  if (!tokens.isWord(i) || (tokens.isJoined(i) && tokens.shape(i - 1) > Shape.SIGN)) return null;
  if (isIn(tokens, i, SPANS)) {
    const from = yearTo(tokens, i + 1);
    const to = from && isIn(tokens, from + 1, ENDS) ? yearTo(tokens, from + 2) : undefined;
    return to ? { first: i, last: to } : null;
  }
  const date = isIn(tokens, i, SINCE)
    ? yearTo(tokens, i + 1)
    : isIn(tokens, i, LED_IN)
      ? dateTo(tokens, i + 1)
      : undefined;
  if (date) return { first: i, last: date };
  if (isIn(tokens, i, NEAR) && isIn(tokens, i + 1, CALENDAR) && !isIn(tokens, i - 1, THE))
    return { first: i, last: i + 1 };
  const unit = isIn(tokens, i, THE) ? (stretchTo(tokens, i + 1) ?? endingTo(tokens, i + 1)) : stretchTo(tokens, i);
  return unit ? { first: i, last: unit } : null;
}

/** *first eight months of 2022*, *past decade*: the last token. */
function stretchTo(tokens: Tokens, i: number): number | undefined {
  if (!isIn(tokens, i, ORDERS)) return undefined;
  const at = unitBehind(tokens, i + 1);
  return at === undefined ? undefined : (tailTo(tokens, at + 1) ?? at);
}

/** *quarter to June*, *six months ended June 30* */
function endingTo(tokens: Tokens, i: number): number | undefined {
  const at = unitBehind(tokens, i);
  return at === undefined || isIn(tokens, at + 1, OF) ? undefined : tailTo(tokens, at + 1);
}

const OF = hashes('of');

/** A unit of time, behind a number or a word or none: *eight months*, *two-year terms*. */
function unitBehind(tokens: Tokens, i: number): number | undefined {
  if (isIn(tokens, i, UNITS)) return i;
  const isOne = tokens.shape(i) === Shape.SMALL || tokens.shape(i) === Shape.DIGITS;
  const at = isSignOf(tokens, i + 1, '-') ? i + 2 : i + 1;
  return isOne && isIn(tokens, at, UNITS) ? at : undefined;
}

/** *of 2022*, *to June*, *ended in March 2014*, *of this year* */
function tailTo(tokens: Tokens, i: number): number | undefined {
  if (!isIn(tokens, i, TO)) return undefined;
  const at = isIn(tokens, i + 1, IN) ? i + 2 : i + 1;
  if (isIn(tokens, at, YEARS) && isIn(tokens, at + 1, YEAR)) return at + 1;
  return isIn(tokens, i, OF) && !yearTo(tokens, at) && !monthAndYear(tokens, at) ? undefined : dateTo(tokens, at);
}

const YEARS = hashes('the last this');
const YEAR = hashes('year');

const monthAndYear = (tokens: Tokens, i: number): boolean => {
  const month = monthAt(tokens, i);
  return month !== undefined && yearTo(tokens, month.last + 1) !== undefined;
};

/** *2014*, *March*, *March 2014*, *June 30*, *June 30, 2014*: the last token. */
function dateTo(tokens: Tokens, i: number): number | undefined {
  const year = yearTo(tokens, i);
  if (year) return year;
  const month = monthAt(tokens, i);
  if (!month) return undefined;
  const behind = month.last + 1;
  const day = tokens.shape(behind) === Shape.DIGITS && !yearAt(tokens, behind) ? behind : undefined;
  const comma = day && isSignOf(tokens, day + 1, ',') ? day + 1 : day;
  return yearTo(tokens, (comma ?? month.last) + 1) ?? day ?? month.last;
}

/** *2014*, *early 2014*, *2014-15*: the last token. */
function yearTo(tokens: Tokens, i: number): number | undefined {
  let at = i;
  while (isIn(tokens, at, EARLY) || (at > i && isSignOf(tokens, at, '-'))) at++;
  if (yearAt(tokens, at) === undefined) return undefined;
  const isRange = tokens.isJoined(at + 1) && isSignOf(tokens, at + 1, '-–') && tokens.isJoined(at + 2);
  return isRange && tokens.shape(at + 2) === Shape.DIGITS ? at + 2 : at;
}

const DROPPED = hashes('in during for');

function withoutPreposition(tokens: Tokens, { first, last }: Stretch): Stretch {
  return isIn(tokens, first, DROPPED) ? { first: first + 1, last } : { first, last };
}
