/** Finds the figures of a paragraph: numbers with what they count, without dates, years, times, and numbers in names. */
import { lastOf, span, type Span } from '../../text/span';
import type { Found } from '../../words/phrases';
import { hashes, headOf, isFree, isHyphen, isIn, isSignOf, isWord, next } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { age, count, rate, ratio } from './bare-figures';
import { isTime } from './clock';
import { figure, withSource, type Figure, type FigureKind } from './figure';
import { isHedged } from './hedges';

import type { NumberRead } from './number';
import { readMultiple } from './number-words';
import { ARTICLE, LARGE } from './numerals';
import { mayStart, readNumber } from './numbers';
import type { Quotation } from '../quotations/quotations';
import { ranksIn } from './ranks';
import { sourcesOf } from './sourcing';
import { inchesBehindPrime, partAfter } from './parts';
import { readRange } from './ranges';
import { factorOf, moneyBefore } from './money';
import type { Unit } from './unit';
import { unitAt } from './units';

/** The figures of a paragraph, in the order of the text; dates are none. Offsets count from its start. */
export function figuresIn(
  tokens: Tokens,
  dates: readonly Span[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Figure[] {
  const ranks = ranksIn(tokens);
  const figures = countsIn(tokens, [dates, ranks.map(({ span }) => span)]);
  if (!ranks.length && !figures.length) return figures;
  const sourceAt = sourcesOf(tokens, sentences, quotations);
  const all = ranks.length ? [...ranks, ...figures].sort((a, b) => a.span.start - b.span.start) : figures;
  return all.map(each => withSource(each, sourceAt(each.span)));
}

/** All but ranks, and what is read already. A number starts with digits or its own words, or two tokens before: *a full* percentage point. */
function countsIn(tokens: Tokens, others: readonly (readonly Span[])[]): Figure[] {
  const figures: Figure[] = [];
  if (!tokens.hasAny(Topic.NUMERAL | Topic.NUMBER)) return figures;
  let last = 0;
  let next = 0;
  for (let seen = 0; seen < tokens.count; seen++) {
    if (!tokens.isOf(seen, Topic.NUMERAL | Topic.NUMBER) || !isFree(tokens, seen)) continue;
    for (let i = Math.max(next, seen - 2); i <= seen; i++) {
      const at = tokens.start(i);
      if (at < last || !mayStart(tokens, i) || others.some(spans => at < (lastOf(spans, at)?.end ?? 0))) continue;
      const read = readAt(tokens, i);
      if (!read) continue;
      last = read.figure?.span.end ?? read.number.end;
      if (read.figure)
        figures.push(isHedged(tokens, read.figure) ? { ...read.figure, approximate: true } : read.figure);
    }
    next = seen + 1;
  }
  return figures;
}

/** The number that starts with a token, and the figure that it is, if it is one. */
function readAt(tokens: Tokens, i: number): { readonly number: NumberRead; readonly figure?: Figure } | undefined {
  const multiple = readMultiple(tokens, i);
  if (multiple) return { number: multiple, figure: timesOf(multiple) };
  const sign = moneyBefore(tokens, i, true);
  const number = readNumber(tokens, i, sign !== undefined);
  if (!number) return undefined;
  const money = number.grouped ? sign : moneyBefore(tokens, i, false);
  if (money === undefined && !startsNumber(tokens, i)) return undefined;
  return { number, figure: readFigure(tokens, number, money) };
}

const timesOf = (multiple: NumberRead): Figure =>
  figure(span(multiple.start, multiple.end), 'ratio', multiple, undefined, 'times');

/** *the Big Ten*, *Group of Seven*: a capital inside a sentence. */
function isName(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.CAPITAL || tokens.isJoined(i) || !isEndOfName(tokens, i + 1)) return false;
  const before = tokens.text(i - 1) === 'of' ? i - 2 : i - 1;
  return tokens.isWord(before) && tokens.shape(headOf(tokens, before, "’'-")) > Shape.SMALL; // the Guard’s Ten
}

const isEndOfName = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) ? ".,;)’'".includes(tokens.text(i)) : tokens.shape(i) === Shape.SMALL;

