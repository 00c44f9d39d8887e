import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { figuresIn, type Figure } from './figures';
import { kindOf, type Kind } from './furniture';
import { pairMarks, type Fault, type Pair } from './pairing';
import { quotationsIn, type Quotation } from './quotations';

/** What one paragraph says, from its own text alone. Offsets count from the paragraph's start. */
export interface Paragraph {
  readonly text: string;
  readonly kind: Kind;
  readonly sentences: readonly Span[];
  /** Quotation marks that belong together, and what is wrong with the others. */
  readonly pairs: readonly Pair[];
  readonly faults: readonly Fault[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
}

/** Reads one paragraph. A pure function of its text: what it returns is kept and shared. */
export function parseParagraph(text: string): Paragraph {
  const pairing = pairMarks(text);
  const { pairs, faults } = pairing;
  const sentences = sentencesOf(text);
  const figures = figuresIn(text, sentences, pairs);
  return { text, kind: kindOf(text), sentences, pairs, faults, quotations: quotationsIn(text, sentences, pairing), figures };
}
