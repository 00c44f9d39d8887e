import { gather } from '../text/gather';
import { shift, type Span } from '../text/span';
import type { Figure } from './figures/figure';
import { measuringOf, type Measuring } from './figures/measuring';
import { inText, type Paragraph } from './paragraph';

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
