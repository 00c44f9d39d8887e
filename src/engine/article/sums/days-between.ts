/** How many days lie between two dates of a sentence: *shut on May 4 and opened again 12 days later, on May 16*. */
import { say } from '../../phrase';
import { lastFrom } from '../../text/span';
import { hashes, isIn } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import type { DateRead } from '../dates/date';
import { dayNumber } from '../dates/days';
import { readNumber } from '../figures/numbers';
import type { Paragraph } from '../paragraph';
import { isClosed, isComma, isDash } from './joints';
import { hedgeBefore } from './leads';
import { phrases } from './phrase-table';
import type { WrongSum } from './wrong-sum';

/** Two dates and how many days are told from one to the other, with the tokens that tell them. */
interface Between {
  readonly tokens: Tokens;
  readonly end: number;
  readonly one: DateRead;
  readonly other: DateRead;
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

const [ON, DAYS_WORD] = ['on', 'days'].map(hashOf);
const LATER = phrases('later, later on, afterward, afterwards, after that, after this, on');
const AFTER = phrases('after, after just, after only, after a total of');
const APPOSED = phrases(
  'a stay of, a stretch of, a period of, a span of, a total of, a break of, a run of, a gap of, or, in all',
);
/** What is done on both days, and nothing that begins later. */
const ALL_THE_TIME = phrases('at sea, on strike, in space, in orbit, in all, in total, altogether');
const REPEATED = hashes('anniversary years each every annual');
/** A common year, and one with a leap day. */
const YEARS = [2023, 2024];

export function* wrongDays({ tokens, sentences, dating: { dates }, kind }: Paragraph): Iterable<WrongSum> {
  if (kind === 'furniture' || kind === 'table') return;
  for (let k = 0; k + 1 < dates.length; k++) {
    const [one, other] = [dates[k], dates[k + 1]];
    const at = Math.max(0, lastFrom(sentences, one.start));
    const { start, end } = sentences[at];
    const isPair = other.end <= end && !(dates[k - 1]?.start >= start) && !(dates[k + 2]?.end <= end);
    if (!isPair || one.day === null || other.day === null || tokens.from(end - 1) - tokens.from(start) > MOST_TOKENS)
      continue;
    const days = daysIn(tokens, tokens.from(start), tokens.from(end - 1));
    const between = days && { tokens, end: tokens.from(end - 1) + 1, one, other, ...days };
    if (between && isSpan(between)) yield* wrongSpan(between);
  }
}

/** A sentence with more tokens tells of more. */
const MOST_TOKENS = 60;
const LENGTHS = hashes('days day weeks week hours hour months month');
/** A number has no more words. */
const LONGEST = 4;

/** The one length of time that a sentence has, where it is in days and nothing hedges it. */
function daysIn(tokens: Tokens, from: number, to: number): Pick<Between, 'first' | 'last' | 'value'> | undefined {
  let last = -1;
  for (let i = from; i <= to; i++) {
    if (!isIn(tokens, i, LENGTHS)) continue;
    if (last >= 0) return undefined;
    last = i;
  }
  if (tokens.hash(last) !== DAYS_WORD) return undefined;
  for (let first = last - LONGEST; first < last; first++) {
    const number = first >= from ? readNumber(tokens, first) : undefined;
    if (number?.last !== last - 1) continue;
    const isWhole = number.value !== null && Number.isInteger(number.value) && !number.upTo;
    return isWhole && !hedgeBefore(tokens, first) ? { first, last, value: number.value } : undefined;
  }
  return undefined;
}

/** *12 days later, on May 16*; *on May 16, after 12 days at sea*; *from May 4 to May 16, a stay of 12 days*; *for 12 days, from May 4 to May 16*. */
function isSpan({ tokens, end, one, other, first, last }: Between): boolean {
  for (let i = one.first; i < Math.max(last, other.last); i++) if (isIn(tokens, i, REPEATED)) return false;
  if (last < one.first) return isWhole({ tokens, end, one, other, first, last });
  if (last < other.first) {
    const from = isComma(tokens, one.last + 1) ? one.last + 2 : one.last + 1;
    const later = first > one.last && isPlainWords(tokens, from, first) ? LATER.at(tokens, last + 1) : undefined;
    const at = later && isComma(tokens, later.last + 1) ? later.last + 2 : later ? later.last + 1 : -1;
    return at >= 0 && (at === other.first || (tokens.hash(at) === ON && at + 1 === other.first));
  }
  if (first < other.last) return false;
  const before = AFTER.before(tokens, first) ?? APPOSED.before(tokens, first);
  if (
    !before ||
    before.first !== other.last + 2 ||
    !(isComma(tokens, before.first - 1) || isDash(tokens, before.first - 1))
  )
    return false;
  const whole = ALL_THE_TIME.at(tokens, last + 1);
  return isClosed({ tokens, end }, whole ? whole.last + 1 : last + 1);
}

/** *for 12 days, from May 4 to May 16*: the days one by one; on so many days between them it may have rained now and then. */
function isWhole({ tokens, one, other, first, last }: Omit<Between, 'value'>): boolean {
  const from = isComma(tokens, last + 1) ? last + 2 : last + 1;
  const isRange = isIn(tokens, from, FROM) && one.first === from + 1 && other.first === one.last + 2;
  return isRange && isIn(tokens, one.last + 1, TO) && isIn(tokens, first - 1, FOR);
}

const FROM = hashes('from');
const TO = hashes('to through until till');
const FOR = hashes('for lasted lasting lasts took takes');

/** Nothing else happens between them. */
function isPlainWords(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (!tokens.isWord(i)) return false;
  return from <= to;
}

/** The first and the last may count, or neither. */
const ROOM = 1;

function* wrongSpan({ tokens, one, other, first, last, value }: Between): Iterable<WrongSum> {
  const lengths = YEARS.map(year => lengthOf(one, other, year));
  if (lengths.some(length => length <= 0 || Math.abs(length - value) <= ROOM)) return;
  const [from, to] = [one, other].map(date => tokens.text(date.first, date.last));
  const message = say('From {0} to {1} are {2} days.', from, to, String(lengths[0]));
  yield { span: tokens.span(first, last), figure: null, message, computed: null };
}

/** From one date to the other; where neither has a year, from this one on. */
function lengthOf(one: DateRead, other: DateRead, year: number): number {
  const turn = other.month < one.month ? 1 : 0;
  const begin = one.year ?? (other.year === null ? year : other.year - turn);
  const end = other.year ?? begin + turn;
  return dayNumber(end, other.month, other.day!) - dayNumber(begin, one.month, one.day!);
}
