/** Tables of documents: their columns, and their rows with whom or when they are of. */
import { tokensOf } from '../../words/tokens';
import type { Block, Cell, SourceDocument } from '../document';
import type { Amount } from './amount';
import { amountsIn } from './cell-amounts';
import { areTimes, columnOf, type Column } from './columns';
import { headerUnitOf, type HeaderUnit } from './header-units';
import { merged, periodOf, type Period } from './periods';
import { Vocabulary } from './words';

export interface Row {
  readonly block: Block;
  /** Column by column; empty ones are none. */
  readonly cells: readonly (Cell | undefined)[];
  /** That it is of, where its first cells are one. */
  readonly period: Period | null;
  /** The amounts of a cell; read when they are asked for. */
  amountsOf(column: number): readonly Amount[];
}

export interface Table {
  readonly document: SourceDocument;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Its rows are of one period each, */
  readonly isSeries: boolean;
  /** and that is a part of a year. */
  readonly isMonthly: boolean;
  /** The name of its document. */
  readonly name: string;
  /** The words of its name, its sheet and what stands above it, in all their forms. */
  readonly title: Vocabulary;
}

export const wordsOf = ({ text }: SourceDocument, { span }: Cell): string => text.slice(span.start, span.end).trim();

/** The tables of a document, or of some blocks of it, each from its headings to the next ones. */
export function tablesOf(document: SourceDocument, blocks = document.blocks): Table[] {
  const tables: Table[] = [];
  let above: Block[] = [];
  let rows: Block[] = [];
  const close = (): void => {
    if (rows.length) tables.push(tableOf(document, rows, above));
    if (rows.length) above = [];
    rows = [];
  };
  for (const block of blocks) {
    const isRow = block.kind === 'row' && block.cells !== undefined;
    if (!isRow || (rows.length && block.place.sheet !== rows[0].place.sheet)) close();
    if (isRow) rows.push(block);
    else if (block.kind !== 'headings') above = [...above, block].slice(-LINES_ABOVE);
  }
  close();
  return tables;
}

/** So many blocks above a table may say what it is of, */
const LINES_ABOVE = 3;
/** and so much of each is read (UTF-16 units). */
const LONGEST_TITLE = 300;
/** So many rows tell how a table is built. */
const LOOKED_AT = 20;
const MOST_OF = 0.7;

function tableOf(document: SourceDocument, blocks: readonly Block[], above: readonly Block[]): Table {
  const titles = above.map(({ span }) =>
    document.text.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE)),
  );
  const headings = headingsOf(blocks);
  const aligned = blocks.map(({ cells = [] }) => alignedTo(headings, cells));
  const general = [headings[0], ...titles].map(headerUnitOf).find(isOfAll) ?? null;
  const some = aligned.slice(0, LOOKED_AT);
  const columns = headings.map((heading, c) =>
    columnOf(heading, general, areTimes(some.flatMap(cells => (cells[c] ? [wordsOf(document, cells[c])] : [])))),
  );
  const keys = aligned.map(cells => keyOf(document, columns, cells));
  const isSeries = keys.filter(Boolean).length > MOST_OF * blocks.length;
  const rough = isSeries ? precisionOf(keys) : {};
  const isComma = hasDecimalCommas(document, aligned.slice(0, LOOKED_AT));
  const rows = blocks.map((block, r): Row => {
    const cells = aligned[r];
    const period = keys[r] && { ...keys[r], ...rough };
    return { block, cells, period, amountsOf: amountsOf(document, cells, columns, isComma) };
  });
  const name = nameOf(document.path);
  const title = new Vocabulary();
  for (const words of [name, blocks[0].place.sheet ?? '', ...titles]) title.addIn(tokensOf(words));
  const isPart = ({ period }: Row | Column): boolean => (period?.month ?? period?.quarter ?? null) !== null;
  const isMonthly = isSeries && (rows.some(isPart) || columns.some(isPart));
  return { document, columns, rows, isSeries, isMonthly, name, title };
}

/** The headings of all columns: those of the row that has most cells, and of others what it lacks. */
function headingsOf(blocks: readonly Block[]): string[] {
  const fullest = blocks.reduce((most, block) => (block.cells!.length > most.cells!.length ? block : most));
  const headings = fullest.cells!.map(({ column }) => column);
  for (const { cells = [] } of blocks.slice(0, LOOKED_AT))
    for (const { column } of cells) if (!headings.includes(column)) headings.push(column);
  return headings;
}

