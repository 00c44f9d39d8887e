import type { Draft } from './draft';
import { LIMITS } from './extracted';
import { letterOf, type Grid } from './table-shape';

/** Writes the cells of a sheet, each with its name, and its rows as the sheet counts them. */
export function writeSheet(draft: Draft, sheet: string, grid: Grid): void {
  const rows = grid.map(row => row.slice(0, row.findLastIndex(Boolean) + 1));
  draft.table(rows, {
    row: i => ({ sheet, row: i + 1 }),
    cell: (i, k) => `${letterOf(k)}${i + 1}`,
  });
}

/** Counts the cells of a workbook, and throws where they are more than anybody reads. */
export class CellCount {
  #count = 0;

  add(cells: number): void {
    this.#count += cells;
    if (this.#count > LIMITS.cells) throw new Error('it has more cells than a document holds');
  }
}
