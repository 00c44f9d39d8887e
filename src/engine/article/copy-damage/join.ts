import type { Span } from '../../text/span';

/** Words that are run together. */
export interface Join {
  /** Both words, or the quotation with the word that touches it. */
  readonly span: Span;
  /** Where a space belongs; of a word that a line’s end has parted, the hyphen and the space that do not. */
  readonly seam: Span;
  /** Where one more space belongs: *inorderto*. */
  readonly further?: number;
  /**
   * What it takes to believe it: nothing; that the article has the word only once (it may be a brand or a new word); or that the second
   * part is a name elsewhere in the article, the first is, or both together are.
   */
  readonly if: 'sure' | 'once' | 'named' | 'called' | 'paired';
  readonly of: 'words' | 'quotation' | 'line end';
  /** More than the space is wrong there: a stop stands where a comma belongs. */
  readonly isMore?: boolean;
}
