/** A change as it is stated and as it is, from what it was and what it is. */
import { say } from '../../phrase';
import type { Move } from './moves';
import { areAlike, areApart, written, type Interval, type Quantity } from './quantity';
import { wrongSum, type WrongSum } from './wrong-sum';

export interface Change {
  readonly move: Move;
  readonly was: Quantity;
  readonly is: Quantity;
}

/** Beside *2.1 million*, *2 million* is hardly 2.4: a rounder figure has at most a fifth of its room there. */
export function besideFiner(round: Quantity, other: Quantity): Quantity {
  const half = (round.high - round.low) / 2;
  const fine = Math.max(half / 5, (other.high - other.low) / 2);
  return fine < half ? { ...round, low: round.value - fine, high: round.value + fine } : round;
}

/** What it was, by what it is and the difference. */
export function before(is: Quantity, by: Quantity, sign: number): Quantity {
  const slack = is.high - is.value + (by.high - by.value);
  const value = is.value + sign * by.value;
  return { ...is, value, low: value - slack, high: value + slack, decimals: Math.max(is.decimals, by.decimals) };
}

/** A stated change may be in percent, in percentage points, in a fraction, or in the unit of the two values. */
export function wrongChange(change: Change): WrongSum | null {
  const { move } = change;
  const { kind, unit } = move.change.figure;
  if (unit === 'times') return null; // fourfold, or four times more: not everybody means the same
  const isShare = (kind === 'percentage' || kind === 'ratio') && !move.isInPoints;
  return isShare ? wrongShare(change) : wrongDifference(change);
}

/** Of a change in percent, or in a fraction, what it was is the whole. */
function wrongShare({ move: { change: stated, isUp }, was, is }: Change): WrongSum | null {
  if (was.low <= 0 || is.low < 0) return null;
  const isPercent = stated.figure.kind === 'percentage';
  const share = (a: number, b: number): number => (isUp ? 1 : -1) * (a / b - 1) * (isPercent ? 100 : 1);
  const ends = [share(is.low, was.high), share(is.high, was.low)];
  const computed: Interval = { low: Math.min(...ends), high: Math.max(...ends) };
  if (!areApart(computed, stated)) return null;
  const right = (is.value / was.value - 1) * 100;
  const number = written(Math.abs(right), Math.max(stated.decimals, Math.abs(right) < 10 ? 1 : 0));
  const signed = `${right < 0 ? '−' : '+'}${number}`;
  const message =
    was.figure.kind === 'percentage'
      ? say(
          'From {0} to {1} percent is {2} percent, or {3} percentage points.',
          inWords(was),
          inWords(is),
          signed,
          written(Math.abs(is.value - was.value), 2),
        )
      : say('From {0} to {1} is {2} percent.', inWords(was), inWords(is), signed);
  return wrongSum(stated, message, isPercent && right > 0 === isUp && right !== 0 ? number : null);
}

/** Of percentages the difference is in points; else it is in the unit of both. */
function wrongDifference({ move: { change: stated, isUp, isInPoints }, was, is }: Change): WrongSum | null {
  const areInPoints = (stated.figure.kind === 'percentage-points' || isInPoints) && was.figure.kind === 'percentage';
  if (!areInPoints && !areAlike(stated, was)) return null;
  const difference = is.value - was.value;
  const by = isUp ? difference : -difference;
  const slack = was.high - was.value + (is.high - is.value);
  if (!areApart({ low: by - slack, high: by + slack }, stated)) return null;
  const number = written(Math.abs(difference), Math.max(was.decimals, is.decimals, stated.decimals));
  return wrongSum(
    stated,
    say('From {0} to {1} is {2}.', inWords(was), inWords(is), `${difference < 0 ? '−' : '+'}${number}`),
    by > 0 && was.value < 1e4 ? number : null,
  );
}

/** A value as the message says it. */
export const inWords = ({ value, decimals }: Quantity): string =>
  written(value, Math.max(decimals, Number.isInteger(value) ? 0 : 2));
