/** A number in words, and another in brackets behind it: *within five (7) days*. */
import { GRAMMAR } from '../../../words/classes';
import { hashes, isIn, isSignOf, worthOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
import { NUMERALS } from '../numerals';
import type { SpanPair } from './span-pair';

/** These have numbers of their own. */
const NUMBERED = hashes(
  'section chapter article verse clause paragraph part act scene page figure table note rule psalm',
);

export function* bracketedIn(tokens: Tokens): Iterable<SpanPair> {
  if (!tokens.hasAny(Topic.BRACKET)) return;
  for (let i = 1; i < tokens.count; i++) {
    const value = worthOf(tokens, i - 1, NUMERALS);
    if (value === undefined || !isSignOf(tokens, i, '(') || tokens.shape(i + 1) !== Shape.DIGITS) continue;
    const behind = i + 3;
    if (!isSignOf(tokens, i + 2, ')') || tokens.isJoined(i - 1) || Number(tokens.text(i + 1)) === value) continue;
    if (tokens.shape(behind) !== Shape.SMALL || tokens.is(behind, GRAMMAR) || tokens.isJoined(behind)) continue;
    if (!isIn(tokens, i - 2, NUMBERED)) yield { one: tokens.span(i - 1), other: tokens.span(i, i + 2) };
  }
}
