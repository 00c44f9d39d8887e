/** Numbers as news copy writes them: digits, words, fractions, scales (4.5m, Rs 1.8 lakh, two dozen), read token by token. */
import { isJoinedTo } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { readDigits } from './digits';
import type { NumberRead } from './number';
import { mayStartWith, readFraction, readInWords } from './number-words';
import { moneyBefore } from './money';

const STOP = '.'.charCodeAt(0);

/** May a number start with a token? */
export function mayStart(tokens: Tokens, i: number): boolean {
  if (tokens.isWord(i)) return mayStartWith(tokens, i);
  const shape = tokens.shape(i);
  if (shape === Shape.FRACTION) return true;
  if (shape === Shape.DIGITS) return !tokens.isJoined(i) || !tokens.isSign(i - 1, STOP) || isOfSign(tokens, i);
  return tokens.isSign(i, STOP) && isJoinedTo(tokens, i + 1, Shape.DIGITS) && !isOfSign(tokens, i + 1);
}

/** The stop before it belongs to the sign of a currency: *Rs.500*. */
const isOfSign = (tokens: Tokens, i: number): boolean => moneyBefore(tokens, i, false) === i - 2;

/** The number that starts at an offset of the prose. */
export function numberAt(tokens: Tokens, offset: number): NumberRead | undefined {
  const i = tokens.from(offset);
  return tokens.start(i) === offset ? readNumber(tokens, i) : undefined;
}

/** Reads the number that starts with a token; undefined where none does. `isMoney`: the sign of a currency stands before it. */
export const readNumber = (tokens: Tokens, i: number, isMoney = false): NumberRead | undefined =>
  tokens.isWord(i) ? readInWords(tokens, i) : (readFraction(tokens, i) ?? readDigits(tokens, i, isMoney));
