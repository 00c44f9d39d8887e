/** Brackets that are never closed, or have lost what stood in them. */
import { isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const SHORTEST_BRACKET = 4;

/** A bracket that opens and is never closed; -1 where there is none. Smileys and lists (*1)*) close what nobody opened. */
export function unclosedBracket(tokens: Tokens): number {
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (isSignOf(tokens, i, '(')) open = tokens.isJoined(i + 1) && !tokens.isJoined(i) ? i : open;
    else if (isSignOf(tokens, i, ')')) open = -1;
  }
  return open >= 0 && tokens.count - open > SHORTEST_BRACKET ? open : -1;
}

/** *in May () was*, *the treaty ( , )*: a bracket that has lost its words, and the one that closes it; -1 where there is none. */
export function emptyBracket(tokens: Tokens): readonly [open: number, close: number] | undefined {
  for (let open = 1; open < tokens.count; open++) {
    if (!isSignOf(tokens, open, '([') || tokens.isJoined(open)) continue;
    let close = open + 1;
    while (isSignOf(tokens, close, ',;')) close++;
    if (isSignOf(tokens, close, isSignOf(tokens, open, '(') ? ')' : ']')) return [open, close];
  }
  return undefined;
}
