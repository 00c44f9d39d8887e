/** What is read of a document around a number: its sentence, and those beside it. */
import { inText } from '../../article/paragraph';
import { parseFigures } from '../../article/parse';
import { lastFrom, overlaps, shift, span, type Span } from '../../text/span';
import { tokensOf } from '../../words/tokens';
import type { Block, Place, SourceDocument } from '../document';
import { amountOf, type Amount } from './amount';
import { figureIn } from './figure-in';
import type { Said } from './said';
import { nameOf } from './tables';
import { Vocabulary } from './words';

/** So much around a number is read (UTF-16 units). */
const AROUND = 300;

/** A figure of a document, as it was read. */
export interface Reading extends Said {
  readonly amount: Amount;
  /** Where the prose begins in the document. */
  readonly start: number;
}

/** So much of the first line of a document says what it is of (UTF-16 units). */
const HEAD = 200;

export function contextOf({ path, text }: SourceDocument): Vocabulary {
  const context = new Vocabulary();
  for (const words of [nameOf(path), text.slice(0, HEAD).split('\n', 1)[0]]) context.addIn(tokensOf(words));
  return context;
}

/** The place of a block, with the line on which a sentence of it begins. */
export function placeAt({ text }: SourceDocument, { span: { start }, place }: Block, at: number): Place {
  if (place.line === undefined) return place;
  let line = place.line;
  for (let next = text.indexOf('\n', start); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return { ...place, line };
}

/** Reads the sentence of a number, and those beside it. */
export function readingAt(document: SourceDocument, block: Block, at: number): Reading | null {
  const { start, prose } = proseAround(document, block, at);
  const figured = parseFigures(prose);
  const place = span(at - start, at - start + 1);
  const figure = figured.repaired
    ? figured.figures.find(each => overlaps(inText(figured, each.span), place))
    : figureIn(figured, place);
  const amount = figure && amountOf(figured, figure);
  if (!amount) return null;
  const sentence = figured.sentences[Math.max(0, lastFrom(figured.sentences, figure.span.start))];
  return { figured, figure, amount, sentence, start };
}

/** A piece of what was read as a piece of the document. */
export const inDocument = ({ figured, start }: Reading, at: Span): Span => shift(inText(figured, at), start);

interface Prose {
  readonly start: number;
  readonly prose: string;
}

/** What stands around a place of a block; what is said in subtitles runs on over them. */
function proseAround({ text, blocks }: SourceDocument, block: Block, at: number): Prose {
  if (block.kind === 'subtitle') return subtitlesAround(text, blocks, blocks.indexOf(block));
  const i = blocks.indexOf(block);
  let first = i;
  let last = i;
  while (at - blocks[first].span.start < AROUND && isOneWith(text, blocks[first - 1], blocks[first])) first--;
  while (blocks[last].span.end - at < AROUND && isOneWith(text, blocks[last], blocks[last + 1])) last++;
  const start = Math.max(blocks[first].span.start, at - AROUND);
  return { start, prose: text.slice(start, Math.min(blocks[last].span.end, at + AROUND)) };
}

/** Two lines with no empty one between them. */
const isOneWith = (text: string, a: Block | undefined, b: Block | undefined): boolean =>
  a?.kind === 'paragraph' &&
  b?.kind === 'paragraph' &&
  a.speaker === b.speaker &&
  isOneLineEnd(text.slice(a.span.end, b.span.start));

const isOneLineEnd = (gap: string): boolean => !gap.trim() && gap.indexOf('\n') === gap.lastIndexOf('\n');

/** So many subtitles, before it and behind it, may have the rest of a sentence. */
const SUBTITLES = 4;

/** The words of subtitles of one voice, with blanks where numbers, times and line ends stand. */
function subtitlesAround(text: string, blocks: readonly Block[], i: number): Prose {
  const isOne = (k: number): boolean => blocks[k]?.kind === 'subtitle' && blocks[k].speaker === blocks[i].speaker;
  let first = i;
  let last = i;
  while (i - first < SUBTITLES && isOne(first - 1)) first--;
  while (last - i < SUBTITLES && isOne(last + 1)) last++;
  const { start } = blocks[first].span;
  let prose = '';
  for (const { span: own } of blocks.slice(first, last + 1))
    prose =
      prose.padEnd(own.start - start) + text.slice(own.start, own.end).replaceAll('\n', ' ').replaceAll('\r', ' ');
  return { start, prose };
}
