/** A figure: a number with what it counts. */
import type { Span } from '../../text/span';
import type { NumberRead } from './number';

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
  /** The words that name who or what the figure comes from. */
  readonly source: Span | null;
}

/** A figure as it was read; whether it is hedged is not known yet. */
export const figure = (
  at: Span,
  kind: FigureKind,
  number: NumberRead,
  to: NumberRead | undefined,
  unit: string | null,
): Figure => ({
  span: at,
  kind,
  value: lift(number, to),
  valueTo: to?.value ?? null,
  unit,
  approximate: number.upTo !== undefined,
  source: null,
});

/** The digits of a value that mean something: 4.5 million and 4.5 billion are 45. */
export const significant = (value: number): string => Math.abs(value).toExponential().split('e')[0].replace('.', '');

/** With who vouches for it. One by one: to spread it takes V8 several times as long. */
export const withSource = ({ span, kind, value, valueTo, unit, approximate }: Figure, source: Span | null): Figure => ({
  span,
  kind,
  value,
  valueTo,
  unit,
  approximate,
  source,
});

/** In *$3-4 million* the scale stands once and belongs to both ends. */
function lift(number: NumberRead, to: NumberRead | undefined): number | null {
  if (number.value === null || !to?.value || number.value >= 1000 || to.value < 1000) return number.value;
  const power = Math.floor(Math.log10(to.value) / 3) * 3;
  return number.value * 10 ** power < to.value * 10 ? Number(`${number.value}e${power}`) : number.value;
}
