/** What the rows of a table are: titles, the headings of its columns, and what it says. */

/** The text of each cell, row by row, without white space around it. */
export type Grid = readonly (readonly string[])[];

export interface ShapedRow {
  readonly kind: 'heading' | 'headings' | 'row';
  /** The heading of each column, or its letter; headings of several lines are joined by a space. */
  readonly columns: readonly string[];
}

/** A value, not a heading: a number, an amount, a share, a date; or nothing, as tables say it. */
const VALUE = /^(?:[-+(<>~]?\s?[$€£]?\s?\d[\d.,:/\s'’-]*%?\)?|[-–—.…]+|n\/?a)$/i;

/** A year or a span of years, which often is a heading. */
const YEARS = /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/;

const isValue = (cell: string): boolean => VALUE.test(cell);

const filled = (row: readonly string[]): number => row.filter(cell => cell !== '').length;

/** A table says something in rows and columns; others are there for the looks of a page. */
export const isTable = (grid: Grid): boolean => grid.length > 1 && grid.some(row => row.length > 1);

/** Reads the shape of a table, row by row. Behind an empty row another table may begin, with headings of its own. */
export function shapeOf(grid: Grid): ShapedRow[] {
  const shaped: ShapedRow[] = [];
  const width = grid.reduce((most, row) => Math.max(most, filled(row)), 0);
  let above: readonly string[] | undefined;
  for (let start = 0; start < grid.length;) {
    let end = start;
    while (end < grid.length && filled(grid[end]) > 0) end++;
    while (end < grid.length && filled(grid[end]) === 0) end++;
    const part = shapeOfPart(grid.slice(start, end), width, above);
    if (part.some(({ kind }) => kind === 'headings')) above = part[part.length - 1].columns;
    for (const row of part) shaped.push(row);
    start = end;
  }
  return shaped;
}

/**
 * The rows up to an empty one, of a table that has `width` cells in a row; `above` has the headings of the rows before, which count where
 * there are no others.
 */
function shapeOfPart(grid: Grid, width: number, above: readonly string[] | undefined): ShapedRow[] {
  let titles = 0;
  while (titles < grid.length && filled(grid[titles]) < Math.min(2, width)) titles++;
  const rows = grid.slice(titles);
  const headings = above && !rows.slice(1).some(row => row.some(isValue)) ? 0 : headingsOf(rows);
  const count = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const own = Array.from({ length: count }, (_, i) => headingOf(rows.slice(0, headings), i));
  const columns = own.map((heading, i) => (headings ? heading : above?.[i]) || letterOf(i));
  return grid.map((_, i) => ({
    kind: i < titles ? 'heading' : i < titles + headings ? 'headings' : 'row',
    columns,
  }));
}

/** How many of the rows are headings: the first, where it has no values but years, and those that divide its columns. */
function headingsOf(rows: Grid): number {
  const [first] = rows;
  if (!rows.some((row, i) => i > 0 && filled(row) > 0) || !isHeading(first)) return 0;
  let headings = 1;
  while (headings < rows.length - 1 && divides(rows[headings], rows[headings - 1])) headings++;
  return headings;
}

/** In a corner that is empty or has a word, and no values beside it; years may be headings, but not of what stands below a year. */
const isHeading = ([corner, ...others]: readonly string[]): boolean =>
  !isValue(corner) && others.every(cell => !isValue(cell) || YEARS.test(cell));

/** *Men, women* under *2020* and *2021*: it fills what the row above leaves open, and says no values of its own. */
function divides(row: readonly string[], above: readonly string[]): boolean {
  const fills = row.some((cell, i) => cell !== '' && !above[i]);
  const isStub = row[0] === '' && above[0] !== '';
  return (fills || isStub) && isHeading(row) && (row[0] === '' || above[0] === '' || !row.some(isValue));
}

/** The heading of a column: the words above it in each row of headings; one that spans columns stands in the first. */
function headingOf(rows: Grid, column: number): string {
  const words = rows.map((row, i) => {
    let at = column;
    if (i < rows.length - 1 && rows[i + 1][column]) while (at > 0 && !row[at]) at--;
    return row[at] ?? '';
  });
  return words.filter(Boolean).join(' ');
}

/** As spreadsheets have it: *A*, *Z*, *AA*. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
