import type { Span } from '../text/span';

/** Direct: a whole sentence; mixed: a part of one; scare: nobody is quoted; nested: inside another; title, word: named, not said. */
export type QuotationKind = 'direct' | 'mixed' | 'scare' | 'nested' | 'title' | 'word';

/** Who says it: the nearest mention, which may be a pronoun. */
export interface Speaker {
  readonly span: Span;
  /** The full name that the article gives this speaker, where it gives one. */
  readonly name: string | null;
}

/** Words in quotation marks, the marks included. */
export interface Quotation {
  readonly span: Span;
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
  /** The words that attribute: *said*, *according to*. */
  readonly cue: Span | null;
}
