/** Source documents for tests, as the readers of formats make them. */
import type { Block, Cell, SourceDocument } from '../../../src/engine/evidence/document';

/** A document of paragraphs, which empty lines part. */
export function prose(path: string, text: string, date: string | null = null): SourceDocument {
  const blocks: Block[] = [];
  let start = 0;
  for (const piece of text.split(/(\n{2,})/)) {
    if (piece.trim()) {
      const line = text.slice(0, start).split('\n').length;
      blocks.push({ kind: 'paragraph', span: { start, end: start + piece.length }, place: { line } });
    }
    start += piece.length;
  }
  return { path, text, blocks, date, digest: `${path} ${text.length}` };
}

/** A table, a row a line and `|` between its cells; its first row has the headings. */
export function table(path: string, rows: readonly string[], date: string | null = null): SourceDocument {
  const cells = rows.map(row => row.split('|').map(cell => cell.trim()));
  const blocks: Block[] = [];
  let text = '';
  for (const [r, row] of cells.entries()) {
    const start = text.length;
    const placed = row.map((words, c): Cell => {
      const from = text.length;
      text += words + (c < row.length - 1 ? ',' : '');
      return { span: { start: from, end: from + words.length }, column: cells[0][c] || String.fromCharCode(65 + c) };
    });
    const span = { start, end: text.length };
    blocks.push({ kind: r ? 'row' : 'headings', span, place: { line: r + 1, row: r + 1 }, cells: placed });
    text += '\n';
  }
  return { path, text, blocks, date, digest: `${path} ${text.length}` };
}
