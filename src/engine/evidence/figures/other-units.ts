/** The same in another unit: *90 minutes* and *an hour and a half*, *31 miles* and *50 kilometres*, *113 degrees Fahrenheit* and *45 °C*. */
import type { Figure } from '../../article/figures/figure';
import { converted, unitOf, unitsLike } from '../../article/sums/measures';
import { exact, rangeOf, type Amount } from './amount';
import type { FigureClaim } from './claim';
import type { Reading } from './reading';
import type { Said } from './said';

/** Of units of the calendar, how many months each has. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['months', 1],
  ['years', 12],
  ['decades', 120],
]);
const MEASURED: ReadonlySet<string> = new Set(['duration', 'measure', 'rate']);
/** Nothing is told in smaller parts of a unit, or in more of one. */
const LEAST = 0.2;
const MOST = 100_000;

type Range = readonly [low: number, high: number];

/** The values that a document may have for a claim in other units, as numbers stand there: of *an hour and a half* the half alone. */
export function rangesElsewhere(claim: FigureClaim): Range[] {
  const unit = unitIn(claim);
  if (!unit) return [];
  const { low, high } = rangeOf(claim.amount);
  const others = MONTHS.has(unit) ? [...MONTHS.keys()].filter(each => each !== unit) : unitsLike(unit);
  return others.flatMap(other => {
    const [from, to] = [low, high].map(each => valueIn(each, unit, other)!);
    const value = valueIn(claim.amount.value, unit, other)!;
    if (Math.abs(value) < LEAST || Math.abs(value) > MOST) return [];
    const part = exact(value - Math.floor(value));
    const isParted = claim.figure.kind === 'duration' && (part * QUARTERS) % 1 === 0 && part > 0 && value > 1;
    return isParted ? [[from, to] as const, [part, part] as const] : [[from, to] as const];
  });
}

const QUARTERS = 4;

/** A figure of a document in the unit of a claim, where it is in another one. */
export function inUnitOf(claim: FigureClaim, reading: Reading): Reading {
  const [ours, theirs] = [unitIn(claim), unitIn(reading)];
  const { amount } = reading;
  const value = ours && theirs ? valueIn(amount.value, theirs, ours) : null;
  if (value === null) return reading;
  const [low, high] = [amount.low, amount.high].map(each => valueIn(each, theirs!, ours!)!);
  const same: Amount = { ...amount, measure: claim.amount.measure, value: exact(value), low, high };
  return { ...reading, amount: same };
}

const unitIn = ({ figured: { tokens }, figure }: Said): string | null =>
  MEASURED.has(figure.kind) && figure.valueTo === null ? unitOf(figure, wordsOf(tokens.prose, figure)) : null;

const wordsOf = (prose: string, { span: { start, end } }: Figure): string => prose.slice(start, end);

function valueIn(value: number, from: string, to: string): number | null {
  const [one, other] = [MONTHS.get(from), MONTHS.get(to)];
  if (one && other) return from === to ? null : (value * one) / other;
  return converted(value, from, to);
}
