/** DOCX: paragraphs and tables; comments, notes, and what was deleted and inserted, each said to be that. Macros are not looked at. */
import type { Place } from '../../engine/evidence/document';
import { Archive } from './archive';
import { piecesOf, saidBefore, saidNow, type Piece } from './docx-pieces';
import { Draft } from './draft';
import type { Extracted } from './extracted';
import { dayIn } from './stamps';
import { isTable } from './table-shape';
import { attribute, childOf, childrenOf, elementsIn, elementsOf, nameOf, wordsIn, type Element } from './xml';

/** Reads a Word document. */
export function extractDocx(bytes: Uint8Array): Extracted {
  const archive = new Archive(bytes);
  const main = mainPartOf(archive);
  const text = archive.text(main);
  if (text === undefined) throw new Error('it is no Word document');
  const reader = new Reader();
  const root = elementsIn(text);
  for (const body of elementsOf(root, 'body')) reader.read(body);
  for (const kind of ['footnote', 'endnote', 'comment']) {
    const notes = elementsIn(archive.text(`${main.slice(0, main.lastIndexOf('/') + 1)}${kind}s.xml`) ?? '');
    const inOrder = ordered(elementsOf(notes, kind).filter(isNote), elementsOf(root, `${kind}Reference`));
    for (const [i, note] of inOrder.entries()) reader.read(note, `${kind} ${i + 1}`, attribute(note, 'author'));
  }
  return reader.document(dateOf(archive));
}

/** Where the text is: nearly always in the same place. */
export function mainPartOf(archive: Archive): string {
  const relations = elementsOf(elementsIn(archive.text('_rels/.rels') ?? ''), 'Relationship');
  const main = relations.find(each => attribute(each, 'Type')?.endsWith('/officeDocument'));
  return (main && attribute(main, 'Target')?.replace(/^\//, '')) ?? 'word/document.xml';
}

/** When it was last changed, as Word keeps it. */
function dateOf(archive: Archive): string | null {
  const kept = elementsIn(archive.text('docProps/core.xml') ?? '');
  const [stamp] = ['modified', 'created'].flatMap(name => elementsOf(kept, name)).map(wordsIn);
  return dayIn(stamp ?? '');
}

/** The lines above footnotes are kept as notes, too. */
const isNote = (note: Element): boolean => !/separator|continuation/i.test(attribute(note, 'type') ?? '');

/** Notes in the order in which the text refers to them, as they are counted where they are shown. */
function ordered(notes: readonly Element[], references: readonly Element[]): Element[] {
  const ranks = new Map(references.map((each, i) => [attribute(each, 'id'), i]));
  const ranked = notes.map(note => ({ note, rank: ranks.get(attribute(note, 'id')) ?? references.length }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ note }) => note);
}

/** The words before the changes, and after them. */
const textOf = (pieces: readonly Piece[], without: Piece['change']): string =>
  pieces
    .filter(({ change }) => change !== without)
    .map(({ words }) => words)
    .join('');

class Reader {
  readonly #draft = new Draft();
  #paragraphs = 0;

  /** Reads what stands in an element: of the text, or of a note with its author. */
  read(element: Element, part?: string, speaker?: string): void {
    for (const child of childrenOf(element)) {
      const name = nameOf(child);
      const place = (): Place => (part ? { part } : { paragraph: ++this.#paragraphs });
      if (name === 'p') this.#paragraph(child, place, part, speaker);
      else if (name === 'tbl') this.#table(child, place);
      else this.read(child, part, speaker); // a control, a part of the text that is kept together
    }
  }

  document(date: string | null): Extracted {
    return this.#draft.document(date);
  }

  #paragraph(paragraph: Element, placed: () => Place, part?: string, speaker?: string): void {
    const { pieces, boxes } = piecesOf(paragraph);
    if (pieces.some(({ words }) => words.trim())) {
      const place = placed();
      const kind = isHeading(paragraph) ? 'heading' : 'paragraph';
      for (const [i, { words, isChanged }] of saidNow(pieces).entries()) {
        const at = isChanged ? { ...place, part: 'inserted' } : place;
        if (i) this.#draft.continued(words, at, { kind, speaker });
        else this.#draft.paragraph(words, at, { kind, speaker });
      }
      for (const words of saidBefore(pieces)) this.#draft.paragraph(words, { ...place, part: 'deleted' }, { speaker });
    }
    boxes.forEach(box => this.read(box, part, speaker));
  }

  #table(table: Element, placed: () => Place): void {
    const rows = elementsOf([table], 'tr').map(row => elementsOf([row], 'tc'));
    const pieces = rows.map(cells => cells.map(cell => elementsOf([cell], 'p').map(each => piecesOf(each).pieces)));
    const inWords = (paragraphs: readonly (readonly Piece[])[], without: Piece['change']): string =>
      paragraphs
        .map(each => textOf(each, without))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    const grid = rows.map((cells, i) =>
      cells.flatMap((cell, k) => [inWords(pieces[i][k], 'deleted'), ...Array<string>(spannedBy(cell)).fill('')]),
    );
    const place = placed();
    if (isTable(grid)) this.#draft.table(grid, { row: i => ({ ...place, row: i + 1 }) });
    else for (const words of grid.flat()) this.#draft.paragraph(words, place);
    for (const [i, row] of pieces.entries()) {
      if (!row.flat(2).some(({ change }) => change === 'deleted')) continue;
      const before = row.map(cell => inWords(cell, 'inserted')).join('\t');
      this.#draft.paragraph(before, { ...place, row: i + 1, part: 'deleted' });
    }
  }
}

function isHeading(paragraph: Element): boolean {
  const style = childOf(childOf(paragraph, 'pPr') ?? paragraph, 'pStyle');
  return style !== undefined && /^(?:heading|title)/i.test(attribute(style, 'val') ?? '');
}

/** So many columns, at most, are taken up by one cell. */
const WIDEST = 200;

/** How many more columns a cell takes up. */
function spannedBy(cell: Element): number {
  const span = childOf(childOf(cell, 'tcPr') ?? cell, 'gridSpan');
  const columns = Number.parseInt((span && attribute(span, 'val')) ?? '1', 10);
  return Math.min(Math.max(columns || 1, 1), WIDEST) - 1;
}