/** *sub-5*, *then-18*: the number is no part of a name. */
const PREFIX = hashes('minus sub now then');

/** Not inside a word, a name (COVID-19, F-16), a web address or another number. */
function startsNumber(tokens: Tokens, i: number): boolean {
  if (isName(tokens, i)) return false;
  if (!tokens.isJoined(i)) return true;
  const before = i - 1;
  if (tokens.shape(before) !== Shape.SIGN) return false;
  const isFree = !tokens.isJoined(before) || tokens.shape(before - 1) === Shape.SIGN;
  if (isSignOf(tokens, before, '-–')) return isFree || isIn(tokens, before - 1, PREFIX);
  if (isSignOf(tokens, before, '.,+')) return isFree;
  if (isSignOf(tokens, before, '/')) return tokens.isJoined(before) && tokens.isWord(before - 1);
  return !isSignOf(tokens, before, "_@#’'&:");
}

/** `money` is the token with which the sign of a currency starts that stands before the number. */
function readFigure(tokens: Tokens, bare: NumberRead, money: number | undefined): Figure | undefined {
  const number = withOf(tokens, bare);
  const first = money ?? number.first;
  const range = number.upTo ? { ...number, value: number.upTo } : readRange(tokens, number, first);
  const { last, end } = range ?? number;
  if (money !== undefined) {
    const sign = tokens.text(money, number.first - 1);
    const sum = figure(span(tokens.start(money), end), 'money', number, range, sign);
    return timesFactor(sum, factorOf(tokens, money, number.first - 1));
  }
  if (isTime(tokens, last)) return undefined;
  const height = heightOf(tokens, number);
  if (height) return height;
  const unit = isOrdinal(number) ? undefined : unitBehind(tokens, range ?? number);
  if (unit) return isDating(tokens, number, unit) ? undefined : withUnit(tokens, number, range, unit);
  return (
    unitAndHalf(tokens, number) ??
    rate(tokens, number) ??
    ratio(tokens, number) ??
    age(tokens, number, range) ??
    count(tokens, number, range)
  );
}

/** *5′11″*: a height, in inches. */
function heightOf(tokens: Tokens, number: NumberRead): Figure | undefined {
  const inches = inchesBehindPrime(tokens, number.last);
  if (!inches || number.value === null) return undefined;
  const height = figure(tokens.span(number.first, inches.last), 'measure', number, undefined, 'inches');
  return { ...height, value: number.value * 12 + inches.value };
}

/** *A third day*: a part in words that is no half and no quarter has no unit right behind it. */
const isOrdinal = ({ inWords, fraction, value, last, first }: NumberRead): boolean =>
  inWords && fraction && last === first + 1 && !Number.isInteger(4 * value!);

/** The unit behind a number: joined to it, or behind a space or a hyphen. Behind a year, a word with a capital is a name: *2016 Stone*. */
function unitBehind(tokens: Tokens, { last, grouped, yearLike }: NumberRead): Found<Unit> | undefined {
  const isHyphened = isHyphen(tokens, last + 1) && tokens.isJoined(last + 2);
  const at = isHyphened ? last + 2 : last + 1;
  return yearLike && tokens.shape(at) === Shape.CAPITAL ? undefined : unitAt(tokens, at, grouped);
}

const ONE = hashes('a an one');

/** *A quarter of a mile*, *millions of dollars*: a unit that *of* leads to. */
function withOf(tokens: Tokens, number: NumberRead): NumberRead {
  if ((!number.fraction && !number.upTo) || tokens.text(number.last + 1) !== 'of') return number;
  const isOne = number.fraction && isIn(tokens, number.last + 2, ONE);
  if (number.fraction && !isOne) return number;
  const last = number.last + (isOne ? 2 : 1);
  return unitAt(tokens, last + 1, true) ? { ...number, last, end: tokens.end(last) } : number;
}

