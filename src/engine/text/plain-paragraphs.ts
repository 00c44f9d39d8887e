/** The paragraphs of plain copy. */
import { isBrokenOff, isSetToMeasure, jointsOf, type Joint, type Line } from './blocks';
import { GONE, shownBreak, type PlacedCopy, type Role } from './copy';
import { gather } from './gather';
import { copyLines } from './lines';
import { isBlockQuoted } from './markup';
import type { Span } from './span';

/** The copy of each paragraph, in the order of the text. */
export function plainParagraphs(text: string): PlacedCopy[] {
  const blocks: Span[][] = [[]];
  for (const line of copyLines(text)) {
    if (line) blocks[blocks.length - 1].push(line);
    else if (blocks[blocks.length - 1].length) blocks.push([]);
  }
  const isMeasured = isWrapped(text, blocks);
  return gather(blocks, lines => paragraphsInBlock(text, lines, isMeasured));
}

function paragraphsInBlock(text: string, spans: readonly Span[], isMeasured: boolean): PlacedCopy[] {
  if (spans.length < 2) return spans.map(line => paragraphFrom(text, [line], []));
  const lines = spans.map((line): Line => ({ ...line, signed: roleOf(text, line) !== undefined }));
  const joints = jointsOf(text, lines, isMeasured);
  const starts = [...joints.keys()].filter(i => !joints[i]);
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? lines.length;
    return paragraphFrom(text, spans.slice(from, to), joints.slice(from, to));
  });
}

/** A paragraph of these lines: of what is between two of them, the line break alone is seen, as a space. */
function paragraphFrom(text: string, lines: readonly Span[], joints: readonly Joint[]): PlacedCopy {
  const { start } = lines[0];
  const copy = text.slice(start, lines[lines.length - 1].end);
  const shown = lines.length > 1 ? shownOf(text, lines, joints) : copy;
  return { start, text: copy, shown, block: isBlockQuoted(text, start), role: roleOf(text, lines[0]) };
}

function shownOf(text: string, lines: readonly Span[], joints: readonly Joint[]): string {
  let shown = text.slice(lines[0].start, lines[0].end);
  for (let i = 1; i < lines.length; i++) {
    const { start, end } = lines[i];
    const between = shownBreak(text.slice(lines[i - 1].end, lines[i - 1].end + 2), joints[i] === 'verse' ? '\n' : ' ');
    shown += between + GONE.repeat(start - lines[i - 1].end - between.length) + text.slice(start, end);
  }
  return shown;
}

/** What the sign says that stands before a line: # of a heading, - of a list item. */
function roleOf(text: string, { start }: Span): Role | undefined {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  if (at < 0 || /[\r\n\ufeff>]/.test(text[at])) return undefined;
  return text[at] === '#' ? 'heading' : 'item';
}

/** The whole file is set to a measure: nearly every line that another follows is full, and some break off inside a sentence. */
function isWrapped(text: string, blocks: readonly (readonly Span[])[]): boolean {
  if (blocks.every(lines => lines.length < 2)) return false;
  const words = blocks.map(lines => lines.map(({ start, end }) => text.slice(start, end)));
  const followed = words.reduce((sum, lines) => sum + lines.length - 1, 0);
  return followed >= FEWEST && words.some(isBrokenOff) && isSetToMeasure(words, NEARLY_ALL);
}

/** One line break or two say nothing of a file. */
const FEWEST = 3;
/** Of the lines of a file, as a fraction. */
const NEARLY_ALL = 0.8;
