/** Figures as intervals: what a rounded number may stand for. Idea: statcheck, which calls wrong only what no rounding can make right. */
import type { Figure } from '../figure';

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
  /** *about*, *more than*: it says too little to be wrong. */
  readonly vague: boolean;
}

/** From here on, zeros at the end of a whole number may be a rounding; two digits are meant in any case. */
const ROUND = 1000;

/** What a figure may stand for: half a unit of its last digit either way, or of the last that is no zero in a large round number. */
export function quantityOf(figure: Figure, copy: string): Quantity | null {
  const { value } = figure;
  if (value === null) return null;
  const number = /\d[\d,]*(?:\.(\d+))?/.exec(copy);
  const digits = number?.[0].replaceAll(',', '') ?? '';
  const decimals = number?.[1]?.length ?? 0;
  const scale = Number(digits) ? Math.abs(value / Number(digits)) : 1;
  const zeros = decimals || Number(digits) < ROUND ? 0 : Math.min(/0*$/.exec(digits)![0].length, digits.length - 2);
  const half = number ? (scale * 10 ** (zeros - decimals)) / 2 : figure.kind === 'ratio' ? value / 6 : 0.5;
  return { figure, value, decimals, low: value - half, high: value + half, vague: figure.approximate };
}

/** No reading of the two makes them one. */
export const areApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** A number as copy writes it, with so many digits after its point and no zeros at its end. */
export const written = (n: number, decimals: number): string =>
  Number(n.toFixed(decimals)).toLocaleString('en-US', { maximumFractionDigits: decimals });
