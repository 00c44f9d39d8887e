/** A document whose file is no text, as text to be read: with a line where a page, a sheet or another part of it begins. */
import type { Block, Place, SourceDocument } from '../../engine/evidence/document';
import { placeInWords } from '../../engine/evidence/in-words';
import type { Span } from '../../engine/text/span';
import { inWords } from '../localized';

export interface Readable {
  readonly text: string;
  /** Where a span of the document's text stands in it. */
  placeOf(span: Span): Span;
}

export function readable({ text, blocks }: SourceDocument): Readable {
  let said = '';
  let last = '';
  /** Where each block starts, there and here. */
  const starts: { readonly there: Span; readonly here: number }[] = [];
  for (const block of blocks) {
    const heading = headingOf(block.place);
    if (heading !== last) said += `${said ? '\n' : ''}— ${(last = heading)} —\n\n`;
    said += rowMark(block);
    starts.push({ there: block.span, here: said.length });
    said += `${text.slice(block.span.start, block.span.end)}\n${block.cells ? '' : '\n'}`;
  }
  const at = (offset: number): number => {
    const block = starts.findLast(({ there }) => there.start <= offset);
    return block ? block.here + Math.min(offset, block.there.end) - block.there.start : 0;
  };
  return { text: said, placeOf: ({ start, end }) => ({ start: at(start), end: Math.max(at(start), at(end)) }) };
}

/** The page, the sheet or the part that a block is in. */
const headingOf = ({ page, sheet, part }: Place): string => placeInWords({ page, sheet, part }).map(inWords).join(', ');

/** The number of a row, as spreadsheets show it. */
const rowMark = ({ place: { row }, cells }: Block): string => (cells && row ? `${String(row).padStart(4)} │ ` : '');
