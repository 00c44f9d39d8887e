/** A claim as it is listed: what has to be checked, and what somebody has said of it. */
import { articleClaimKinds, type ArticleClaimKind } from './article/claims/claim';
import type { FactNote, Standing } from './notes/note';
import type { Span } from './text/span';

/** What a claim may be: `words` are whatever else a checker has put a note on. */
export const claimKinds = [...articleClaimKinds, 'words'] as const;
export type ClaimKind = ArticleClaimKind | 'words';

/** What a fact note stands on, or should. */
export interface Claim {
  /** Null where its words are gone. */
  readonly span: Span | null;
  readonly kind: ClaimKind;
  /** All that it is: a note on a sentence with a figure in it is on both. */
  readonly kinds: readonly ClaimKind[];
  /** Who says it, by the fullest name or description that the article gives; null where the article itself does. */
  readonly speaker: string | null;
  readonly standing: Standing;
  readonly note?: FactNote;
}
