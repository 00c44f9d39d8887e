/** How long it was from one time of the day to another: *it began at 9.30 a.m. and closed at noon, three and a half hours later*. */
import { say } from '../../phrase';
import { lastFrom, span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isJoinedTo, isSignOf, worthOf, type Worths } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { readNumber } from '../figures/numbers';
import type { Paragraph } from '../paragraph';
import { isClosed, isComma, isPhrase } from './joints';
import { phrases } from './phrase-table';
import type { WrongSum } from './wrong-sum';

/** A time of the day, from its first token to its last. */
export interface ClockTime {
  readonly first: number;
  readonly last: number;
  /** From midnight. */
  readonly minutes: number;
  /** Its half of the day is told, or it has none: *18:30*. */
  readonly isSure: boolean;
}

/** How long it was, from the first token to the last. */
export interface Length {
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
  /** So many minutes more or less are the same in round numbers. */
  readonly room: number;
}

/** A sentence’s tokens, from the first to the one behind its last. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
}

export type Between = readonly [from: ClockTime, to: ClockTime];

const [HOUR, HALF_DAY, DAY] = [60, 12 * 60, 24 * 60];
const MORNING = phrases('am, a.m., a.m');
const EVENING = phrases('pm, p.m., p.m');
const NOON = hashes('noon midday');
const MIDNIGHT = hashes('midnight');
const AT = hashes('at until till from by to');
const [LATER, AFTER, ON] = ['later', 'after', 'on'].map(hashes);
const BESIDE = hashes('later after before');
/** Whose clock it is: there may be two. */
const ZONES = hashes('local GMT BST CET EST EDT ET PT CT PDT PST UTC');
const UNITS: Worths = new Map(
  Object.entries({ hour: HOUR, hours: HOUR, minute: 1, minutes: 1 }).map(([unit, minutes]) => [hashOf(unit), minutes]),
);
/** A length has no more words: *three and a half*. */
const LONGEST = 5;

/** The lengths of a paragraph that do not go with the two times beside them. */
export function* wrongTimes({ tokens, sentences, kind }: Paragraph): Iterable<WrongSum> {
  if (kind === 'furniture' || kind === 'table' || !tokens.hasAny(Topic.NUMERAL | Topic.NUMBER)) return;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.HOUR)) continue;
    const told = lengthTo(tokens, i);
    const sentence = told && sentences[lastFrom(sentences, tokens.start(i))];
    if (!told || !sentence) continue;
    const around = { tokens, first: tokens.from(sentence.start), end: tokens.from(sentence.end - 1) + 1 };
    const between = timesAround(around, told);
    if (between && isWrong(between, told)) yield wrongLength(tokens, between, told);
  }
}

/** *, three and a half hours*: the length that ends with a token, behind a comma. */
function lengthTo(tokens: Tokens, last: number): Length | undefined {
  const unit = worthOf(tokens, last, UNITS);
  if (!unit || !isIn(tokens, last + 1, BESIDE)) return undefined;
  const both = unit === 1 ? hoursAndMinutesTo(tokens, last) : undefined;
  if (both) return both;
  for (let first = last - 1; first >= last - LONGEST && !isComma(tokens, first); first--) {
    if (!isComma(tokens, first - 1)) continue;
    const number = readNumber(tokens, first);
    if (!number?.value || number.upTo || number.last !== last - 1) return undefined;
    const isWhole = Number.isInteger(number.value);
    const minutes = number.value * unit;
    return { first, last, minutes, room: unit === 1 ? minutes / 4 : HOUR / (isWhole ? 2 : 3) };
  }
  return undefined;
}

/** *, two hours and 40 minutes*; told to the minute, or to the next ten of them. */
function hoursAndMinutesTo(tokens: Tokens, last: number): Length | undefined {
  let and = last - 1;
  while (and > last - LONGEST && !isIn(tokens, and, AND)) and--;
  const minutes = readNumber(tokens, and + 1);
  if (worthOf(tokens, and - 1, UNITS) !== HOUR || !minutes?.value || minutes.last !== last - 1) return undefined;
  for (let first = and - 2; first >= and - LONGEST; first--) {
    if (!isComma(tokens, first - 1)) continue;
    const hours = isIn(tokens, first, ARTICLE) ? { value: 1, last: first } : readNumber(tokens, first);
    if (!hours?.value || hours.last !== and - 2) return undefined;
    return { first, last, minutes: hours.value * HOUR + minutes.value, room: ROOM };
  }
  return undefined;
}

