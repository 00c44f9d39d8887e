/** What is wrong with what somebody has set. */
import type { Phrase } from '../engine/phrase';
import type { Span } from '../engine/text/span';

/** What is wrong with a configuration, as a whole sentence. */
export interface Problem extends Phrase {
  /** The key that it stands at; empty for the whole. */
  readonly key: string;
}

/** A problem with its place in the file. */
export interface PlacedProblem extends Problem {
  readonly span: Span;
}

/** A problem with one key. */
export const problem = (key: string, phrase: Phrase): Problem => ({ ...phrase, key });
