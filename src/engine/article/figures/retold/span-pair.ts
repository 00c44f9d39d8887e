import type { Span } from '../../../text/span';

/** Where something is told, and where otherwise, in one paragraph. */
export interface SpanPair {
  readonly one: Span;
  readonly other: Span;
}