const AND = hashes('and');
const ARTICLE = hashes('an');
/** Minutes. */
const ROOM = 10;

/** The earlier time and the later: *… 10 p.m., three hours later*; *… 10 p.m., three hours after it began at 7 p.m.* */
function timesAround(sentence: Sentence, { first, last }: Length): Between | undefined {
  const { tokens } = sentence;
  const times = timesIn(sentence);
  const [one, other] = times;
  const behind = last + 1;
  if (times.length !== 2) return undefined;
  if (isIn(tokens, behind, LATER))
    return isApposed(tokens, other, first) && isClosed(sentence, behind + 1) ? [one, other] : undefined;
  const isTold = isApposed(tokens, one, first) && isPhrase(tokens, behind, other.first);
  if (!isTold || !isClosed(sentence, other.last + 1)) return undefined;
  return isIn(tokens, behind, AFTER) ? [other, one] : [one, other];
}

const SAME = hashes('that the same');
const DAYS = hashes('day morning afternoon evening night');

/** Nothing but a comma stands between a time and a length, and the day: *10 p.m. on Monday, three hours*, *11 a.m. that day*. */
function isApposed(tokens: Tokens, { last }: ClockTime, first: number): boolean {
  const comma = first - 1;
  const isOfDay =
    (isIn(tokens, last + 1, ON) && tokens.is(last + 2, Class.DAY)) ||
    (isIn(tokens, last + 1, SAME) && isIn(tokens, last + 2, DAYS));
  return comma === last + 1 || (isOfDay && comma === last + 3);
}

/** All of them; none where their clocks may be two. */
export function timesIn({ tokens, first, end }: Sentence): ClockTime[] {
  const times: ClockTime[] = [];
  for (let i = first; i < end; i++) {
    if (isIn(tokens, i, ZONES)) return [];
    const time = timeAt(tokens, i);
    if (!time) continue;
    times.push(time);
    i = time.last;
  }
  return times;
}

/** *noon*, *7.30 p.m.*, *at 18:30*, *at seven* */
function timeAt(tokens: Tokens, i: number): ClockTime | undefined {
  if (isIn(tokens, i, NOON)) return { first: i, last: i, minutes: HALF_DAY, isSure: true };
  if (isIn(tokens, i, MIDNIGHT)) return { first: i, last: i, minutes: 0, isSure: true };
  if (!tokens.isOf(i, Topic.NUMERAL | Topic.NUMBER) || tokens.isJoined(i)) return undefined;
  const hours = tokens.shape(i) === Shape.DIGITS ? Number(tokens.text(i)) : readNumber(tokens, i)?.value;
  if (!hours || hours > 23 || !Number.isInteger(hours)) return undefined;
  const isSplit = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.:') && isJoinedTo(tokens, i + 2, Shape.DIGITS);
  const last = isSplit ? i + 2 : i;
  const minutes = isSplit ? Number(tokens.text(last)) : 0;
  const [morning, evening] = [MORNING, EVENING].map(half => half.at(tokens, last + 1));
  const half = morning ?? evening;
  if (minutes >= HOUR || (half ? hours > 12 : !isIn(tokens, i - 1, AT))) return undefined;
  const ofDay = half ? (hours % 12) + (evening ? 12 : 0) : hours;
  return {
    first: i,
    last: half?.last ?? last,
    minutes: ofDay * HOUR + minutes,
    isSure: half !== undefined || hours > 12,
  };
}

/** Where nothing says which half of the day is meant, either may be. */
export function isWrong(between: Between, { minutes, room }: Length): boolean {
  const length = lengthOf(between);
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= room;
  if (minutes >= DAY || isNear(length, minutes)) return false;
  return between.every(({ isSure }) => isSure) || !isNear(length % HALF_DAY, minutes % HALF_DAY);
}

/** Over midnight, too. */
const lengthOf = ([from, to]: Between): number => (to.minutes - from.minutes + DAY) % DAY;

export function wrongLength(tokens: Tokens, between: Between, { first, last }: Length): WrongSum {
  const length = lengthOf(between);
  const [from, to] = between.map(time => tokens.text(time.first, time.last));
  const [hours, minutes] = [Math.floor(length / HOUR), length % HOUR].map(String);
  return {
    span: span(tokens.start(first), tokens.end(last)),
    figure: null,
    message: say('From {0} to {1} it is {2} h {3} min.', from, to, hours, minutes),
    computed: null,
  };
}
