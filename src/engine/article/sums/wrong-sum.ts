import type { Phrase } from '../../phrase';
import type { Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import type { Quantity } from './quantity';
import type { Statement } from './statement';

/** A figure that does not go with the others of its sentence. */
export interface WrongSum {
  readonly span: Span;
  /** None where words say how much: *a majority*. */
  readonly figure: Figure | null;
  /** The sum, as it is. */
  readonly message: Phrase;
  /** The number that would be right, as copy writes it; null where more than one may be. */
  readonly computed: string | null;
}

export const wrongSum = ({ figure }: Quantity, message: Phrase, computed: string | null): WrongSum => ({
  span: figure.span,
  figure,
  message,
  computed,
});

export type Reckoning = (statement: Statement) => Iterable<WrongSum>;
