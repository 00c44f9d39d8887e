/** Finds the figures of a paragraph: numbers with what they count, without dates, years, times, and numbers in names. */
import { lastFrom, span, type Span } from '../text/span';
import { isDateOrTime, isLabel } from './labels';
import { NUMBER_START, readNumber, type NumberRead } from './numbers';
import type { Quotation } from './quotations';
import { sourcesOf } from './sourcing';
import { CURRENCY_BEFORE, UNITS_AFTER, type Unit } from './units';

export type FigureKind =
  'percentage' | 'percentage-points' | 'money' | 'count' | 'ratio' | 'rank' | 'measure' | 'duration' | 'age' | 'rate';

/** A number with what it counts. */
export interface Figure {
  readonly span: Span;
  readonly kind: FigureKind;
  /** In plain units: 31 for 31 percent, 4500000 for $4.5 million, a decimal for a ratio; null where it cannot be read. */
  readonly value: number | null;
  /** The upper end of a range, the other side of a vote or a score. */
  readonly valueTo: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** What is measured: *Bilateral trade*. */
  readonly measure: string | null;
  readonly period: string | null;
  /** The words that name who or what the figure comes from. */
  readonly source: Span | null;
}

const APPROXIMATE =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|at least|at most|up to|over|under|an estimated|estimated|close to|as many as|as much as|well over|just over|just under|upwards? of|an average of|no more than|no fewer than)\s(?:[$£€¥₹]|Rs\.?\s?|US\$)?$/i;
const RANGE = /^(?:\s?[-–—]\s?|\s(?:to|and|or)\s)(?:[$£€¥₹]\s?)?(?=\d|\p{L})/iu;
const RANK =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:most[- ]\p{Ll}+|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|bus|long|short|tall|great|dead|wealthi|near|bright|heavi)\p{Ll}*est|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|busi|long|short|tall|great|deadli|bright)est|best|worst)|No\. ?\d{1,3}(?!\d))/giu;
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The figures of a paragraph, in the order of the text. Offsets count from its start. */
export function figuresIn(text: string, sentences: readonly Span[], quotations: readonly Quotation[]): Figure[] {
  const ranks = [...ranksIn(text)];
  const ranked = ranks.map(r => r.span);
  const figures: Figure[] = [];
  let last = 0;
  for (const m of text.matchAll(NUMBER_START)) {
    if (m.index < last || m.index < (ranks[lastFrom(ranked, m.index)]?.span.end ?? 0)) continue;
    const number = startsNumber(text, m.index) ? readNumber(text, m.index) : undefined;
    if (!number) continue;
    const figure = readFigure(text, number);
    last = figure?.span.end ?? number.end;
    if (figure) figures.push(figure);
  }
  const sourceAt = sourcesOf(text, sentences, quotations);
  return [...ranks, ...figures]
    .sort((a, b) => a.span.start - b.span.start)
    .map(f => ({ ...f, source: sourceAt(f.span) }));
}

/** Not inside a word, a name (COVID-19, F-16), a web address or another number. */
function startsNumber(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (before === '-' || before === '–')
    return (
      /\bminus-$/i.test(text.slice(Math.max(0, at - 6), at)) ||
      !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ') ||
      /^\d+[-–]$/.test(text.slice(Math.max(0, at - 3), at))
    );
  if (before === '.' || before === ',') return !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
  if (/[\p{L}\p{N}_@#/’'&:]/u.test(before))
    return (
      CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 5), at)) || (before === '/' && /\p{L}/u.test(text[at - 2] ?? ''))
    );
  return true;
}

