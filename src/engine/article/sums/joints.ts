/** What may stand between the figures of a statement, and what ends it. */
import { Shape, type Tokens } from '../../words/tokens';
import type { Statement } from './statement';

/** *1998*: four digits that may be a year of our time. */
export function isYear(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.DIGITS || tokens.end(i) - tokens.start(i) !== 4) return false;
  const year = Number(tokens.text(i));
  return year >= 1500 && year < 2100;
}

/** So many words, or signs, are a few. */
const FEW = 10;
const [COMMA, COLON, SEMICOLON, OPEN, CLOSE] = Array.from(',:;()', sign => sign.charCodeAt(0));

export const isComma = (tokens: Tokens, i: number): boolean => tokens.isSign(i, COMMA);
export const isColon = (tokens: Tokens, i: number): boolean => tokens.isSign(i, COLON);
export const isOpening = (tokens: Tokens, i: number): boolean => tokens.isSign(i, OPEN);

/** A dash between words. */
export const isDash = (tokens: Tokens, i: number): boolean =>
  tokens.isSign(i, LONG) || (DASHES.has(tokens.hash(i)) && tokens.shape(i) === Shape.SIGN && !tokens.isJoined(i));
const LONG = '—'.charCodeAt(0);
const DASHES: ReadonlySet<number> = new Set(Array.from('-–', sign => sign.charCodeAt(0)));

/** What sets off a part of the sentence: a comma, a dash, a bracket that opens. */
export const isSetOff = (tokens: Tokens, i: number): boolean =>
  isComma(tokens, i) || isDash(tokens, i) || isOpening(tokens, i);

/** Some words of one clause, or nothing: the tokens from one to another, which is left out. */
export function isClause(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > FEW) return false;
  for (let i = from; i < to; i++)
    if (tokens.isSign(i, COMMA) || tokens.isSign(i, OPEN) || tokens.isSign(i, CLOSE) || isStop(tokens, i)) return false;
  return from <= to;
}

/** Some words of the sentence, with their commas, or nothing. */
export function isPhrase(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > FEW) return false;
  for (let i = from; i < to; i++) if (isStop(tokens, i)) return false;
  return from <= to;
}

const isStop = (tokens: Tokens, i: number): boolean => tokens.isSign(i, COLON) || tokens.isSign(i, SEMICOLON);

/** Nothing, or a comma. */
export const isNothing = (tokens: Tokens, from: number, to: number): boolean =>
  from === to || (from + 1 === to && isComma(tokens, from));

/** What stands there ends a statement, or a part of it that is set off: a comma, a stop, a bracket, a dash. */
export const isClosed = ({ tokens, end }: Pick<Statement, 'tokens' | 'end'>, i: number): boolean =>
  i >= end || '.,;!?)'.includes(tokens.text(i)) || isDash(tokens, i);
