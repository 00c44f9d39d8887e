import { figuresOf } from '../engine/article/article';
import { quotationsOf } from '../engine/article/speech';
import { noteOn } from '../engine/notes/follow';
import type { FactNote, Standing } from '../engine/notes/note';
import { contains, overlaps, type Span } from '../engine/text/span';
import { factStanding, isFact, placeOf } from './notes/statuses';
import type { OpenArticle } from './open-article';
import { isSpoken } from './quotations';
import { withoutMarkup } from './words';

/** What a fact note stands on, or should. */
export interface Claim {
  /** Null where its words are gone. */
  readonly span: Span | null;
  readonly words: string;
  readonly standing: Standing;
  readonly note?: FactNote;
}

const UNVERIFIED = /^(?:figure|quote)\/unverified$/;

/**
 * The claims of an article, in the order of the text; those whose words are gone come last. Every figure and quotation that the rules
 * list as unverified is one, but for small counts in words, and everything that has a fact note.
 */
export function claimsOf(article: OpenArticle): readonly Claim[] {
  const { checked, anchored } = article;
  const known = listed.get(article);
  if (known?.checked === checked && known.anchored === anchored) return known.claims;
  const claims = listClaims(article);
  listed.set(article, { checked, anchored, claims });
  return claims;
}

/** The view and the status bar ask for the same. */
const listed = new WeakMap<OpenArticle, Pick<OpenArticle, 'checked' | 'anchored'> & { claims: readonly Claim[] }>();

function listClaims({ checked, anchored }: OpenArticle): readonly Claim[] {
  const { text } = checked.article;
  const noted = anchored.filter(isFact).map((each): Claim => {
    const span = placeOf(each) ?? null;
    const words = span ? text.slice(span.start, span.end) : each.note.target.exact;
    return { span, words: inOneLine(words), standing: factStanding(each), note: each.note };
  });
  const unverified = checked.findings.filter(({ rule, severity }) => UNVERIFIED.test(rule) && severity !== 'hint');
  const unchecked = unverified.flatMap(({ span }): Claim[] => {
    if (noteOn(span, anchored, text) || noted.some(claim => claim.span && overlaps(claim.span, span))) return [];
    return [{ span, words: inOneLine(text.slice(span.start, span.end)), standing: 'unchecked' }];
  });
  return [...noted, ...unchecked].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0);
}

const inOneLine = (words: string): string => withoutMarkup(words).replace(/\s+/g, ' ').trim();

/** How many of some claims are verified. */
export const verifiedAmong = (claims: readonly Claim[]): number =>
  claims.filter(({ standing }) => standing === 'verified').length;

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