/** The cells of a row under their headings, of which several may be the same. */
function alignedTo(headings: readonly string[], cells: readonly Cell[]): (Cell | undefined)[] {
  const aligned = new Array<Cell | undefined>(headings.length).fill(undefined);
  let last = -1;
  for (const cell of cells) {
    const behind = headings.indexOf(cell.column, last + 1);
    const at = behind < 0 ? headings.indexOf(cell.column) : behind;
    if (at >= 0) aligned[at] = cell;
    last = Math.max(last, at);
  }
  return aligned;
}

/** The period of a row: that of its first cell, or of the first cells together, *2019* and *May*. */
function keyOf(
  document: SourceDocument,
  columns: readonly Column[],
  cells: readonly (Cell | undefined)[],
): Period | null {
  let key: Period | null = null;
  for (let c = 0; c < columns.length && (c === 0 || columns[c].isTime); c++) {
    const own = cells[c] ? periodOf(wordsOf(document, cells[c]!)) : null;
    if (!own) break;
    key = key ? merged(key, own) : own;
  }
  return key;
}

/** The name of a file without its ending: what stands between hyphens and underscores are words. */
export const nameOf = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[_-]/g, ' ');

/** Where every row is of the first day of its month, days mean nothing; where every one is of January, months neither. */
function precisionOf(keys: readonly (Period | null)[]): Partial<Period> {
  const isAll = (of: 'day' | 'month', value: number): boolean => keys.every(key => !key || key[of] === value);
  if (!isAll('day', 1)) return {};
  return isAll('month', 1) && keys.length > 1 ? { day: null, month: null } : { day: null };
}

/** *$ millions*, *thousands*: above a table it is of all that has no unit of its own. */
const isOfAll = (unit: HeaderUnit | null): unit is HeaderUnit =>
  unit !== null && (unit.factor > 1 || (unit.measure?.startsWith('money') ?? false));

function amountsOf(
  document: SourceDocument,
  cells: readonly (Cell | undefined)[],
  columns: readonly Column[],
  isComma: boolean,
): Row['amountsOf'] {
  const known: (readonly Amount[])[] = [];
  const key = cells[0] ? wordsOf(document, cells[0]) : '';
  const own = key.endsWith(')') ? headerUnitOf(key.slice(key.lastIndexOf('('))) : null; // Headcount (thousand)
  return c => {
    const cell = cells[c];
    const words = cell ? wordsOf(document, cell) : '';
    return (known[c] ??= cell
      ? amountsIn(
          isComma ? withPoint(words) : words,
          columns[c].hasOwnUnit ? columns[c].unit : (own ?? columns[c].unit),
        )
      : []);
  };
}

/** One or two digits behind a sign: *3,4*, *1.204,55*, as most of Europe writes numbers; *(3.4)*. */
function hasDecimals(words: string, sign: ',' | '.'): boolean {
  const parts = words.split(sign);
  const [before, behind] = [parts.at(-2) ?? '', parts[parts.length - 1].replaceAll(')', '').replaceAll('%', '').trim()];
  const isNumber = words.toLowerCase() === words.toUpperCase() && isDigit(before.at(-1)) && isDigit(behind.at(-1));
  return parts.length === 2 && isNumber && (behind.length === 1 || (behind.length === 2 && isDigit(behind[0])));
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Are its commas decimal? In *108,2* one is; where a point is, too, no comma is. */
function hasDecimalCommas(document: SourceDocument, rows: readonly (readonly (Cell | undefined)[])[]): boolean {
  const cells = rows.flatMap(row => row.flatMap(cell => (cell ? [wordsOf(document, cell)] : [])));
  return cells.some(words => hasDecimals(words, ',')) && !cells.some(words => hasDecimals(words, '.'));
}

/** *1.204,55* as *1204.55*; what has letters or is a date stays. */
function withPoint(words: string): string {
  const isNumber =
    words.toLowerCase() === words.toUpperCase() && (words.includes(',') || words.split('.').length < DATE);
  return isNumber ? words.replaceAll('.', '').replace(',', '.') : words;
}
const DATE = 3;
