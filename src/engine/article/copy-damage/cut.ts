import type { Span } from '../../text/span';

/** What is found: words of something else, the rest of the sentence before, or where a sentence ends too soon. */
export interface Cut extends Span {
  readonly is:
    | 'of something else'
    | 'of the sentence before'
    | 'broken off'
    | 'cut before'
    | 'cut before the comma'
    | 'without a subject'
    | 'without a verb';
}
