/** The paragraphs of a file, as a reader of its format sees them. */
import type { Format, PlacedCopy } from './copy';
import { markdownParagraphs, type Pieces } from './markdown-paragraphs';
import { ninjsParagraphs } from './ninjs';
import { plainParagraphs } from './plain-paragraphs';

/**
 * The copy of each paragraph, in the order of the text, which is that of the file as it is read. `pieces` remembers what was read of
 * Markdown before.
 */
export function paragraphsOf(text: string, format: Format = 'text', pieces?: Pieces): readonly PlacedCopy[] {
  if (format === 'markdown') return markdownParagraphs(text, pieces);
  return format === 'ninjs' ? ninjsParagraphs(text) : plainParagraphs(text);
}
