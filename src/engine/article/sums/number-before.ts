/** A number right before a token: *two* of *two days after*; *a day* is one. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { readNumber } from '../figures/numbers';

export interface NumberBefore {
  readonly first: number;
  readonly value: number;
}

const ONE = hashes('a an the');

/** Nothing goes on before it: no digits, and no *to*. */
export function pairBefore(tokens: Tokens, noun: number): NumberBefore | undefined {
  const first = noun - 1;
  if (isIn(tokens, first, ONE)) return { first, value: 1 };
  const number = readNumber(tokens, first);
  const isWhole = number?.value && number.last === first && !tokens.isJoined(first) && !isSignOf(tokens, noun, '-');
  return isWhole ? { first, value: number.value! } : undefined;
}
