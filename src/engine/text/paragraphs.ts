import { gather } from './gather';
import { copyLines } from './lines';
import type { Span } from './span';

/** Copy set to a measure, as in e-mail and wire copy, is no wider than this. */
const WIDEST_MEASURE = 100;

/**
 * Splits copy into paragraphs, without their surrounding white space and a Markdown line's sign.
 *
 * A blank line always parts paragraphs. A single line break parts them too, unless the copy is set to a measure (hard-wrapped):
 * then a line ends where its neighbour's first word would not have fitted, and a paragraph spans lines.
 */
export function paragraphsOf(text: string): Span[] {
  const all = copyLines(text);
  const lines = all.filter(line => line !== null);
  if (lines.some(({ start, end }) => end - start > WIDEST_MEASURE)) return lines;
  const blocks: Span[][] = [[]];
  for (const line of all) {
    if (line) blocks[blocks.length - 1].push(line);
    else if (blocks[blocks.length - 1].length) blocks.push([]);
  }
  const wrapped = isWrapped(text, blocks);
  return gather(blocks, lines =>
    wrapped && lines.length > 1 ? [{ start: lines[0].start, end: lines[lines.length - 1].end }] : lines,
  );
}

/**
 * True where nearly every line that another follows was full (the next line's first word would have made it too wide) and most of them
 * break off inside a sentence.
 */
function isWrapped(text: string, blocks: readonly (readonly Span[])[]): boolean {
  let widest = 0;
  let followed = 0;
  for (const lines of blocks) {
    followed += Math.max(0, lines.length - 1);
    for (const line of lines) widest = Math.max(widest, line.end - line.start);
  }
  if (followed < 3) return false;
  let full = 0;
  let broken = 0;
  for (const lines of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const { start, end } = lines[i];
      let word = start;
      while (word < end && text.charCodeAt(word) > 32) word++;
      if (lines[i - 1].end - lines[i - 1].start + 1 + (word - start) > widest - 4) full++;
      if (!/[.!?:”"]/.test(text[lines[i - 1].end - 1])) broken++;
    }
  }
  return full >= 0.8 * followed && broken >= 0.5 * followed;
}
