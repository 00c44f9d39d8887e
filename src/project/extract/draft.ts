import type { Block, Cell, Place } from '../../engine/evidence/document';
import { shift, span } from '../../engine/text/span';
import { LIMITS, type Extracted } from './extracted';
import { shapeOf, type Grid } from './table-shape';

/** What a table says of its rows and cells, by their index. */
interface TablePlaces {
  row(row: number): Place;
  /** As spreadsheets name it. */
  cell?(row: number, column: number): string;
}

/** Writes the text that is taken out of a file: a blank line between paragraphs, a row of a table a line, with tabs between cells. */
export class Draft {
  readonly #blocks: Block[] = [];
  readonly #pieces: string[] = [];
  /** Of the text so far, in UTF-16 code units. */
  #length = 0;

  /** It is longer than anybody reads: nothing more is taken in. */
  get isFull(): boolean {
    return this.#length > LIMITS.text;
  }

  /** A paragraph, or a heading; nothing where it has no words. */
  paragraph(words: string, place: Place, more: Partial<Pick<Block, 'kind' | 'speaker'>> = {}): void {
    const copy = words.trim();
    if (!copy || this.isFull) return;
    this.#separate();
    this.#add({ kind: 'paragraph', place, ...more }, copy);
  }

  /** The same paragraph goes on, after a blank: what follows is read for itself. */
  continued(words: string, place: Place, more: Partial<Pick<Block, 'kind' | 'speaker'>> = {}): void {
    const copy = words.trim();
    if (!copy || this.isFull) return;
    this.#write(' ');
    this.#add({ kind: 'paragraph', place, ...more }, copy);
  }

  /** A table; its cells have no white space around them, and rows that have no words are left out. */
  table(grid: Grid, places: TablePlaces): void {
    const shape = shapeOf(grid);
    this.#separate();
    for (const [i, row] of grid.entries()) {
      if (this.isFull) return;
      const { kind, columns } = shape[i];
      const start = this.#length;
      const cells: Cell[] = [];
      let line = '';
      for (const [k, words] of row.entries()) {
        if (line || cells.length) line += '\t';
        if (!words) continue;
        const at = start + line.length;
        line += inLine(words);
        const cell = places.cell?.(i, k);
        cells.push({ span: span(at, start + line.length), column: columns[k], ...(cell && { cell }) });
      }
      if (!cells.length) continue;
      const end = cells[cells.length - 1].span.end;
      this.#write(`${line.slice(0, end - start)}\n`);
      this.#blocks.push({ kind, span: span(start, end), place: places.row(i), ...(kind !== 'heading' && { cells }) });
    }
  }

  /** The text of another document, with its blocks and their places as `changed` has them. */
  include({ text, blocks }: Pick<Extracted, 'text' | 'blocks'>, changed: (block: Block) => Block): void {
    if (this.isFull) return;
    this.#separate();
    const by = this.#length;
    this.#write(text);
    for (const block of blocks) {
      const cells = block.cells?.map(cell => ({ ...cell, span: shift(cell.span, by) }));
      this.#blocks.push({ ...changed(block), span: shift(block.span, by), ...(cells && { cells }) });
    }
  }

  /** The document. `date` is the one that the format keeps (ISO), or null. */
  document(date: string | null = null): Extracted {
    return { text: this.#pieces.join(''), blocks: this.#blocks, date };
  }

  #separate(): void {
    if (this.#length) this.#write(this.#pieces[this.#pieces.length - 1].endsWith('\n') ? '\n' : '\n\n');
  }

  #write(words: string): void {
    this.#pieces.push(words);
    this.#length += words.length;
  }

  #add(block: Omit<Block, 'span'>, copy: string): void {
    const start = this.#length;
    this.#write(copy);
    this.#blocks.push({ ...block, span: span(start, start + copy.length) });
  }
}

/** Words without line breaks and tabs, which part the cells of a table. */
const inLine = (words: string): string => words.replace(/\s+/g, ' ');