function readFigure(text: string, number: NumberRead): Figure | undefined {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const range = readRange(text, number);
  const end = range?.end ?? number.end;
  const after = text.slice(end, end + 40);
  const currency = CURRENCY_BEFORE.exec(before);
  if (currency) {
    const start = number.start - currency[0].length;
    return figure(span(start, end), 'money', number, range, currency[0].trim(), before.slice(0, currency.index));
  }
  if (!number.inWords && isDateOrTime(before, after)) return undefined;
  const prime = /^['′’] ?(\d{1,2})(?:["″”]|'')/.exec(after);
  if (prime && number.value !== null) {
    const height = figure(span(number.start, end + prime[0].length), 'measure', number, undefined, 'inches', before);
    return { ...height, value: number.value * 12 + Number(prime[1]) };
  }
  const unit = UNITS_AFTER.find(u => u.pattern.test(after));
  if (unit && !isDating(unit, before, after)) return withUnit(text, number, range, unit, before, after);
  if (unit || /^\s?[ap]\.m/i.test(after)) return undefined;
  return ratio(text, number, before, after) ?? age(number, before, after) ?? count(number, range, before, after);
}

/** *five years ago*, *two days later*, *the first two months of*: a date, not a duration. */
const isDating = (unit: Unit, before: string, after: string): boolean =>
  unit.kind === 'duration' &&
  (/^[ -]?(?:\p{Ll}+ )?\p{Ll}+ (?:ago|earlier|later)(?!\p{L})/iu.test(after) ||
    (/\b(?:first|last|final) $/.test(before) && /^ \p{Ll}+ of /u.test(after)));

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
  const parts = part ? (readNumber(part[1], 0)?.value ?? 0) / (unit.name === 'feet' ? 12 : 100) : 0;
  const sign = SIGNED.has(unit.name) ? /(?:(?<![\p{L}\p{N}])[-−]|\bminus[ -])$/iu.exec(before) : null;
  const made = figure(
    span(number.start - (sign?.[0].length ?? 0), end + (part?.[0].length ?? 0)),
    kindIn(unit, text.slice(number.start, end), rest),
    number,
    range,
    unit.name,
    before,
  );
  if (made.value === null || (!unit.factor && !parts && !sign)) return made;
  return { ...made, value: Number((made.value * (unit.factor ?? 1) * (sign ? -1 : 1) + parts).toPrecision(12)) };
}

/** The smaller unit that goes on: 5 feet 11 inches, 3 dollars and 50 cents. */
const PARTS_AFTER: Readonly<Record<string, RegExp>> = {
  feet: /^,?(?: and)? ?(\d{1,2}(?:\.\d+)?) ?(?:inch(?:es)?|ins?)\b/,
  dollars: /^,?(?: and)? (\d{2}(?=[.;]|$| more\b)|(?:\d{1,2}|\p{Ll}+(?:[- ]\p{Ll}+)?)(?= cents?\b))(?: cents?)?/u,
};
/** Units of things that may fall below nought. */
const SIGNED = new Set(['percent', 'percentage points', 'degrees']);

/** *45 years old* is an age; *£ …*, said as *5 million pounds a year*, is money. */
function kindIn(unit: Unit, words: string, rest: string): FigureKind {
  if (unit.kind === 'duration' && /^[- ]old\b/.test(rest)) return 'age';
  if (unit.name === 'pounds' && unit.kind === 'measure' && /[mb]illion/.test(words)) return 'money';
  return unit.kind;
}

function readRange(text: string, number: NumberRead): NumberRead | undefined {
  const joint = RANGE.exec(text.slice(number.end, number.end + 10));
  if (!joint || number.value === null) return undefined;
  const to = readNumber(text, number.end + joint[0].length);
  if (!to || to.value === null) return undefined;
  const dash = /[-–—]/.test(joint[0]);
  if (/or/.test(joint[0]) && !(to.value > number.value && to.value <= 2 * number.value)) return undefined;
  if (/and/.test(joint[0]) && !/\bbetween\s[$£€]?$/i.test(text.slice(Math.max(0, number.start - 10), number.start)))
    return undefined;
  if (to.value <= number.value && !dash) return undefined;
  if (number.inWords !== to.inWords) return undefined;
  return to;
}

