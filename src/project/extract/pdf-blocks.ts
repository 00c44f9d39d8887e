/** The paragraphs and tables of a PDF, of the lines of its columns. */
import { Draft } from './draft';
import { mended, type Known } from './line-ends';
import type { Column, PageLine, Segment } from './pdf-lines';
import { isTable } from './table-shape';

/** A page, and its columns. */
export interface Page {
  readonly page: number;
  readonly columns: readonly Column[];
}

/** A line with its number on its page. */
interface Numbered extends PageLine {
  readonly number: number;
}

/** Shares of a letter's size. */
const INDENT = 0.7;
const OTHER_SIZE = 0.15;
/** How many times as far as the lines of its column usually are a line stands below another to begin a paragraph. */
const APART = 1.3;

/** Writes the blocks of all pages. */
export function writePages(draft: Draft, pages: readonly Page[], isKnown: Known): void {
  const used = wordsOf(pages);
  const heads = repeatedLines(pages);
  for (const { page, columns } of pages) {
    let number = 0;
    for (const column of columns) {
      const lines = withoutWideBlanks(column).map((line): Numbered => ({ ...line, number: ++number }));
      for (const group of groupsOf(lines.filter(({ number: at }) => !heads.has(`${page} ${at}`)))) {
        const [first] = group;
        const isRows = group.length > 1 && group.every(({ segments }) => segments.length > 1);
        const grid = isRows ? gridOf(group) : [];
        if (isTable(grid)) draft.table(grid, { row: i => ({ page, line: group[i].number, row: i + 1 }) });
        else draft.paragraph(mended(group.map(inWords), used, isKnown).join('\n'), { page, line: first.number });
      }
    }
  }
}

/** A line on so many pages is furniture. */
const FEWEST_PAGES = 3;

/**
 * The first and last lines of pages that stand on others too, but for a number, each as its page and its number there. They part
 * sentences that run on; the first of each is kept.
 */
function repeatedLines(pages: readonly Page[]): Set<string> {
  const places = new Map<string, string[]>();
  for (const { page, columns } of pages) {
    const lines = columns.flat();
    for (const at of new Set([1, lines.length])) {
      const words = inWords(lines[at - 1]).replace(/\d+/g, '#');
      const key = `${at === 1} ${words}`;
      places.set(key, [...(places.get(key) ?? []), `${page} ${at}`]);
    }
  }
  const repeated = [...places.values()].filter(({ length }) => length >= FEWEST_PAGES);
  return new Set(repeated.flatMap(([, ...others]) => others));
}

const inWords = ({ segments }: PageLine): string => segments.map(({ words }) => words).join('\t');

/** The words of all pages, in small letters, those with a hyphen too. */
function wordsOf(pages: readonly Page[]): Set<string> {
  const used = new Set<string>();
  for (const { columns } of pages)
    for (const line of columns.flat())
      for (const { words } of line.segments)
        for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) if (!word.endsWith('-')) used.add(word);
  return used;
}

/** How wide a blank may be in a line that is set to a measure, as a share of its size. */
const WIDEST_BLANK = 3;

/** Lines of prose that were spread to the full width of their column have blanks, not cells. */
function withoutWideBlanks(column: Column): Column {
  const whole = column.filter(({ segments }) => segments.length === 1);
  if (2 * whole.length <= column.length) return column;
  const [left, right] = [Math.min(...whole.map(line => line.left)), Math.max(...whole.map(line => line.right))];
  return column.map(line => {
    const isFull = line.left - left < 2 * line.size && Math.abs(right - line.right) < line.size / 2;
    const isSpread = line.segments.every(
      (each, i, all) => !i || each.left - all[i - 1].right < WIDEST_BLANK * line.size,
    );
    if (line.segments.length === 1 || !isFull || !isSpread) return line;
    const words = line.segments.map(each => each.words).join(' ');
    return { ...line, segments: [{ words, left: line.left, right: line.right }] };
  });
}

/** Lines that belong together: of a paragraph, or of a table. */
function groupsOf(lines: readonly Numbered[]): Numbered[][] {
  const spacing = usualSpacing(lines);
  const left = Math.min(...lines.map(line => line.left));
  const groups: Numbered[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && belongs(line, last, spacing, left)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function belongs(line: PageLine, last: PageLine, spacing: number, left: number): boolean {
  const isRow = line.segments.length > 1;
  if (isRow !== last.segments.length > 1) return false;
  if (isRow) return last.y - line.y < 2 * spacing;
  const isIndented = line.left - left > INDENT * line.size && last.left - left <= INDENT * line.size;
  const isOther = Math.abs(line.size - last.size) > OTHER_SIZE * last.size;
  return last.y - line.y <= APART * spacing && !isIndented && !isOther;
}

/** How far apart the lines of a paragraph are, in points: paragraphs may be as short as two lines. */
function usualSpacing(lines: readonly PageLine[]): number {
  const distances = lines.slice(1).map((line, i) => lines[i].y - line.y);
  return distances.sort((a, b) => a - b)[distances.length >> 2] ?? 0;
}

/** The cells of rows: each column is where the row with the most cells has one. */
function gridOf(rows: readonly PageLine[]): string[][] {
  const widest = rows.reduce((most, row) => (row.segments.length > most.segments.length ? row : most));
  return rows.map(({ segments }) => {
    const cells = widest.segments.map(() => '');
    for (const segment of segments) {
      const at = columnOf(segment, widest.segments);
      cells[at] = cells[at] ? `${cells[at]} ${segment.words}` : segment.words;
    }
    return cells;
  });
}

/** The column that a piece shares most of its width with, or is nearest to. */
function columnOf({ left, right }: Segment, columns: readonly Segment[]): number {
  const shared = (column: Segment): number => Math.min(right, column.right) - Math.max(left, column.left);
  return columns.reduce((best, column, i) => (shared(column) > shared(columns[best]) ? i : best), 0);
}
