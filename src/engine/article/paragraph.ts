import type { Figure } from './figures';
import type { Quotation } from './quotations';

/** What one paragraph says, from its own text alone. Offsets count from the paragraph's start. */
export interface Paragraph {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
}

/** Reads one paragraph. A pure function of its text: what it returns is kept and shared. */
export function parseParagraph(text: string): Paragraph {
  return { text, quotations: [], figures: [] };
}
