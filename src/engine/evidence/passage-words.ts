/** A passage of a document as a person reads it: its words, what is around them, and what differs. */
import type { Block, SourceDocument } from './document';
import type { Change, Passage } from './evidence';
import { sentencesOf } from '../text/sentences';
import { overlaps, type Span } from '../text/span';

/** Words of a passage; those that are marked differ, and say so themselves: *[12 → 13]*. */
export interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
}

/** A passage with the sentences on either side of it; a row of a table has none. */
export interface Surrounded {
  readonly before: string;
  readonly pieces: readonly Piece[];
  readonly after: string;
}

export function surrounded({ document, span, changes }: Passage): Surrounded {
  const pieces = blocksAt(document, span).flatMap(block => piecesIn(document, block, span, changes));
  const isRow = blocksAt(document, span).some(({ kind }) => kind === 'row');
  return isRow
    ? { before: '', pieces, after: '' }
    : punctuated({ before: before(document, span.start), pieces, after: after(document, span.end) });
}

/** The mark that ends a passage goes with it. */
function punctuated({ before, pieces, after }: Surrounded): Surrounded {
  const [mark] = /^[.,;:!?…”"’)]*/.exec(after)!;
  const last = pieces.findLast(({ words }) => words.trim());
  if (!mark || !last) return { before, pieces, after };
  const marked = pieces.map(each => (each === last ? { ...each, words: each.words.trimEnd() + mark } : each));
  return { before, pieces: marked, after: after.slice(mark.length).trim() };
}

/** Only what the document says, on one line. */
export const wordsOf = ({ document, span }: Passage): string =>
  blocksAt(document, span)
    .map(block => onOneLine(document.text.slice(...within(block.span, span)), block))
    .join(' ')
    .trim();

/** A passage with what differs in it, on one line. */
export const wordsSurrounded = (passage: Passage): string =>
  surrounded(passage)
    .pieces.map(({ words }) => words)
    .join('')
    .trim();

const blocksAt = ({ blocks }: SourceDocument, span: Span): Block[] =>
  blocks.filter(block => overlaps(block.span, span));

const within = (block: Span, { start, end }: Span): [number, number] => [
  Math.max(block.start, start),
  Math.min(block.end, end),
];

/** Subtitles have tags for who speaks, which is told beside them. */
const onOneLine = (words: string, { kind }: Pick<Block, 'kind'>): string =>
  (kind === 'subtitle' ? words.replace(/<[^<>]*>/g, ' ') : words).replace(/\s+/g, ' ');

function piecesIn({ text }: SourceDocument, block: Block, span: Span, changes: readonly Change[]): Piece[] {
  if (block.kind === 'row' && block.cells) return cellPieces(text, block, changes);
  const pieces: Piece[] = [];
  const [from, to] = within(block.span, span);
  const add = (words: string, isMarked = false): void => {
    if (words) pieces.push({ words, isMarked });
  };
  let at = from;
  for (const change of changes) {
    const { start, end } = change.inDocument;
    if (start < at || end > to) continue;
    add(onOneLine(text.slice(at, start), block));
    add(start < end || !/\S$/.test(text.slice(at, start)) ? changeInWords(change) : ` ${changeInWords(change)}`, true);
    at = end;
  }
  add(onOneLine(text.slice(at, to), block));
  add(' ');
  return pieces;
}

/** *Year: 2023 · Vehicles a day: [30,240 → 31240]* */
function cellPieces(text: string, { cells = [] }: Block, changes: readonly Change[]): Piece[] {
  const filled = cells.filter(({ span }) => text.slice(span.start, span.end).trim());
  return filled.flatMap(({ span, column }, i): Piece[] => {
    const change = changes.find(({ inDocument }) => overlaps(inDocument, span));
    const said = change ? changeInWords(change) : text.slice(span.start, span.end).trim();
    const heading = `${i ? ' · ' : ''}${column}: `;
    return [
      { words: heading, isMarked: false },
      { words: said, isMarked: !!change },
    ];
  });
}

/** What the article says → what the document says. */
export function changeInWords({ claim, document, leftOut }: Change): string {
  const [here, there] = [claim, document].map(words => words.replace(/\s+/g, ' '));
  if (leftOut) return `[… ${there}]`;
  if (!here) return `[+ ${there}]`;
  return there ? `[${here} → ${there}]` : `[− ${here}]`;
}

/** The sentence before a place, and the beginning of its own. */
function before(document: SourceDocument, at: number): string {
  const i = document.blocks.findLastIndex(({ span }) => span.start <= at);
  const head = document.blocks[i] && document.text.slice(document.blocks[i].span.start, at);
  if (!head?.trim()) return i > 0 ? lastSentence(document, document.blocks[i - 1]) : '';
  const sentences = sentencesOf(head);
  const isOwn = !/[.!?…]["”’)]*\s*$/.test(head);
  const [first] = sentences.slice(isOwn ? -2 : -1);
  return onOneLine(head.slice(first?.start ?? 0), document.blocks[i]).trim();
}

function lastSentence({ text }: SourceDocument, block: Block): string {
  const words = text.slice(block.span.start, block.span.end);
  const last = sentencesOf(words).at(-1);
  return last ? onOneLine(words.slice(last.start), block).trim() : '';
}

/** The end of the sentence that a place is in, and the sentence after it. */
function after(document: SourceDocument, at: number): string {
  const i = document.blocks.findLastIndex(({ span }) => span.start < at);
  const block = document.blocks[i];
  const tail = block ? document.text.slice(at, block.span.end) : '';
  const own = /^["”’)]*[\s.!?…]*["”’)]*\s*$/.test(tail) ? tail.trim() : undefined;
  if (own !== undefined) return `${own} ${firstSentence(document, document.blocks[i + 1])}`.trim();
  const last = sentencesOf(tail).slice(0, 2).at(-1);
  return onOneLine(tail.slice(0, last?.end), block).trim();
}

function firstSentence({ text }: SourceDocument, block: Block | undefined): string {
  if (!block) return '';
  const words = text.slice(block.span.start, block.span.end);
  const [first] = sentencesOf(words);
  return first ? onOneLine(words.slice(first.start, first.end), block).trim() : '';
}
