import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import type { Figure } from './figures';
import { kindOf, type Kind } from './furniture';
import { pairMarks, type Fault, type Pair } from './pairing';
import type { Quotation } from './quotations';

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
  const { pairs, faults } = pairMarks(text);
  return { text, kind: kindOf(text), sentences: sentencesOf(text), pairs, faults, quotations: [], figures: [] };
}
