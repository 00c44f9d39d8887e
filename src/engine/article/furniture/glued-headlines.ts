/**
 * Links to other stories that a page had behind a name, run into the sentence: *Mayor Ana Ruiz Ana Maria RuizFerry fares to rise Pier
 * leaks again MORE said so*. The name stands in full before them, and *MORE* closes the list.
 */
import { isIn } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { kindOf, UPPER } from '../../words/alphabet';
import type { Span } from '../../text/span';
import { isCapital } from './line';

const MORE = new Set([hashOf('more')]);
/** So far before the headlines the name stands a first time, in tokens, and so far they go on. */
const NEAR = 9;
const LONGEST = 120;

/** What a page put in, from behind the name on. */
export function gluedHeadlinesIn(tokens: Tokens): Span[] {
  const found: Span[] = [];
  if (!tokens.prose.includes('MORE')) return found;
  for (let i = 0; i < tokens.count; i++) {
    const name = isGlued(tokens, i) ? nameBefore(tokens, i) : -1;
    const last = name < 0 ? -1 : moreAfter(tokens, i);
    if (last < 0) continue;
    found.push({ start: tokens.end(name), end: tokens.end(last) });
    i = last;
  }
  return found;
}

/** *RuizFerry*, *Ruiz2020* */
const isGlued = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.MIXED ||
  (isCapital(tokens, i) && tokens.isJoined(i + 1) && tokens.shape(i + 1) === Shape.DIGITS);

/** Where the same name stands before it; -1 where it does not. */
function nameBefore(tokens: Tokens, i: number): number {
  const glued = tokens.text(i);
  for (let at = i - 1; at > i - NEAR; at--) {
    const name = tokens.text(at);
    if (name.length > 2 && isCapital(tokens, at) && glued.startsWith(name) && endsIn(tokens, i, name.length)) return at;
  }
  return -1;
}

/** After so many letters a capital or a number goes on. */
const endsIn = (tokens: Tokens, i: number, length: number): boolean =>
  tokens.start(i) + length === tokens.end(i)
    ? tokens.shape(i + 1) === Shape.DIGITS
    : (kindOf(tokens.prose.charCodeAt(tokens.start(i) + length)) & UPPER) > 0;

function moreAfter(tokens: Tokens, i: number): number {
  for (let at = i + 1; at < i + LONGEST; at++)
    if (isIn(tokens, at, MORE) && tokens.shape(at) === Shape.CAPITALS) return at;
  return -1;
}
