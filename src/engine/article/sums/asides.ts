/** What a statement says aside, between its figures: *rose 60 percent in just under a year, to …*. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isAdverb } from './leads';
import { isComma } from './joints';

/** What a phrase of time or place starts with. */
const WHEN = hashes(
  'in on over during since last this by for within through throughout between after overnight yesterday today again',
);
/** What starts another clause. */
const CONJUNCTIONS = hashes('and or but while when as because after before though although who which');
/** So many words are an aside. */
const MOST = 7;

/** Nothing, a comma, or a phrase that says when, or how: the tokens from one to another, which is left out. */
export function isAside(tokens: Tokens, from: number, to: number): boolean {
  const first = isComma(tokens, from) && from < to ? from + 1 : from;
  const end = isComma(tokens, to - 1) && to - 1 > first ? to - 1 : to;
  if (first > end || end - first > MOST) return false;
  if (first === end) return true;
  if (!isIn(tokens, first, WHEN) && !isAdverb(tokens, first)) return false;
  for (let i = first + 1; i < end; i++) if (!isInside(tokens, i)) return false;
  return true;
}

const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SIGN ? "'’-.".includes(tokens.text(i)) : !isIn(tokens, i, CONJUNCTIONS);
