import { shift } from '../text/span';
import type { Figure } from './figures';
import type { Quotation } from './quotations';
import { paragraphsOf } from '../text/paragraphs';
import { parseParagraph, type Paragraph } from './paragraph';

/** A paragraph at its place: `start` is the UTF-16 offset of its text in the article. */
export interface Placed {
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** One document, parsed. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
}

/** Reads a text as an article. `read` may remember paragraphs it has read before. */
export function parseArticle(text: string, read: (text: string) => Paragraph = parseParagraph): Article {
  return {
    text,
    paragraphs: paragraphsOf(text).map(({ start, end }) => ({ start, paragraph: read(text.slice(start, end)) })),
  };
}

/** Every quotation of the article, with offsets in its text. */
export const quotationsOf = (article: Article): Quotation[] =>
  article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.quotations.map(q => ({
      ...q,
      span: shift(q.span, start),
      cue: q.cue && shift(q.cue, start),
      speaker: q.speaker && { ...q.speaker, span: shift(q.speaker.span, start) },
    })),
  );

/** Every figure of the article, with offsets in its text. */
export const figuresOf = (article: Article): Figure[] =>
  article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.figures.map(f => ({ ...f, span: shift(f.span, start), source: f.source && shift(f.source, start) })),
  );
