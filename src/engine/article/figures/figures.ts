/** Finds the figures of a paragraph: numbers with what they count, without dates, years, times, and numbers in names. */
import { NUMERAL, placesOf, type Glance } from '../../words/glance';
import { NUMBER_WORD } from '../word-classes';
import { lastOf, span, type Span } from '../../text/span';
import type { Found } from '../../words/phrases';
import { hashes, headOf, isHyphen, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { age, count, rate, ratio } from './bare-figures';
import { figure, withSource, type Figure, type FigureKind } from './figure';
import { isHedged } from './hedges';
import { isDateOrTime } from './labels';
import type { NumberRead } from './number';
import { readMultiple } from './number-words';
import { mayStart, numberAt, readNumber } from './numbers';
import type { Quotation } from '../quotations/quotations';
import { ranksIn } from './ranks';
import { sourcesOf } from './sourcing';
import { partAfter } from './parts';
import { moneyBefore, unitAt, type Unit } from './units';

const RANGE =
  /^(?:(?: percent| per cent|%)(?=[-–]| and ))?(?:[-–—]\s?|\s(?:[-–—]|to|and|or)\s)(?:[$£€¥₹]\s?)?(?=\d|\p{L})/iu;

/** The figures of a paragraph, in the order of the text. Offsets count from its start. */
export function figuresIn(
  tokens: Tokens,
  glance: Glance,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Figure[] {
  const text = tokens.prose;
  const ranks = ranksIn(tokens, glance);
  const ranked = ranks.map(r => r.span);
  const figures: Figure[] = [];
  let last = 0;
  for (const i of startsIn(tokens, glance)) {
    const at = tokens.start(i);
    if (at < last || !mayStart(tokens, i) || at < (lastOf(ranked, at)?.end ?? 0)) continue;
    const read = readAt(tokens, i);
    if (!read) continue;
    last = read.figure?.span.end ?? read.number.end;
    if (read.figure) figures.push(isHedged(tokens, read.figure) ? { ...read.figure, approximate: true } : read.figure);
  }
  if (!ranks.length && !figures.length) return figures;
  const sourceAt = sourcesOf(text, glance, sentences, quotations);
  const all = ranks.length ? [...ranks, ...figures].sort((a, b) => a.span.start - b.span.start) : figures;
  return all.map(each => withSource(each, sourceAt(each.span)));
}

/** The tokens at which a number may start: those that a glance has seen, and two before each, *a full* percentage point. */
function* startsIn(tokens: Tokens, glance: Glance): Iterable<number> {
  let next = 0;
  for (const at of placesOf(glance, NUMERAL | NUMBER_WORD)) {
    const seen = tokens.from(at);
    for (let i = Math.max(next, seen - 2); i <= seen; i++) yield i;
    next = seen + 1;
  }
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

/** Not inside a word, a name (COVID-19, F-16), a web address or another number. */
function startsNumber(tokens: Tokens, i: number): boolean {
  if (isName(tokens, i)) return false;
  const text = tokens.prose;
  const at = tokens.start(i);
  const before = text[at - 1] ?? ' ';
  if (before === '-' || before === '–')
    return (
      /\b(?:minus|sub|now|then)-$/i.test(text.slice(Math.max(0, at - 6), at)) ||
      !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ')
    );
  if (before === '.' || before === ',' || before === '+') return !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
  if (/[\p{L}\p{N}_@#/’'&:]/u.test(before)) return before === '/' && /\p{L}/u.test(text[at - 2] ?? '');
  return true;
}

/** `money` is the token with which the sign of a currency starts that stands before the number. */
function readFigure(tokens: Tokens, bare: NumberRead, money: number | undefined): Figure | undefined {
  const text = tokens.prose;
  const number = withOf(tokens, bare);
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const range = number.upTo ? { ...number, value: number.upTo } : readRange(tokens, number);
  const { last, end } = range ?? number;
  const after = text.slice(end, end + 40);
  if (money !== undefined) {
    const start = tokens.start(money);
    const sign = text.slice(start, number.start);
    return figure(span(start, end), 'money', number, range, sign.trim());
  }
  if (!number.inWords && isDateOrTime(tokens, number.first, last)) return undefined;
  const prime = PRIME.test(after[0]) && /^['′’] ?(\d{1,2})(?:["″”]|'')/.exec(after);
  if (prime && number.value !== null) {
    const height = figure(span(number.start, end + prime[0].length), 'measure', number, undefined, 'inches');
    return { ...height, value: number.value * 12 + Number(prime[1]) };
  }
  const unit = isOrdinal(number) ? undefined : unitBehind(tokens, last, (range ?? number).grouped);
  if (unit && !isDating(tokens, number, unit)) return withUnit(tokens, number, range, unit, before);
  if (unit || /^\s?[ap]\.m/i.test(after)) return undefined;
  return (
    unitAndHalf(tokens, number, before) ??
    rate(tokens, number) ??
    ratio(tokens, number) ??
    age(tokens, number, range) ??
    count(tokens, number, range)
  );
}

const PRIME = /['′’]/;

/** *A third day*: a part in words that is no half and no quarter has no unit right behind it. */
const isOrdinal = ({ inWords, fraction, value, last, first }: NumberRead): boolean =>
  inWords && fraction && last === first + 1 && !Number.isInteger(4 * value!);

/** The unit behind a number: joined to it, or behind a space or a hyphen. */
function unitBehind(tokens: Tokens, last: number, isSum: boolean): Found<Unit> | undefined {
  const isHyphened = isHyphen(tokens, last + 1) && tokens.isJoined(last + 2);
  return unitAt(tokens, isHyphened ? last + 2 : last + 1, isSum);
}

/** *A quarter of a mile*, *millions of dollars*: a unit that *of* leads to. */
function withOf(tokens: Tokens, number: NumberRead): NumberRead {
  if ((!number.fraction && !number.upTo) || tokens.text(number.last + 1) !== 'of') return number;
  const isOne = number.fraction && /^(?:an?|one)$/.test(tokens.text(number.last + 2));
  if (number.fraction && !isOne) return number;
  const last = number.last + (isOne ? 2 : 1);
  return unitAt(tokens, last + 1, true) ? { ...number, last, end: tokens.end(last) } : number;
}

/** *An hour and a half*. */
function unitAndHalf(tokens: Tokens, number: NumberRead, before: string): Figure | undefined {
  const whole = number.fraction && number.value ? /(?<!\p{L})an? (\p{L}+) and $/iu.exec(before) : null;
  const unit = whole ? unitAt(tokens, number.first - 2, false) : undefined;
  if (!whole || !unit) return undefined;
  const at = span(number.start - whole[0].length, number.end);
  const { kind, name, factor = 1 } = unit.meaning;
  const read = figure(at, kind, number, undefined, name);
  return { ...read, value: (1 + number.value!) * factor };
}

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

function withUnit(
  tokens: Tokens,
  number: NumberRead,
  range: NumberRead | undefined,
  { last, meaning: unit }: Found<Unit>,
  before: string,
): Figure {
  const text = tokens.prose;
  const end = tokens.end(last);
  const part = partAfter(tokens, last, unit);
  const sign = SIGNED.has(unit.name) ? /$(?<=((?<![\p{L}\p{N}])[-−]|(?<!\bor )\bminus[ -]))/iu.exec(before) : null;
  const made = figure(
    span(number.start - (sign?.[1].length ?? 0), part ? tokens.end(part.last) : end),
    kindIn(unit, text.slice(number.start, end), text.slice(end, end + 5)),
    number,
    range,
    unit.name,
  );
  if (made.value === null || (!unit.factor && !part && !sign)) return made;
  const inPlain = (value: number): number => value * (unit.factor ?? 1);
  return {
    ...made,
    value: rounded(inPlain(made.value) * (sign ? -1 : 1) + (part?.value ?? 0)),
    valueTo: made.valueTo === null ? null : rounded(inPlain(made.valueTo)),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Units of things that may fall below nought. */
const SIGNED = new Set(['percent', 'percentage points', 'degrees']);

/** *45 years old* is an age; *£ …*, said as *5 million pounds a year*, is money. */
function kindIn(unit: Unit, words: string, rest: string): FigureKind {
  if (unit.kind === 'duration' && /^[- ]old\b/.test(rest)) return 'age';
  if (unit.name === 'pounds' && unit.kind === 'measure' && /[mb]illion/.test(words)) return 'money';
  return unit.kind;
}

function readRange(tokens: Tokens, number: NumberRead): NumberRead | undefined {
  const text = tokens.prose;
  const joint = RANGE.exec(text.slice(number.end, number.end + 20));
  if (!joint || number.value === null) return undefined;
  const to = numberAt(tokens, number.end + joint[0].length);
  if (!to || to.value === null) return undefined;
  const dash = /[-–—]/.test(joint[0]);
  if (/or/.test(joint[0]) && !(to.value > number.value && to.value <= 2 * number.value)) return undefined;
  if (/and/.test(joint[0]) && !/\bbetween\s[$£€]?$/i.test(text.slice(Math.max(0, number.start - 10), number.start)))
    return undefined;
  if (/ to /.test(joint[0]) && isChange(text, number, to)) return undefined;
  if (to.value <= number.value && !dash && !(to.value > 1 && isVote(text, number, joint[0]))) return undefined;
  if (number.inWords !== to.inWords && !(number.value < 10 && to.value >= 10 && !to.grouped)) return undefined;
  return to;
}

/** *fell $40m to $1.2bn*, *$40 to $50 from $10*: by what, and to what. */
const isChange = (text: string, number: NumberRead, to: NumberRead): boolean =>
  (to.value! > 5 * number.value! && CHANGED.test(text.slice(Math.max(0, number.start - 24), number.start))) ||
  /^,? from [$£€¥₹]?\d/.test(text.slice(to.end, to.end + 10));
const CHANGED =
  /\b(?:rose|fell|up|down|gained|lost|added|climbed|dropped|jumped|slid|slipped|sank|tumbled|plunged|soared|surged|increased|decreased|declined|grew|shrank)(?: by)? (?:[$£€¥₹]|Rs\.? ?)?$/i;

/** *voted 52 to 48*: the larger number comes first. */
const isVote = (text: string, { start }: NumberRead, joint: string): boolean =>
  joint === ' to ' &&
  /\b(?:vot(?:e|es|ed|ing)|passed|approved|rejected|backed|won|lost|vote of|score of)(?: it| that)?(?: by)? $/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