/** One in five, nine out of ten, two-thirds, 3-to-1. */
function ratio(text: string, number: NumberRead, before: string, after: string): Figure | undefined {
  if (number.fraction && number.value !== null && number.value < 1) {
    if (/^ (?:hour|dozen)/.test(after)) return undefined;
    return figure(span(number.start, number.end), 'ratio', number, undefined, null, before);
  }
  const of = /^(?: in | out of (?:every )?| of every |-in-)(?=\d|\p{L})/u.exec(after);
  const whole = of && readNumber(text, number.end + of[0].length);
  if (!whole || number.value === null || !whole.value || whole.value <= number.value || whole.yearLike)
    return undefined;
  if (
    /^[ -](?:years?|months?|days?|weeks?|hours?|percent)/.test(text.slice(whole.end)) ||
    (whole.inWords !== number.inWords && !of[0].includes('out of'))
  )
    return undefined;
  return {
    ...figure(span(number.start, whole.end), 'ratio', number, undefined, null, before),
    value: number.value / whole.value,
  };
}

/** *Ana Ruiz, 45,* and *aged 45*. */
function age(number: NumberRead, before: string, after: string): Figure | undefined {
  if (number.value === null || number.value > 120 || number.inWords) return undefined;
  const named =
    /\p{Lu}[\p{L}’'.-]+, $/u.test(before) &&
    /^(?:[,.;)]|$)/.test(after) &&
    Number.isInteger(number.value) &&
    number.value > 0;
  if (!named && !/\b(?:aged?|ages) (?:of )?$/i.test(before)) return undefined;
  return figure(span(number.start, number.end), 'age', number, undefined, 'years', before);
}

function count(number: NumberRead, range: NumberRead | undefined, before: string, after: string): Figure | undefined {
  if (number.inWords ? !countsInWords(number, before, after) : isLabel(number, before, after)) return undefined;
  const to = range && !range.yearLike ? range : undefined;
  return figure(span(number.start, (to ?? number).end), 'count', number, to, null, before);
}

/** *the two leaders*, *her three sons*: known already, nothing to check. */
const DEFINITE =
  /(?:\b(?:the|these|those|both|all|its|his|her|their|our|my|your|other|first|last|next|past)|[’']s?) $/i;

/** *four nurses*, but not *one of*, *no one*, *the two*: a number word counts where a noun follows. */
function countsInWords(number: NumberRead, before: string, after: string): boolean {
  if (/^-/.test(after) && !/^-\p{Ll}/u.test(after)) return false;
  if (number.value === 0 || DEFINITE.test(before)) return false;
  if (number.value === 1) {
    return /^[ -]\p{Ll}/u.test(after) && !/^ (?:of|another|day|thing|way|or|that|who|which|is|was|has|had|with|in|on|for|to|and|can|could|should|by|at|as|side|hand|point|after|before)\b/.test(after) &&
      !/\b(?:no|the|this|that|any|every|each|some|another|which|only|last|first|day|a|and|or|as|is|not) $/i.test(before); // prettier-ignore
  }
  return !/\b(?:day|chapter|act|phase|week|part|title|the other) $/i.test(before);
}

function* ranksIn(text: string): Iterable<Figure> {
  for (const m of text.matchAll(RANK)) {
    const digits = /\d+/.exec(m[0])?.[0];
    const value = digits ? Number(digits) : ORDINALS.indexOf(m[0].split(/[- ]/)[0].toLowerCase());
    yield {
      span: span(m.index, m.index + m[0].length),
      kind: 'rank',
      value,
      valueTo: null,
      unit: null,
      approximate: false,
      measure: null,
      period: null,
      source: null,
    };
  }
}

const figure = (
  at: Span,
  kind: FigureKind,
  number: NumberRead,
  to: NumberRead | undefined,
  unit: string | null,
  before: string,
): Figure => ({
  span: at,
  kind,
  value: lift(number, to),
  valueTo: to?.value ?? null,
  unit,
  approximate: APPROXIMATE.test(before),
  measure: null,
  period: null,
  source: null,
});

/** In *$3-4 million* the scale stands once and belongs to both ends. */
function lift(number: NumberRead, to: NumberRead | undefined): number | null {
  if (number.value === null || !to?.value || number.value >= 1000 || to.value < 1000) return number.value;
  const power = Math.floor(Math.log10(to.value) / 3) * 3;
  return number.value * 10 ** power < to.value * 10 ? Number(`${number.value}e${power}`) : number.value;
}
