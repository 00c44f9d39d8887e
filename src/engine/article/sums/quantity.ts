/** Figures as intervals: what a rounded number may stand for. Idea: statcheck, which calls wrong only what no rounding can make right. */
import { isJoinedTo } from '../../words/grammar';
import type { Span } from '../../text/span';
import { Shape, type Tokens } from '../../words/tokens';
import type { Figure } from '../figures/figure';
import { hedgeBefore, leadOf } from './leads';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure that can be reckoned with. */
export interface Quantity extends Interval {
  readonly figure: Figure;
  /** Its first and its last token. */
  readonly first: number;
  readonly last: number;
  /** The token that leads it: *from*, *of*, a comma; -1 where there is none. */
  readonly lead: number;
  readonly value: number;
  /** How many digits stand after its point. */
  readonly decimals: number;
  /** *about*, *more than*: it says too little to reckon with. */
  readonly vague: boolean;
  /** *more than*, *nearly*: it says on which side the value lies. */
  readonly bounded: boolean;
}

/** From here on, zeros at the end of a whole number may be a rounding; two digits are meant in any case. */
const ROUND = 1000;

/** What is less than so much of a number is not nearly that. */
const NEARLY = 0.8;

/** What a figure may stand for; null where its number cannot be read. What leads it stands from the token `least` on. */
export function quantityOf(tokens: Tokens, figure: Figure, least: number): Quantity | null {
  const { value, span } = figure;
  if (value === null) return null;
  const first = tokens.from(span.start);
  const last = tokens.from(span.end - 1);
  const written = digitsIn(tokens, first, last);
  const isPart = figure.kind === 'ratio' || !Number.isInteger(value); // a third, half a point
  const half = written ? halfOf(figure, value, written) : isPart ? value / 10 : 0.5;
  const side = value > 0 ? hedgeBefore(tokens, first)?.meaning : undefined;
  return {
    figure,
    first,
    last,
    lead: leadOf(tokens, first, least),
    value,
    decimals: written?.decimals ?? 0,
    low: side === 'below' ? 0 : side === 'nearly' ? value * NEARLY : value - half,
    high: side === 'above' ? Infinity : value + half,
    vague: figure.approximate,
    bounded: side !== undefined && side !== 'near',
  };
}

/** A number as it is written in digits. */
export interface Written {
  readonly span: Span;
  /** Without its separators and what is after its point. */
  readonly whole: string;
  readonly number: number;
  readonly decimals: number;
}

/** The first number in digits of some tokens: *1,200.50*. */
export function digitsIn(tokens: Tokens, first: number, last: number): Written | undefined {
  let start = first;
  while (start <= last && tokens.shape(start) !== Shape.DIGITS) start++;
  if (start > last) return undefined;
  let i = start;
  let whole = tokens.text(i);
  for (; isGoneOnWith(tokens, i, ','); i += 2) whole += tokens.text(i + 2);
  const decimals = isGoneOnWith(tokens, i, '.') ? tokens.text(i + 2) : '';
  const span = tokens.span(start, decimals ? i + 2 : i);
  return { span, whole, number: Number(decimals ? `${whole}.${decimals}` : whole), decimals: decimals.length };
}

const isGoneOnWith = (tokens: Tokens, i: number, sign: string): boolean =>
  tokens.isJoined(i + 1) && tokens.text(i + 1) === sign && isJoinedTo(tokens, i + 2, Shape.DIGITS);

/** Prices below this are hardly rounded; that of a barrel or a share is. */
const SMALL_CHANGE = 20;

/**
 * Half a unit of a number's last digit, or of the last that is no zero in a large round number. Of a few whole dollars a fifth of it: a
 * price of $4.40 is hardly ever called $4.
 */
function halfOf({ kind }: Figure, value: number, { whole, number, decimals }: Written): number {
  const scale = number ? Math.abs(value / number) : 1;
  if (kind === 'money' && scale === 1 && !decimals && number < SMALL_CHANGE) return 0.5 / 5;
  const zeros = decimals || number < ROUND ? 0 : Math.min(zerosOf(whole), whole.length - 2);
  return (scale * 10 ** (zeros - decimals)) / 2;
}

function zerosOf(digits: string): number {
  let zeros = 0;
  while (digits.at(-1 - zeros) === '0') zeros++;
  return zeros;
}

/** Heads are counted one by one; a large count may be rounded. */
export const exact = (q: Quantity): Quantity =>
  q.figure.kind === 'count' && q.value < ROUND ? { ...q, low: q.value, high: q.value } : q;

/** Nothing hedges it. */
export const isPlain = ({ vague }: Quantity): boolean => !vague;

/** It may be hedged by what says on which side the value lies: *more than 50 percent*. */
export const isSaid = ({ vague, bounded }: Quantity): boolean => !vague || bounded;

/** No reading of the two makes them one. */
export const areApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** Do two figures count the same thing? */
export const areAlike = (a: Quantity, b: Quantity): boolean =>
  a.figure.kind === b.figure.kind && (a.figure.unit === b.figure.unit || currencyOf(a) === currencyOf(b));

const currencyOf = ({ figure: { kind, unit } }: Quantity): string | null =>
  kind === 'money' && unit ? (CURRENCIES[unit] ?? unit) : unit;
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: '$', USD: '$', dollars: '$', GBP: '£', pounds: '£', EUR: '€', euros: '€', yen: '¥', JPY: '¥', '₹': 'Rs', rupees: 'Rs',
}; // prettier-ignore

/** A number as copy writes it, with so many digits after its point and no zeros at its end. */
export const written = (n: number, decimals: number): string =>
  Number(n.toFixed(decimals)).toLocaleString('en-US', { maximumFractionDigits: decimals });
