/** The paragraphs of a file, as a reader of its format sees them. */
import type { Format, PlacedCopy } from './copy';
import { markdownParagraphs, type Pieces } from './markdown-paragraphs';
import { plainParagraphs } from './plain-paragraphs';

/** The copy of each paragraph, in the order of the text. `pieces` remembers what was read of Markdown before. */
export const paragraphsOf = (text: string, format: Format = 'text', pieces?: Pieces): readonly PlacedCopy[] =>
  format === 'markdown' ? markdownParagraphs(text, pieces) : plainParagraphs(text);
