/** What the rows of a table are: its title, the headings of its columns, and what it says. */

/** The text of each cell, row by row. */
export type Grid = readonly (readonly string[])[];

export interface TableShape {
  /** How many rows come before the table itself: its title, notes. */
  readonly titles: number;
  /** How many rows have the headings of the columns. */
  readonly headings: number;
  /** The heading of each column, or its letter. */
  readonly columns: readonly string[];
}

/** So many rows tell what the headings are. */
const TELLING = 30;

/** A value, not a heading: a number, an amount, a share, a date; or nothing, as tables say it. */
const VALUE = /^(?:[-+(<>~]?\s?[$€£]?\s?\d[\d.,:/\s'’-]*%?\)?|[-–—.…]+|n\/?a)$/i;

const isValue = (cell: string): boolean => VALUE.test(cell);

const filled = (row: readonly string[]): number => row.filter(cell => cell !== '').length;

/** A table says something in rows and columns; others are there for the looks of a page. */
export const isTable = (grid: Grid): boolean => grid.length > 1 && grid.some(row => row.length > 1);

/** Reads the shape of a table; its cells have no white space around them. */
export function shapeOf(grid: Grid): TableShape {
  const width = grid.slice(0, TELLING).reduce((most, row) => Math.max(most, filled(row)), 0);
  let titles = 0;
  while (titles < grid.length && filled(grid[titles]) < Math.min(2, width)) titles++;
  const rows = grid.slice(titles);
  const headings = headingsOf(rows);
  const count = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, i) => headingOf(rows.slice(0, headings), i) || letterOf(i));
  return { titles, headings, columns };
}

/** How many of the rows are headings: the first, where it is no row of values, and those that divide its columns. */
function headingsOf(rows: Grid): number {
  const [first] = rows;
  if (!first || rows.length < 2 || first.every(cell => cell === '' || isValue(cell))) return first?.[0] === '' ? 1 : 0;
  let headings = 1;
  while (headings < rows.length - 1 && divides(rows[headings], rows[headings - 1])) headings++;
  return headings;
}

/** *Men, women* under *2020* and *2021*: it fills what the row above leaves open, and says no values of its own. */
function divides(row: readonly string[], above: readonly string[]): boolean {
  const fills = row.some((cell, i) => cell !== '' && above[i] === '');
  const isStub = row[0] === '' && above[0] !== '';
  return (fills || isStub) && (row[0] === '' || !row.some(isValue));
}

/** The heading of a column: the words above it in each row of headings; one that spans columns stands in the first. */
function headingOf(rows: Grid, column: number): string {
  const words = rows.map((row, i) => {
    let at = column;
    if (i < rows.length - 1 && rows[i + 1][column] !== '') while (at > 0 && !row[at]) at--;
    return row[at] ?? '';
  });
  return words.filter(Boolean).join(' ');
}

/** As spreadsheets have it: *A*, *Z*, *AA*. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
