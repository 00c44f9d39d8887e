/** What a checker has to check in the copy, whoever has looked at it. */
import type { Span } from '../../text/span';

/**
 * The kinds of claims: a figure, and what looks like one and cannot be read; what stands in quotation marks; a name at first reference,
 * with its title or role; a date, a day; what admits of no exception (*first*, *never*); what somebody is said to have said.
 */
export const articleClaimKinds = ['figure', 'quotation', 'name', 'date', 'absolute', 'said'] as const;
export type ArticleClaimKind = (typeof articleClaimKinds)[number];

/** A claim of the copy. */
export interface ArticleClaim {
  /** UTF-16 offsets in the article; what is told around its attribution is one piece. */
  readonly span: Span;
  readonly kind: ArticleClaimKind;
  /** Who says it, by the fullest name or description that the article gives; null where the article itself does. */
  readonly speaker: string | null;
}

/** The order of the text; of two claims that begin together the one first that holds the other. */
export const byPlace = ({ span: a }: ArticleClaim, { span: b }: ArticleClaim): number =>
  a.start - b.start || b.end - a.end;
