import { wordsIn } from '../text/copy';
import { gather } from '../text/gather';
import { kept } from '../text/kept';
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

/** Who says some words of an article, as somebody has told. */
export interface GivenSpeaker {
  /** The quotation, or the first piece of what is told without marks. */
  readonly span: Span;
  /** One name; several where those who have told do not agree. */
  readonly names: readonly string[];
  /** What stood around the words when it was told. */
  readonly around: string;
}

/** One document, parsed. */
export interface Article {
  /** As it is read; as long as the file, so that offsets are the file's. */
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  /** Missing where nobody has told anything: it must be there before anybody asks who speaks. */
  readonly given?: readonly GivenSpeaker[];
}

/** A piece of a paragraph's prose as a piece of the article's text. All that leaves a paragraph goes through here. */
export const inArticle = ({ start, paragraph }: Placed, at: Span): Span => shift(inText(paragraph, at), start);

/** The words at a place of an article. */
export const wordsAt = ({ text }: Pick<Article, 'text'>, { start, end }: Span): string =>
  wordsIn(text.slice(start, end));

/** A figure with offsets in the article's text. */
export interface ArticleFigure extends Figure {
  /** What it measures; read when it is asked for. */
  measuring(): Measuring;
}

/** Every figure of the article. */
export const figuresOf = kept((article: Article): readonly ArticleFigure[] =>
  gather(article.paragraphs, placed =>
    placed.paragraph.figures.map(figure => ({
      ...figure,
      span: inArticle(placed, figure.span),
      source: figure.source && inArticle(placed, figure.source),
      measuring: () => measuringOf(placed.paragraph, figure),
    })),
  ),
);
