/** ODS: the cells of each sheet as they are displayed, which the file has beside their values, and the notes on them. */
import { Archive } from './archive';
import { Draft } from './draft';
import type { Extracted } from './extracted';
import { CellCount, writeSheet } from './sheets';
import { dayIn } from './stamps';
import { letterOf } from './table-shape';
import { attribute, childrenOf, elementsIn, elementsOf, nameOf, type Element } from './xml';

/** A sheet ends with all the rows and columns that there could be, said to be empty once. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 200_000;

/** Reads a workbook. */
export function extractOds(bytes: Uint8Array): Extracted {
  const archive = new Archive(bytes);
  const text = archive.text('content.xml');
  if (text === undefined) throw new Error('it is no spreadsheet');
  const draft = new Draft();
  const count = new CellCount();
  for (const table of elementsOf(elementsIn(text), 'table')) writeTable(draft, table, count);
  const kept = elementsIn(archive.text('meta.xml') ?? '');
  const [stamp] = ['date', 'creation-date'].flatMap(name => elementsOf(kept, name)).map(wordsOf);
  return draft.document(dayIn(stamp ?? ''));
}

function writeTable(draft: Draft, table: Element, all: CellCount): void {
  const sheet = attribute(table, 'name') ?? '';
  const notes: { cell: string; words: string }[] = [];
  const grid: string[][] = [];
  for (const row of elementsOf([table], 'table-row')) {
    const cells: string[] = [];
    let column = 0;
    for (const cell of childrenOf(row)) {
      const words = paragraphsOf(cell);
      for (const note of elementsOf([cell], 'annotation'))
        notes.push({ cell: `${letterOf(column)}${grid.length + 1}`, words: paragraphsOf(note) });
      const next = Math.min(column + repeated(cell, 'number-columns-repeated'), MOST_COLUMNS);
      if (words) {
        while (cells.length < column) cells.push('');
        while (cells.length < next) cells.push(words);
      }
      column = next;
    }
    const count = Math.min(repeated(row, 'number-rows-repeated'), MOST_ROWS - grid.length);
    all.add(count * cells.length);
    for (let i = 0; i < count; i++) grid.push(cells);
  }
  writeSheet(draft, sheet, grid.slice(0, grid.findLastIndex(row => row.length > 0) + 1));
  for (const [i, { cell, words }] of notes.entries()) draft.paragraph(words, { sheet, cell, part: `comment ${i + 1}` });
}

const repeated = (element: Element, name: string): number =>
  Math.max(1, Number.parseInt(attribute(element, name) ?? '1', 10) || 1);

/** The paragraphs directly in an element, in a line. */
const paragraphsOf = (element: Element): string =>
  childrenOf(element)
    .filter(child => nameOf(child) === 'p')
    .map(wordsOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** All words in an element. */
function wordsOf(element: Element): string {
  return element.children
    .map(child => {
      if (typeof child === 'string') return child;
      return ['s', 'tab', 'line-break'].includes(nameOf(child)) ? ' ' : wordsOf(child);
    })
    .join('');
}
