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
