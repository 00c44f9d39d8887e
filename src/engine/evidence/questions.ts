/** What documents are asked about: the quotations and figures of an article, or any words of it that somebody names. */
import { figuresOf, type Article, wordsAt } from '../article/article';
import type { Quotation, QuotationKind } from '../article/quotations/quotations';
import { indirectSpeechOf, quotationsOf } from '../article/speech/speech';
import { overlaps, span, type Span } from '../text/span';
import { bare } from './bare';
import type { Question } from './evidence';

/** What stands in such marks was said, or should not stand there; the others quote nobody. */
const CLAIMED: ReadonlySet<QuotationKind> = new Set(['direct', 'mixed']);

/** The questions of an article, in the order of the text: each quotation that is a claim, and each figure. */
export function questionsOf(article: Article): Question[] {
  const quotations = quotationsOf(article)
    .filter(({ kind }) => CLAIMED.has(kind))
    .map((quotation): Question => ({ kind: 'quotation', span: quotation.span, speaker: nameOf(quotation) }));
  const figures = copyFiguresOf(article).map((at): Question => ({
    kind: 'figure',
    span: at,
    speaker: speakerAt(article, at),
  }));
  return [...quotations, ...figures].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * A question about any words of an article: about the quotation or the figure that they are, give or take marks and blanks at their ends.
 * Others are a quotation where they begin with a quotation mark or have no figure in them.
 */
export function questionOn(article: Article, given: Span): Question {
  const words = bare(article.text, given);
  const isIt = (at: Span): boolean => {
    const own = bare(article.text, at);
    return own.start === words.start && own.end === words.end;
  };
  const quotation = quotationsOf(article).find(each => overlaps(each.span, given) && isIt(each.span));
  if (quotation) return { kind: 'quotation', span: quotation.span, speaker: nameOf(quotation) };
  const speaker = speakerAt(article, words);
  const figure = beginsWithMark(article.text, given) ? undefined : figureIn(article, words);
  return figure ? { kind: 'figure', span: figure, speaker } : { kind: 'quotation', span: words, speaker };
}

const nameOf = ({ speaker }: Quotation): string | null => speaker?.name ?? null;

/** The figures of the copy: page furniture claims nothing. */
function copyFiguresOf(article: Article): Span[] {
  const furniture = article.paragraphs
    .filter(({ paragraph }) => paragraph.kind === 'furniture')
    .map(({ start, paragraph }) => span(start, start + paragraph.text.length));
  return figuresOf(article)
    .map(figure => figure.span)
    .filter(at => !furniture.some(place => overlaps(place, at)));
}

/** Whoever says the words at a place, in quotation marks or without them. */
function speakerAt(article: Article, at: Span): string | null {
  const quotation = quotationsOf(article).find(each => CLAIMED.has(each.kind) && overlaps(each.span, at));
  if (quotation) return nameOf(quotation);
  const told = indirectSpeechOf(article).find(({ content }) => content.some(piece => overlaps(piece, at)));
  return told?.speaker.name ?? null;
}

/** The figure that some words have, as a whole; or the words themselves, where they have one that is not listed. */
function figureIn(article: Article, words: Span): Span | undefined {
  const listed = figuresOf(article).find(figure => overlaps(figure.span, words));
  const copy = wordsAt(article, words);
  return listed?.span ?? (/\d/.test(copy) && !/\s/.test(copy) ? words : undefined);
}

function beginsWithMark(text: string, { start, end }: Span): boolean {
  return /^\s*[\p{Pi}"'„‚]/u.test(text.slice(start, end));
}
