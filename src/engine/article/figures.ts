/** Finds the figures of a paragraph: numbers with what they count, without dates, years, times, and numbers in names. */
import { isCapital } from '../text/characters';
import type { Glance } from '../text/glance';
import { lastOf, span, type Span } from '../text/span';
import { age, count, rate, ratio } from './bare-figures';
import { figure, hedgedBy, withSource, type Figure, type FigureKind } from './figure';
import { isDateOrTime } from './labels';
import { numberStarts, readMultiple, readNumber, type NumberRead } from './numbers';
import type { Quotation } from './quotations';
import { ranksIn } from './ranks';
import { sourcesOf } from './sourcing';
import { ANY_UNIT, CURRENCY_BEFORE, UNITS_AFTER, type Unit } from './units';

const RANGE =
  /^(?:(?: percent| per cent|%)(?=[-–]| and ))?(?:[-–—]\s?|\s(?:[-–—]|to|and|or)\s)(?:[$£€¥₹]\s?)?(?=\d|\p{L})/iu;
/** The figures of a paragraph, in the order of the text. Offsets count from its start. */
export function figuresIn(
  text: string,
  glance: Glance,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Figure[] {
  const ranks = ranksIn(text, glance);
  const ranked = ranks.map(r => r.span);
  const figures: Figure[] = [];
  let last = 0;
  for (const at of numberStarts(text, glance)) {
    if (at < last || at < (lastOf(ranked, at)?.end ?? 0) || !startsNumber(text, at)) continue;
    const multiple = readMultiple(text, at);
    const number = multiple ?? readNumber(text, at);
    if (!number) continue;
    const read = multiple ? timesOf(text, multiple) : readFigure(text, number);
    last = read?.span.end ?? number.end;
    if (read) figures.push(hedgedBy(read, text));
  }
  if (!ranks.length && !figures.length) return figures;
  const sourceAt = sourcesOf(text, glance, sentences, quotations);
  const all = ranks.length ? [...ranks, ...figures].sort((a, b) => a.span.start - b.span.start) : figures;
  return all.map(each => withSource(each, sourceAt(each.span)));
}

const timesOf = (text: string, multiple: NumberRead): Figure => {
  const before = text.slice(Math.max(0, multiple.start - 40), multiple.start);
  return figure(span(multiple.start, multiple.end), 'ratio', multiple, undefined, 'times', before);
};

/** *the Big Ten*, *Group of Seven*: a capital inside a sentence. */
const isName = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) &&
  /^\p{Lu}\p{Ll}+(?= \p{Ll}|[.,;)’'])/u.test(text.slice(at, at + 20)) &&
  /\p{Lu}[\p{L}’'-]*(?: of)? $/u.test(text.slice(Math.max(0, at - 20), at));

/** Not inside a word, a name (COVID-19, F-16), a web address or another number. */
function startsNumber(text: string, at: number): boolean {
  if (isName(text, at)) return false;
  const before = text[at - 1] ?? ' ';
  if (before === '-' || before === '–')
    return (
      /\b(?:minus|sub|now|then)-$/i.test(text.slice(Math.max(0, at - 6), at)) ||
      !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ')
    );
  if (before === '.' || before === ',' || before === '+') return !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
  if (/[\p{L}\p{N}_@#/’'&:]/u.test(before))
    return (
      CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 5), at)) || (before === '/' && /\p{L}/u.test(text[at - 2] ?? ''))
    );
  return true;
}

function readFigure(text: string, bare: NumberRead): Figure | undefined {
  const number = withOf(text, bare);
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const range = number.upTo ? { ...number, value: number.upTo } : readRange(text, number);
  const end = range?.end ?? number.end;
  const after = text.slice(end, end + 40);
  const currency = CURRENCY_BEFORE.exec(before.slice(-LONGEST_CURRENCY))?.[0];
  if (currency) {
    const start = number.start - currency.length;
    return figure(span(start, end), 'money', number, range, currency.trim(), before.slice(0, -currency.length));
  }
  if (!number.inWords && isDateOrTime(before, after)) return undefined;
  const prime = PRIME.test(after[0]) && /^['′’] ?(\d{1,2})(?:["″”]|'')/.exec(after);
  if (prime && number.value !== null) {
    const height = figure(span(number.start, end + prime[0].length), 'measure', number, undefined, 'inches', before);
    return { ...height, value: number.value * 12 + Number(prime[1]) };
  }
  const unit = unitIn(after);
  if (unit && !isDating(unit, before, after) && !isOrdinal(text, number, unit))
    return withUnit(text, number, range, unit, before, after);
  if (unit || /^\s?[ap]\.m/i.test(after)) return undefined;
  return (
    unitAndHalf(number, before) ??
    ratio(text, number, before, after) ??
    rate(text, number, before, after) ??
    age(number, range, before, after) ??
    count(number, range, before, after)
  );
}

/** With a character before it: what stands before a number is looked at no farther than it can reach. */
const LONGEST_CURRENCY = 8;
const PRIME = /['′’]/;

/** *A quarter of a mile*, *millions of dollars*: a unit that *of* leads to. */
function withOf(text: string, number: NumberRead): NumberRead {
  const of = number.fraction ? / of (?:an?|one)(?= )/y : number.upTo ? / of(?= )/y : null;
  if (!of) return number;
  of.lastIndex = number.end;
  const end = of.test(text) ? of.lastIndex : number.end;
  return ANY_UNIT.test(text.slice(end, end + 40)) ? { ...number, end } : number;
}

const unitIn = (after: string): Unit | undefined =>
  ANY_UNIT.test(after) ? UNITS_AFTER.find(({ pattern }) => pattern.test(after)) : undefined;

/** *An hour and a half*. */
function unitAndHalf(number: NumberRead, before: string): Figure | undefined {
  const whole = number.fraction && number.value ? /(?<!\p{L})an?( \p{L}+) and $/iu.exec(before) : null;
  const unit = whole ? unitIn(whole[1]) : undefined;
  if (!whole || !unit) return undefined;
  const at = span(number.start - whole[0].length, number.end);
  const read = figure(at, unit.kind, number, undefined, unit.name, before.slice(0, whole.index));
  return { ...read, value: (1 + number.value!) * (unit.factor ?? 1) };
}

/** *five years ago*, *two days later*, *the first two months of*: a date, not a duration. */
const isDating = (unit: Unit, before: string, after: string): boolean =>
  unit.kind === 'duration' &&
  (/^[ -]?(?:\p{Ll}+ )?\p{Ll}+ (?:ago|earlier|later|read)(?!\p{L})/iu.test(after) ||
    (/\b(?:first|last|final) $/.test(before) && /^ \p{Ll}+ of /u.test(after)) ||
    (/(?:^|[.!?] )$/.test(before) && /^ day, /.test(after))); // One day, …

/** *A third day*, *a fifth year*: which one, not a part of it, which *of* leads to. */
const isOrdinal = (text: string, { start, end, fraction }: NumberRead, unit: Unit): boolean =>
  fraction && unit.kind === 'duration' && /^an? (?:third|\p{Ll}+th)$/iu.test(text.slice(start, end));

function withUnit(
  text: string,
  number: NumberRead,
  range: NumberRead | undefined,
  unit: Unit,
  before: string,
  after: string,
): Figure {
  const end = (range ?? number).end + unit.pattern.exec(after)![0].length;
  const rest = text.slice(end, end + 30);
  const part = PARTS_AFTER[unit.name]?.exec(rest);
  const parts = part ? (readNumber(part[1] ?? part[2], 0)?.value ?? 0) / PARTS[unit.name] : 0;
  const sign = SIGNED.has(unit.name) ? /$(?<=((?<![\p{L}\p{N}])[-−]|\bminus[ -]))/iu.exec(before) : null;
  const made = figure(
    span(number.start - (sign?.[1].length ?? 0), end + (part?.[0].length ?? 0)),
    kindIn(unit, text.slice(number.start, end), rest),
    number,
    range,
    unit.name,
    before,
  );
  if (made.value === null || (!unit.factor && !parts && !sign)) return made;
  const inPlain = (value: number): number => value * (unit.factor ?? 1);
  return {
    ...made,
    value: rounded(inPlain(made.value) * (sign ? -1 : 1) + parts),
    valueTo: made.valueTo === null ? null : rounded(inPlain(made.valueTo)),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** The smaller unit that goes on: 5 feet 11 inches, 5-foot-11, 3 dollars and 50 cents, 1h 20m. */
const PARTS_AFTER: Readonly<Record<string, RegExp>> = {
  feet: /^(?:,?(?: and)? ?(\d{1,2}(?:\.\d+)?) ?(?:inch(?:es)?|ins?)\b|-(\d{1,2})(?![\d-]))/,
  pounds: /^,?(?: and)? ?(\d{1,2}) ?(?:ounces?|oz)\b/,
  minutes: /^(?: and)? ?(\d{1,2}) ?(?:seconds?|secs?|s)\b/,
  dollars: /^,?(?: and)? (\d{2}(?=[.;]|$| more\b)|(?:\d{1,2}|\p{Ll}+(?:[- ]\p{Ll}+)?)(?= cents?\b))(?: cents?)?/u,
  hours: /^(?:,? and)? ?(\d{1,2}) ?(?:minutes?|mins?|m)\b/,
};
/** How many of the smaller make one. */
const PARTS: Readonly<Record<string, number>> = { feet: 12, pounds: 16, dollars: 100, hours: 60, minutes: 60 };
/** Units of things that may fall below nought. */
const SIGNED = new Set(['percent', 'percentage points', 'degrees']);

/** *45 years old* is an age; *£ …*, said as *5 million pounds a year*, is money. */
function kindIn(unit: Unit, words: string, rest: string): FigureKind {
  if (unit.kind === 'duration' && /^[- ]old\b/.test(rest)) return 'age';
  if (unit.name === 'pounds' && unit.kind === 'measure' && /[mb]illion/.test(words)) return 'money';
  return unit.kind;
}

function readRange(text: string, number: NumberRead): NumberRead | undefined {
  const joint = RANGE.exec(text.slice(number.end, number.end + 20));
  if (!joint || number.value === null) return undefined;
  const to = readNumber(text, number.end + joint[0].length);
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
