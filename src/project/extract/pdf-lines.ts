/** The lines of a page, rebuilt from where its pieces of text stand: a PDF knows no lines, no columns and no blanks. */

/** A piece of text that a page sets at once. In points; y goes up. */
export interface Fragment {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

/** A piece of a line, with no wide gap in it. */
export interface Segment {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

export interface PageLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Lines that are read one below the other: those of a column, or those that go over all. */
export type Column = readonly PageLine[];

/** Shares of a letter's size. */
const SAME_LINE = 0.45;
const BLANK = 0.12;
const TOUCHING = 0.02;
const GAP = 1;
const FIGURE_GAP = 0.5;
const GUTTER = 0.9;

/** The columns of a page, in the order in which they are read. */
export const columnsOf = (fragments: readonly Fragment[]): Column[] => cut(linesOf(fragments), 0);

/** All lines of a page, from the top, each over the whole width. */
function linesOf(fragments: readonly Fragment[]): PageLine[] {
  const lines: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1);
    const reach = SAME_LINE * Math.min(fragment.size, last?.[0].size ?? 0);
    if (last && last[0].y - fragment.y <= reach) last.push(fragment);
    else lines.push([fragment]);
  }
  return lines.map(lineOf);
}

function lineOf(fragments: readonly Fragment[]): PageLine {
  const inOrder = [...fragments].sort((a, b) => a.x - b.x);
  const segments: { words: string; left: number; right: number }[] = [];
  for (const { words, x, width, size } of inOrder) {
    const last = segments.at(-1);
    const gap = last ? x - last.right : Infinity;
    if (!last || gap > (areFigures(last.words, words) ? FIGURE_GAP : GAP) * size)
      segments.push({ words, left: x, right: x + width });
    else {
      last.words += isParted(last.words, words, gap / size) ? ` ${words}` : words;
      last.right = Math.max(last.right, x + width);
    }
  }
  return lineFrom(segments, Math.max(...fragments.map(({ y }) => y)), Math.max(...fragments.map(({ size }) => size)));
}

const lineFrom = (segments: readonly Segment[], y: number, size: number): PageLine => ({
  segments: segments.map(({ words, left, right }) => ({ words: words.replace(/\s+/g, ' ').trim(), left, right })),
  y,
  size,
  left: segments[0].left,
  right: segments[segments.length - 1].right,
});

/** A blank stands between two pieces. Two figures are one only where they touch: 256 and 36 in a table are never 25636. */
function isParted(before: string, after: string, gap: number): boolean {
  if (/\s$/.test(before) || /^\s/.test(after)) return false;
  return gap > (areFigures(before, after) ? TOUCHING : BLANK) || gap < -GAP;
}

const areFigures = (before: string, after: string): boolean => /\d$/.test(before) && /^\d/.test(after);

/** No digit is as wide, as a share of its size. */
const WIDEST_DIGIT = 0.75;

/** Figures of several columns that were read as one: nobody can tell any more where one ends. */
export const isRunTogether = ({ words, width, size }: Pick<Fragment, 'words' | 'width' | 'size'>): boolean =>
  /^\d{4,}$/.test(words) && width > WIDEST_DIGIT * size * words.length;

/** A page deeper in columns is made to harm. */
const DEEPEST = 40;

/** Cuts lines into columns where a gutter goes through all of them, else at the widest gap between two of them. */
function cut(lines: readonly PageLine[], depth: number): Column[] {
  if (lines.length < 2 || depth > DEEPEST) return lines.length ? [lines] : [];
  const gutter = gutterOf(lines);
  if (gutter !== undefined) {
    const sides = [beside(lines, gutter, true), beside(lines, gutter, false)];
    return sides.flatMap(side => cut(side, depth + 1));
  }
  if (!lines.some(({ segments }) => segments.length > 1)) return [lines];
  const at = widestGap(lines);
  const parts = [lines.slice(0, at), lines.slice(at)];
  const cuts = parts.map(part => cut(part, depth + 1));
  return cuts.some(columns => columns.length > 1) ? cuts.flat() : [lines];
}

/** No page of prose has more. */
const MOST_COLUMNS = 12;

/** Where text stands on either side, and none between, on lines that read as prose; the middle, in points. */
function gutterOf(lines: readonly PageLine[]): number | undefined {
  const segments = lines.flatMap(line => line.segments).sort((a, b) => a.left - b.left);
  const size = Math.max(...lines.map(line => line.size));
  const gutters: { middle: number; width: number }[] = [];
  let reach = segments[0].right;
  for (const { left, right } of segments) {
    if (left - reach >= GUTTER * size) gutters.push({ middle: (reach + left) / 2, width: left - reach });
    reach = Math.max(reach, right);
  }
  const widest = gutters.sort((a, b) => b.width - a.width).slice(0, MOST_COLUMNS);
  return widest.map(({ middle }) => middle).find(x => areApart(beside(lines, x, true), beside(lines, x, false)));
}

/** What stands to the left or to the right of a place. */
const beside = (lines: readonly PageLine[], x: number, isLeft: boolean): PageLine[] =>
  lines.flatMap(({ segments, y, size }) => {
    const side = segments.filter(({ left }) => left < x === isLeft);
    return side.length ? [lineFrom(side, y, size)] : [];
  });

/** Two columns of prose, or one beside a table: its lines go on in the next, as the cells of a table do not. */
const areApart = (left: readonly PageLine[], right: readonly PageLine[]): boolean =>
  (isProse(left) && isProse(right)) ||
  (isRunning(left) && right.length >= FEWEST_LINES) ||
  (isRunning(right) && left.length >= FEWEST_LINES);

/** Most of its lines go on with a small letter. */
const isRunning = (lines: readonly PageLine[]): boolean =>
  isProse(lines) &&
  2 * lines.slice(1).filter(({ segments }) => /^\p{Ll}/u.test(segments[0].words)).length > lines.length - 1;

/** So many lines of prose, at least, make a column; fewer may be the cells of a table. */
const FEWEST_LINES = 3;
const FEWEST_WORDS = 3;

/** Most lines have several words, and letters. */
function isProse(lines: readonly PageLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  return 2 * lines.filter(({ segments }) => segments.every(isPhrase)).length > lines.length;
}

const isPhrase = ({ words }: Segment): boolean =>
  words.split(' ').filter(word => /\p{L}{2}/u.test(word)).length >= FEWEST_WORDS;

/** The index of the line below the widest gap. */
function widestGap(lines: readonly PageLine[]): number {
  let widest = 1;
  for (let i = 2; i < lines.length; i++)
    if (lines[i - 1].y - lines[i].y > lines[widest - 1].y - lines[widest].y) widest = i;
  return widest;
}
