/** CSV and TSV: the document is the file's own text; each row knows its cells. */
import { parse } from 'papaparse';
import type { Block, Cell } from '../../engine/evidence/document';
import { span, type Span } from '../../engine/text/span';
import { Lines } from '../lines';
import type { Extracted } from './extracted';
import { CellCount } from './sheets';
import { shapeOf } from './table-shape';

/** Where a cell stands, without its quotes and the white space around it, and its words. */
interface Placed extends Span {
  readonly words: string;
}

/** The rows of a table. The delimiter is guessed, unless one is given. */
export function extractCsv(text: string, delimiter = delimiterOf(text)): Extracted {
  const { data } = parse<string[]>(text, { delimiter });
  const count = new CellCount();
  for (const fields of data) count.add(fields.length);
  const rows: { at: Span; cells: Placed[] }[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const fields of data) {
    const cells = cellsFrom(text, at, fields, delimiter);
    if (!cells) break; // its quotes are broken from here on
    const { end } = cells[cells.length - 1].raw;
    rows.push({ at: span(at, end), cells: cells.map(cell => cell.placed) });
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  const lines = new Lines(text);
  return { text, blocks: [...blocksOf(rows, lines), ...loose(text, at, lines)], date: null };
}

/** So much of a table, in UTF-16 code units, tells how its cells are parted. */
const TELLING = 64 * 1024;

/** An empty line at the end would be a row without it. */
const delimiterOf = (text: string): string => parse(text.slice(0, TELLING).trimEnd(), { preview: 50 }).meta.delimiter;

/** The cells of a row that begins at an offset; undefined where the text has not what was read of it. */
function cellsFrom(text: string, start: number, fields: readonly string[], delimiter: string) {
  const cells: { raw: Span; placed: Placed }[] = [];
  let at = start;
  for (const field of fields) {
    const isQuoted = text[at] === '"';
    const raw = isQuoted ? `"${field.replaceAll('"', '""')}"` : field;
    if (!text.startsWith(raw, at)) return undefined;
    let end = at + raw.length;
    while (isQuoted && text[end] === ' ') end++;
    const words = field.trim();
    const from = at + Number(isQuoted) + (field.length - field.trimStart().length);
    const to = isQuoted ? from + words.replaceAll('"', '""').length : from + words.length;
    cells.push({ raw: span(at, end), placed: { start: from, end: to, words } });
    at = end + delimiter.length;
  }
  return cells;
}

function blocksOf(rows: readonly { at: Span; cells: readonly Placed[] }[], lines: Lines): Block[] {
  const shape = shapeOf(rows.map(({ cells }) => cells.map(({ words }) => words)));
  return rows.flatMap(({ at, cells }, i): Block[] => {
    const filled = cells.flatMap(({ start, end, words }, k): Cell[] =>
      words ? [{ span: { start, end }, column: shape[i].columns[k] }] : [],
    );
    if (!filled.length) return [];
    const place = { line: lines.at(at.start).line + 1, row: i + 1 };
    const { kind } = shape[i];
    return [{ kind, span: at, place, ...(kind !== 'heading' && { cells: filled }) }];
  });
}

/** The lines of the rest of a text, as they stand. */
const loose = (text: string, from: number, lines: Lines): Block[] =>
  Array.from(text.slice(from).matchAll(/[^\s][^\r\n]*/g), ({ 0: { length }, index }) => ({
    kind: 'paragraph',
    span: span(from + index, from + index + length),
    place: { line: lines.at(from + index).line + 1 },
  }));
