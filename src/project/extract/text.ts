/** Plain text and Markdown: the document is the file's own text. */
import type { Block } from '../../engine/evidence/document';
import type { Format } from '../../engine/text/copy';
import { paragraphsOf } from '../../engine/text/paragraphs';
import { Lines } from '../lines';
import type { Extracted } from './extracted';

/** The paragraphs of a text. */
export function extractText(text: string, format: Format = 'text'): Extracted {
  const lines = new Lines(text);
  const blocks = paragraphsOf(text, format).map(({ start, text: { length }, role }): Block => ({
    kind: role === 'heading' ? 'heading' : 'paragraph',
    span: { start, end: start + length },
    place: { line: lines.at(start).line + 1 },
  }));
  return { text, blocks, date: null };
}
