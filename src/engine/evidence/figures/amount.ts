/** Amounts: figures that can be compared, whatever they are written in. */
import { currencyOf } from '../../article/figures/currencies';
import { significant, type Figure, type FigureKind } from '../../article/figures/figure';
import { OF_PLURALS, PLURALS } from '../../article/figures/numerals';
import type { Figured } from '../../article/paragraph';
import { MOVES } from '../../article/sums/directions';
import { hedgeBefore, type Side } from '../../article/sums/leads';
import { quantityOf } from '../../article/sums/quantity';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

/** What is counted; null where nothing says so, as in most cells of tables. */
export type Measure = string | null;

export interface Amount {
  readonly measure: Measure;
  readonly value: number;
  /** What its rounding may stand for. */
  readonly low: number;
  readonly high: number;
  /** *about*, *more than*: on which side of it the value lies. */
  readonly side: Side | null;
  /** *millions*, *hundreds*: no more than how large it is. */
  readonly isVague: boolean;
}

/** What figures have to share so that they can be compared: *percent*, *money USD*, *count*. */
export function measureOf(kind: FigureKind, unit: string | null): string {
  if (kind === 'money') return `money ${currencyOf(unit ?? '')}`;
  if (kind === 'ratio' && unit === null) return 'percent';
  if (kind === 'percentage') return 'percent';
  if (kind === 'percentage-points') return 'points';
  return kind === 'count' ? 'count' : `${kind} ${unit}`;
}

/** A figure of a paragraph as an amount; null where its number cannot be read. */
export function amountOf({ tokens }: Figured, figure: Figure): Amount | null {
  const quantity = quantityOf(tokens, figure, 0);
  if (!quantity) return null;
  const { value, low, high, first } = quantity;
  const half = Number.isFinite(high) ? high - value : value - low;
  const factor = figure.kind === 'ratio' && figure.unit === null ? 100 : 1;
  return {
    measure: measureOf(figure.kind, figure.unit),
    value: exact(value * factor),
    low: (value - half) * factor,
    high: (value + half) * factor,
    side: sideOf(tokens, first, figure),
    isVague: isIn(tokens, first, PLURALS) || isIn(tokens, first, OF_PLURALS),
  };
}

/** *ticked up to 8.3 percent* is no *up to 8.3 percent*. */
function sideOf(tokens: Tokens, first: number, { approximate }: Figure): Side | null {
  const hedge = hedgeBefore(tokens, first);
  if (!hedge) return approximate ? 'near' : null;
  const isUpTo =
    isIn(tokens, hedge.first, UP) && (MOVES.has(tokens.hash(hedge.first - 1)) || isIn(tokens, hedge.first - 1, GOING));
  return isUpTo || isMoved(tokens, hedge.first) ? null : hedge.meaning;
}

const UP = hashes('up');
const GOING = hashes(
  'went go goes going gone moved moves moving ticked ticks ticking inched inching edged edging crept creeping nudged back',
);
/** *ticked slightly up to* */
const isMoved = (tokens: Tokens, up: number): boolean =>
  isIn(tokens, up, UP) && tokens.text(up - 1).endsWith('ly') && isIn(tokens, up - 2, GOING);

/** Of a loss, what stands as less than nought. */
export const negated = (amount: Amount): Amount => ({
  ...amount,
  value: -amount.value,
  low: -amount.high,
  high: -amount.low,
});

/** Without what binary fractions leave behind. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** What is said to be more than a value, or less, is not much more; what is nearly that even less. *about* is so much wider. */
const BEYOND = 0.15;
const NEARLY = 0.07;
const ABOUT = 0.05;

/** The values that an amount may be said of. */
export function rangeOf({ value, low, high, side }: Amount): { readonly low: number; readonly high: number } {
  const reach = Math.abs(value);
  if (side === 'above') return { low, high: value + BEYOND * reach };
  if (side === 'below') return { low: value - BEYOND * reach, high };
  if (side === 'nearly') return { low: value - NEARLY * reach, high };
  if (side === 'near')
    return { low: Math.min(low, value - ABOUT * reach), high: Math.max(high, value + ABOUT * reach) };
  return { low, high };
}

/** Can two amounts be of one measure? What stands in a cell without a unit can be of any, but *four times* is in no cell. */
export const areComparable = (claim: Amount, { measure }: Amount): boolean =>
  measure === null ? !claim.measure?.startsWith('ratio ') : claim.measure === null || claim.measure === measure;

/** How a document has an amount: as it is claimed, rounded on one of the sides, or not at all. */
export function agreement(claim: Amount, document: Amount): 'supports' | 'rounded' | null {
  if (claim.isVague !== document.isVague || areOpposite(claim.side, document.side)) return null;
  if (same(claim.value, document.value)) return 'supports';
  const { low, high } = rangeOf(claim);
  if (document.value >= low && document.value <= high) return 'rounded';
  const rounding = document.high - document.low;
  const isFiner =
    rounding > claim.high - claim.low && rounding <= ROUGHEST * Math.abs(document.value) && !document.side;
  return isFiner && claim.value >= document.low && claim.value <= document.high ? 'rounded' : null;
}

/** *at least 25*, *at most 25* */
const areOpposite = (a: Side | null, b: Side | null): boolean =>
  (a === 'above' && b === 'below') || (a === 'below' && b === 'above');

/** What a document has rounded more roughly backs nothing finer: *four in ten* is no 38.1 percent. */
const ROUGHEST = 0.1;

export const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** How many digits of a value mean something: two of 1,800. */
export const digitsOf = ({ value }: Amount): number => (value ? significant(value).length : 1);
