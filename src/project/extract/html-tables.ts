/** The tables of a page, as they are read tag by tag. */

/** So many columns or rows, at most, are taken up by one cell: a page can say any number. */
const WIDEST = 200;

/** A table that is open. */
export class HtmlTable {
  readonly #rows: string[][] = [];
  /** How many rows further down a column is taken up by a cell above. */
  readonly #taken: number[] = [];
  #cell: { words: string; columns: number; rows: number } | undefined;

  startRow(): void {
    this.endCell();
    this.#rows.push([]);
    this.#skipTaken();
  }

  startCell({ colspan = '1', rowspan = '1' }: { readonly colspan?: string; readonly rowspan?: string }): void {
    if (!this.#rows.length) this.startRow();
    this.endCell();
    this.#cell = { words: '', columns: sized(colspan), rows: sized(rowspan) };
  }

  /** True where words go into a cell. */
  get isInCell(): boolean {
    return this.#cell !== undefined;
  }

  add(words: string): void {
    if (this.#cell) this.#cell.words += words;
  }

  endCell(): void {
    const row = this.#rows[this.#rows.length - 1];
    if (!this.#cell || !row) return;
    const { words, columns, rows } = this.#cell;
    this.#cell = undefined;
    for (let i = 0; i < columns; i++) {
      this.#taken[row.length] = rows - 1;
      row.push(i ? '' : words.replace(/\s+/g, ' ').trim());
    }
    this.#skipTaken();
  }

  /** The cells row by row. */
  end(): readonly (readonly string[])[] {
    this.endCell();
    return this.#rows;
  }

  #skipTaken(): void {
    const row = this.#rows[this.#rows.length - 1];
    while (this.#taken[row.length] > 0) {
      this.#taken[row.length]--;
      row.push('');
    }
  }
}

const sized = (span: string): number => Math.min(Math.max(Number.parseInt(span, 10) || 1, 1), WIDEST);
