/** The words of a paragraph of Word, with those that were inserted and deleted while its changes were tracked. */
import { sentencesOf } from '../../engine/text/sentences';
import { overlaps, span, type Span } from '../../engine/text/span';
import { attribute, childrenOf, nameOf, wordsIn, type Element } from './xml';

type Change = 'inserted' | 'deleted';

/** Some words of a paragraph. */
export interface Piece {
  readonly words: string;
  readonly change?: Change;
}

/** Where a comment begins or ends, or where its sign stands: before the piece with this index. */
export interface CommentMark {
  readonly edge: 'commentRangeStart' | 'commentRangeEnd' | 'commentReference';
  readonly id: string;
  readonly before: number;
}

/** A paragraph's own words, the comments on them, and the text boxes that hang on it. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly comments: readonly CommentMark[];
  readonly boxes: readonly Element[];
}

/** What is no word: the codes of fields, and what is there a second time for old programs. */
const SILENT = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback']);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

const CHANGES: Readonly<Record<string, Change>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
};

/** Reads a paragraph. */
export function piecesOf(paragraph: Element): Pieces {
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  const comments: CommentMark[] = [];
  const read = (element: Element, change?: Change): void => {
    const name = nameOf(element);
    if (SILENT.has(name)) return;
    if (name === 'txbxContent') boxes.push(element);
    else if (isCommentEdge(name))
      comments.push({ edge: name, id: attribute(element, 'id') ?? '', before: pieces.length });
    else if (name === 't' || name === 'delText') pieces.push({ words: wordsIn(element), change });
    else if (SIGNS[name]) pieces.push({ words: SIGNS[name], change });
    else for (const child of childrenOf(element)) read(child, CHANGES[name] ?? change);
  };
  childrenOf(paragraph).forEach(child => read(child));
  return { pieces, comments, boxes };
}

export const isCommentEdge = (name: string): name is CommentMark['edge'] =>
  name === 'commentRangeStart' || name === 'commentRangeEnd' || name === 'commentReference';

/** Sentences that follow each other, all of them changed or none. */
export interface Sentences {
  readonly words: string;
  readonly isChanged: boolean;
}

/** What a paragraph says now; sentences with words that were inserted are told apart. */
export const saidNow = (pieces: readonly Piece[]): Sentences[] =>
  sentencesWith(
    pieces.filter(({ change }) => change !== 'deleted'),
    'inserted',
  );

/** The sentences as they were before words of them were deleted. */
export const saidBefore = (pieces: readonly Piece[]): string[] =>
  sentencesWith(
    pieces.filter(({ change }) => change !== 'inserted'),
    'deleted',
  )
    .filter(({ isChanged }) => isChanged)
    .map(({ words }) => words);

function sentencesWith(pieces: readonly Piece[], change: Change): Sentences[] {
  const changed: Span[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.change === change) changed.push(span(text.length, text.length + piece.words.length));
    text += piece.words;
  }
  if (!changed.length) return [{ words: text, isChanged: false }];
  const runs: { start: number; end: number; isChanged: boolean }[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const isChanged = changed.some(at => overlaps(at, { start, end }));
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.end = end;
    else runs.push({ start, end, isChanged });
  }
  return runs.map(({ start, end, isChanged }) => ({ words: text.slice(start, end), isChanged }));
}
