import { figuresOf } from '../../engine/article/article';
import type { ArticleClaim } from '../../engine/article/claims/claim';
import { claimsOfArticle } from '../../engine/article/claims/claims';
import { noteOn } from '../../engine/notes/anchored-notes';
import type { FactNote } from '../../engine/notes/note';
import { contains, overlaps, type Span } from '../../engine/text/span';
import { isFact, placeOf } from '../notes/statuses';
import { claimsOf } from './claims';
import { notesAt } from '../notes/note-recorder';
import type { OpenArticle } from '../articles/open-article';

/** What a note may be put on at a place: the figure there, the selected words, the note's own, or the shortest claim. */
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
  const around = claimsOfArticle(copy).filter(({ span }) => contains(span, start));
  return noted ?? around.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.span;
}

/**
 * The note that is on a claim, to be changed by whoever says something of it. One on a figure or a name in a quotation is on that alone: it
 * must not be moved to the quotation.
 */
export function noteAt(article: OpenArticle, span: Span): FactNote | undefined {
  const { article: copy } = article.checked;
  const claim = claimsOfArticle(copy).find(each => each.span.start === span.start && each.span.end === span.end);
  if (claim && claim.kind !== 'figure')
    return claimsOf(article).find(
      each => each.note && each.span && overlaps(each.span, span) && each.kinds.includes(claim.kind),
    )?.note;
  return noteOn(span, article.anchored, copy.text)?.note ?? notesAt(article, span)[0];
}

const lengthOf = ({ span: { start, end } }: ArticleClaim): number => end - start;

/** White space at the edges of a selection is no part of a claim. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
