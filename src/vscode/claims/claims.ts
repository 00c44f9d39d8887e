import * as vscode from 'vscode';
import { figuresOf } from '../../engine/article/article';
import { quotationsOf } from '../../engine/article/speech/speech';
import type { Checked } from '../../engine/check';
import { claimsIn, progressOf, type Claim as ClaimIn } from '../../engine/claims';
import { kept } from '../../engine/text/kept';
import { contains, overlaps, type Span } from '../../engine/text/span';
import { isFact, placeOf } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { isSpoken } from '../voices/quotations';
import { withoutMarkup, wordsSeen } from '../localized';

export interface Claim extends ClaimIn {
  /** Its words as they are now, or as they were; read when they are asked for, since most claims are only counted. */
  words(): string;
}

/** The claims of an article, in the order of the text; those whose words are gone come last. */
export const claimsOf = ({ checked }: Pick<OpenArticle, 'checked'>): readonly Claim[] => listed(checked);

/** The view and the status bar ask for the same. */
const listed = kept((checked: Checked): readonly Claim[] =>
  claimsIn(checked).map(claim => ({ ...claim, words: () => wordsOf(claim, checked) })),
);

function wordsOf({ span, note }: ClaimIn, { article }: Checked): string {
  const words = span ? wordsSeen(article, span) : withoutMarkup(note!.target.exact);
  return words.replace(/\s+/g, ' ').trim();
}

/** How many of some claims are verified. */
export function progressInWords(of: readonly Claim[]): string {
  const { claims, verified } = progressOf(of);
  return vscode.l10n.t('{0} of {1} verified', verified, claims);
}

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
