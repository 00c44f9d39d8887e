/** XLSX: the cells of each sheet as they are displayed, and the comments on them. Formulas are not computed, macros are not looked at. */
import { formatValue, readXlsx, type Cell, type CellValue, type Sheet } from 'hucre';
import { Archive } from './archive';
import { Draft } from './draft';
import type { Extracted } from './extracted';
import { CellCount, writeSheet } from './sheets';
import { letterOf } from './table-shape';

/** Reads a workbook. */
export async function extractXlsx(bytes: Uint8Array): Promise<Extracted> {
  new Archive(bytes).verify(); // the library unpacks whatever there is
  const { sheets, properties, dateSystem } = await readXlsx(bytes, { readStyles: true });
  const draft = new Draft();
  const count = new CellCount();
  for (const sheet of sheets) {
    for (const row of sheet.rows) count.add(row.length);
    const grid = sheet.rows.map((row, i) =>
      row.map((value, k) => displayed(value, sheet.cells?.get(`${i},${k}`), dateSystem === '1904')),
    );
    writeSheet(draft, sheet.name, grid);
    writeComments(draft, sheet);
  }
  return draft.document((properties?.modified ?? properties?.created)?.toISOString().slice(0, 10) ?? null);
}

function displayed(value: CellValue, cell: Cell | undefined, is1904: boolean): string {
  if (value === null || value === undefined) return '';
  const format = cell?.style?.numFmt;
  const text = format && typeof value !== 'string' ? formatValue(value, withSigns(format), { is1904 }) : plain(value);
  return text.replace(/\s+/g, ' ').trim();
}

/** Without a format numbers have as many digits as a cell has room for. */
function plain(value: NonNullable<CellValue>): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(11)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.toISOString().slice(0, 10);
}

/** The sign of a currency with its country, *[$€-2]*, which the library leaves out, as plain words. */
const withSigns = (format: string): string => format.replace(/\[\$([^[\]-]{0,9})(?:-[^[\]]{0,40})?\]/g, '"$1"');

function writeComments(draft: Draft, { name, cells }: Sheet): void {
  let count = 0;
  for (const [key, { comment }] of cells ?? []) {
    if (!comment) continue;
    const [row, column] = key.split(',').map(Number);
    const place = { sheet: name, cell: `${letterOf(column)}${row + 1}`, part: `comment ${++count}` };
    draft.paragraph(comment.text, place, { speaker: comment.author });
  }
}
