/** Plain text and Markdown: the document is the file's own text. */
import type { Block, Cell } from '../../engine/evidence/document';
import type { Format, PlacedCopy } from '../../engine/text/copy';
import { paragraphsOf } from '../../engine/text/paragraphs';
import { span, type Span } from '../../engine/text/span';
import { Lines } from '../lines';
import type { Extracted } from './extracted';
import { shapeOf } from './table-shape';

/** The paragraphs of a text, and the rows of its tables. */
export function extractText(text: string, format: Format = 'text'): Extracted {
  const lines = new Lines(text);
  const paragraphs = paragraphsOf(text, format);
  const blocks: Block[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const table = format === 'markdown' ? tableAt(text, paragraphs, i) : [];
    if (table.length > 1) {
      blocks.push(...rowsOf(text, table, lines));
      i += table.length - 1;
    } else {
      const { start, text: copy, role } = paragraphs[i];
      const kind = role === 'heading' ? 'heading' : 'paragraph';
      blocks.push({ kind, span: span(start, start + copy.length), place: { line: lines.at(start).line + 1 } });
    }
  }
  return { text, blocks, date: null };
}

/** The rows of the table that begins with a paragraph. */
function tableAt(text: string, paragraphs: readonly PlacedCopy[], first: number): readonly PlacedCopy[] {
  let next = first;
  while (paragraphs[next]?.role === 'row' && (next === first || isBehind(text, paragraphs[next - 1], paragraphs[next])))
    next++;
  return paragraphs.slice(first, next);
}

const isBehind = (text: string, above: PlacedCopy, { start }: PlacedCopy): boolean =>
  !/\n\s*\n/.test(text.slice(above.start + above.text.length, start));

function rowsOf(text: string, rows: readonly PlacedCopy[], lines: Lines): Block[] {
  const grid = rows.map(({ start, text: copy }) => cellsIn(text, start, start + copy.length));
  const shape = shapeOf(grid.map(cells => cells.map(at => text.slice(at.start, at.end))));
  return rows.map(({ start, text: copy }, i): Block => ({
    kind: i ? 'row' : 'headings', // Markdown has one row of headings
    span: span(start, start + copy.length),
    place: { line: lines.at(start).line + 1, row: i + 1 },
    cells: grid[i].flatMap((at, k): Cell[] => (at.start < at.end ? [{ span: at, column: shape[i].columns[k] }] : [])),
  }));
}

/** The cells between the bars of a row, without white space and signs of emphasis around them. */
function cellsIn(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    const isBar =
      at === end ? text[end - 1] !== '|' || text[end - 2] === '\\' : text[at] === '|' && text[at - 1] !== '\\';
    if (!isBar) continue;
    cells.push(withoutEdges(text, from, at));
    from = at + 1;
  }
  return cells;
}

function withoutEdges(text: string, start: number, end: number): Span {
  const isEdge = (at: number): boolean => ' \t*_`'.includes(text[at]);
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return span(start, end);
}
