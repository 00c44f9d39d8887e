/** Figures as intervals: what a rounded number may stand for. Idea: statcheck, which calls wrong only what no rounding can make right. */
import type { Figure } from '../figures/figure';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure that can be reckoned with. */
export interface Quantity extends Interval {
  readonly figure: Figure;
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

const ABOVE = /\b(?:more than|over|at least|upwards? of|no fewer than|above|in excess of) \S{0,3}$/i;
const BELOW = /\b(?:less than|fewer than|under|nearly|almost|up to|at most|no more than|just short of) \S{0,3}$/i;

/** What a figure may stand for: half a unit of its last digit either way, or of the last that is no zero in a large round number. */
export function quantityOf(figure: Figure, copy: string, before: string): Quantity | null {
  const { value } = figure;
  if (value === null) return null;
  const number = /\d[\d,]*(?:\.(\d+))?/.exec(copy);
  const digits = number?.[0].replaceAll(',', '') ?? '';
  const decimals = number?.[1]?.length ?? 0;
  const scale = Number(digits) ? Math.abs(value / Number(digits)) : 1;
  const zeros = decimals || Number(digits) < ROUND ? 0 : Math.min(/0*$/.exec(digits)![0].length, digits.length - 2);
  const half = number ? (scale * 10 ** (zeros - decimals)) / 2 : figure.kind === 'ratio' ? value / 6 : 0.5;
  const [isAbove, isBelow] = [ABOVE.test(before), BELOW.test(before)];
  const low = isBelow && value > 0 ? 0 : value - half;
  const high = isAbove && value > 0 ? Infinity : value + half;
  return { figure, value, decimals, low, high, vague: figure.approximate, bounded: isAbove || isBelow };
}

/** No reading of the two makes them one. */
export const areApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** A number as copy writes it, with so many digits after its point and no zeros at its end. */
export const written = (n: number, decimals: number): string =>
  Number(n.toFixed(decimals)).toLocaleString('en-US', { maximumFractionDigits: decimals });