/** *An hour and a half*. */
function unitAndHalf(tokens: Tokens, number: NumberRead): Figure | undefined {
  const [and, first] = [number.first - 1, number.first - 3];
  if (!number.fraction || !number.value || !isWord(tokens, and, AND) || !isIn(tokens, first, ARTICLE)) return undefined;
  const unit = unitAt(tokens, and - 1, false);
  if (unit?.last !== and - 1) return undefined;
  const { kind, name, factor = 1 } = unit.meaning;
  const read = figure(tokens.span(first, number.last), kind, number, undefined, name);
  return { ...read, value: (1 + number.value) * factor };
}

const AND = hashOf('and');

const DATING = hashes('ago earlier later read');
const FIRST_OR_LAST = hashes('first last final');

/** *five years ago*, *two days later*, *the first two months of*, *One day, …*: a date, not a duration. */
function isDating(tokens: Tokens, { first }: NumberRead, { last, meaning }: Found<Unit>): boolean {
  if (meaning.kind !== 'duration') return false;
  if (tokens.isJoined(last + 1)) return isOneDay(tokens, first, last);
  return isIn(tokens, last + 1, DATING) || (isIn(tokens, first - 1, FIRST_OR_LAST) && tokens.text(last + 1) === 'of');
}

const isOneDay = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.text(last) === 'day' &&
  tokens.text(last + 1) === ',' &&
  (first === 0 || '.!?'.includes(tokens.text(first - 1)));

function withUnit(tokens: Tokens, number: NumberRead, range: NumberRead | undefined, unit: Found<Unit>): Figure {
  const { last, meaning } = unit;
  const part = partAfter(tokens, last, meaning);
  const minus = SIGNED.has(meaning.name) ? minusBefore(tokens, number.first) : undefined;
  const made = figure(
    tokens.span(minus ?? number.first, part?.last ?? last),
    kindIn(tokens, range ?? number, unit),
    number,
    range,
    meaning.name,
  );
  if (made.value === null || (!meaning.factor && !part && minus === undefined)) return made;
  const inPlain = (value: number): number => value * (meaning.factor ?? 1);
  return {
    ...made,
    value: rounded(inPlain(made.value) * (minus === undefined ? 1 : -1) + (part?.value ?? 0)),
    valueTo: made.valueTo === null ? null : rounded(inPlain(made.valueTo)),
  };
}

/** In plain units: *MUSD 5* are five million. */
const timesFactor = (made: Figure, factor: number): Figure =>
  factor === 1 || made.value === null
    ? made
    : { ...made, value: made.value * factor, valueTo: made.valueTo === null ? null : made.valueTo * factor };

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Units of things that may fall below nought. */
const SIGNED = new Set(['percent', 'percentage points', 'degrees']);

/** The token of a minus that stands before a number: *-5*, *minus 5*; but not *3-5*, *plus or minus 5*. */
function minusBefore(tokens: Tokens, first: number): number | undefined {
  const at = first - 1;
  if (tokens.isJoined(first) && isSignOf(tokens, at, '-−')) {
    if (isWord(tokens, at - 1, MINUS)) return minusBefore(tokens, at);
    return tokens.isJoined(at) && tokens.shape(at - 1) > Shape.SIGN ? undefined : at;
  }
  return isWord(tokens, at, MINUS) && !isWord(tokens, at - 1, OR) ? at : undefined;
}

const [MINUS, OR, OLD] = ['minus', 'or', 'old'].map(hashOf);

/** *45 years old* is an age; *£ …*, said as *5 million pounds a year*, is money. */
function kindIn(tokens: Tokens, number: NumberRead, { last, meaning }: Found<Unit>): FigureKind {
  if (meaning.kind === 'duration' && isWord(tokens, next(tokens, last), OLD)) return 'age';
  if (meaning.name === 'pounds' && meaning.kind === 'measure' && areMillions(tokens, number)) return 'money';
  return meaning.kind;
}

/** *5 million*, *billions of* */
const areMillions = (tokens: Tokens, { last, upTo, value }: NumberRead): boolean =>
  isIn(tokens, last, LARGE) || (upTo !== undefined && value! >= 1e6);
