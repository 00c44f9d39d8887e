import type { Copy, Format } from '../text/copy';
import { gather } from '../text/gather';
import type { Pieces } from '../text/markdown-paragraphs';
import { paragraphsOf } from '../text/paragraphs';
import { shift, type Span } from '../text/span';
import type { Figure } from './figures/figure';
import { measuringOf, type Measuring } from './measuring';
import { inText, parseParagraphs, type Paragraph } from './paragraph';

/** A paragraph at its place: `start` is the UTF-16 offset of its text in the article. */
export interface Placed {
  readonly start: number;
  readonly paragraph: Paragraph;
  /** It stands in a block quote. */
  readonly block: boolean;
}

/** One document, parsed. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
}

/** A piece of a paragraph's prose as a piece of the article's text. All that leaves a paragraph goes through here. */
export const inArticle = ({ start, paragraph }: Placed, at: Span): Span => shift(inText(paragraph, at), start);

/** Reads a text as an article. `read` reads its paragraphs, or remembers them from before; `pieces` remembers pieces of Markdown. */
export function parseArticle(
  text: string,
  format: Format = 'text',
  read: (copies: readonly Copy[]) => readonly Paragraph[] = copies => parseParagraphs(copies, format),
  pieces?: Pieces,
): Article {
  const copies = paragraphsOf(text, format, pieces);
  const paragraphs = read(copies);
  return { text, paragraphs: copies.map(({ start, block }, i) => ({ start, paragraph: paragraphs[i], block })) };
}

/** A figure with offsets in the article's text. */
export interface ArticleFigure extends Figure {
  /** What it measures; read when it is asked for. */
  measuring(): Measuring;
}

/** Every figure of the article. */
export const figuresOf = (article: Article): ArticleFigure[] =>
  gather(article.paragraphs, placed =>
    placed.paragraph.figures.map(figure => ({
      ...figure,
      span: inArticle(placed, figure.span),
      source: figure.source && inArticle(placed, figure.source),
      measuring: () => measuringOf(placed.paragraph, figure),
    })),
  );
