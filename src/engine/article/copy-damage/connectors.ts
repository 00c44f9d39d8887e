/** Adverbs that link what is said to what was said: no name is one before a comma (*; However, it rained*), and none is a sentence. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

export const CONNECTORS = hashes(
  'however meanwhile instead therefore moreover furthermore nevertheless nonetheless otherwise consequently accordingly thus hence ' +
    'similarly likewise besides additionally',
);

/** *Meanwhile.*: what it led to is lost. */
export const isConnectorAlone = (tokens: Tokens, first: number, stop: number): boolean =>
  stop === first + 1 && isSignOf(tokens, stop, '.') && isIn(tokens, first, CONNECTORS);

/** A line above an article ends with none of these: *who had been there since*. */
const NEVER_LAST = hashes('since than because although while until unless with from at into of by for');

/** Several sentences, of which the last one breaks off with a word that leads on. */
export const breaksOffLast = (tokens: Tokens, sentences: number): boolean =>
  sentences > 1 && isIn(tokens, tokens.count - 1, NEVER_LAST);
