import { figuresOf } from '../../engine/article/article';
import { quotationsOf } from '../../engine/article/speech/speech';
import { contains, overlaps, type Span } from '../../engine/text/span';
import { isFact, placeOf } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { isSpoken } from '../voices/quotations';

/** What a note may be put on at a place: the figure there, the selected words, the note's own, or the quotation. */
export function claimAt(article: OpenArticle, { start, end }: Span): Span | undefined {
  const copy = article.checked.article;
  const isSelected = end > start;
  const touches = ({ span }: { span: Span }): boolean =>
    isSelected ? overlaps(span, { start, end }) : span.start <= start && start <= span.end;
  const figure = figuresOf(copy).find(touches)?.span;
  if (figure && (!isSelected || (figure.start <= start && end <= figure.end))) return figure;
  if (isSelected) return trimmed(copy.text, { start, end });
  const note = article.anchored.filter(isFact).map(placeOf);
  const noted = note.find(span => span && span.start <= start && start <= span.end);
  return noted ?? quotationsOf(copy).findLast(q => isSpoken(q) && contains(q.span, start))?.span;
}

/** White space at the edges of a selection is no part of a claim. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
