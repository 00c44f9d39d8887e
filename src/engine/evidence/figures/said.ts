/** What is asked of a document: whether a figure in a sentence of it is the one of a claim. */
import type { Figure } from '../../article/figures/figure';
import type { Figured } from '../../article/paragraph';
import type { Span } from '../../text/span';
import type { Vocabulary } from './words';

/** A figure of a document in its sentence. */
export interface Said {
  readonly figured: Figured;
  readonly figure: Figure;
  readonly sentence: Span;
  /** What the document is of, by its name and its first lines. */
  readonly context?: Vocabulary;
}
