import type { Span } from '../text/span';

export type FigureKind =
  | 'percentage'
  | 'percentage-points'
  | 'money'
  | 'count'
  | 'ratio'
  | 'rank'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rate';

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
