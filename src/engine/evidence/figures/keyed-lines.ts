/**
 * Lists of a word and its figure, a line each: *Passengers: 128*, *Profit ..... $1.1 million*. Two or more such lines are a table without
 * headings.
 */
import type { Block, Cell, SourceDocument } from '../document';

/** What stands between a word and its figure: a colon, or dots that lead the eye. */
const KEYED = /^([\s>*•·–-]*(?:\d+[.)]\s+)?)(\p{L}[^:\n]{0,60}?)\s*(?::|\.{3,}|…+)\s*(\S.*)$/u;
/** A figure, and no more than a few words: *296 tents on the lawn*. */
const VALUE = /^[^\p{L}\d]{0,3}(?:[A-Z]{2,3} ?)?[$€£¥]?\d[\d.,]*(?:\s*[%\p{L}][\p{L}.%-]*){0,5}[.;,]?$/u;

/** The lines of a document, those of lists as rows; none where it has no list. */
export function keyedLinesOf({ text, blocks }: SourceDocument): Block[] {
  const lines = blocks.filter(({ cells }) => !cells).flatMap(block => linesOf(text, block));
  const isKeyed = (i: number): boolean => lines[i]?.cells !== undefined;
  const isAlone = (i: number): boolean => isKeyed(i) && !isKeyed(i - 1) && !isKeyed(i + 1);
  const listed = lines.map((line, i) => (isAlone(i) ? withoutCells(line) : line));
  return listed.some(({ cells }) => cells) ? listed : [];
}

const withoutCells = ({ cells: _, ...block }: Block): Block => ({ ...block, kind: 'paragraph' });

function linesOf(text: string, block: Block): Block[] {
  const { span, place } = block;
  const lines: Block[] = [];
  let start = span.start;
  for (const [n, line] of text.slice(span.start, span.end).split('\n').entries()) {
    if (line.trim()) {
      const at = { start, end: start + line.length };
      const cells = /\d/.test(line) ? cellsOf(line, start) : null;
      const own = { ...block, span: at, place: place.line === undefined ? place : { ...place, line: place.line + n } };
      lines.push(cells ? { ...own, kind: 'row', cells } : { ...own, kind: 'paragraph' });
    }
    start += line.length + 1;
  }
  return lines;
}

function cellsOf(line: string, start: number): Cell[] | null {
  const [, lead, key, value] = KEYED.exec(line.trimEnd()) ?? [];
  if (key === undefined || !VALUE.test(value)) return null;
  const from = start + lead.length;
  const end = start + line.trimEnd().length;
  return [
    { span: { start: from, end: from + key.length }, column: 'A' },
    { span: { start: end - value.length, end }, column: 'B' },
  ];
}
