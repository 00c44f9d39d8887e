/** Words that a line end has broken: *govern-⏎ment* is one, *well-⏎known* is two with a hyphen of their own. */
import { isKnown } from '../../words/lexicon';
import { hasBreak } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

const HYPHENS: ReadonlySet<number> = new Set(Array.from('-\u2010\u00ad', sign => sign.charCodeAt(0)));

/** The token that goes on with a word which a hyphen at the end of its line has broken; -1 where none does. */
export function restOf(tokens: Tokens, i: number): number {
  if (!tokens.isJoined(i + 1) || !HYPHENS.has(tokens.hash(i + 1)) || !tokens.isWord(i)) return -1;
  const rest = i + 2;
  if (rest >= tokens.count || tokens.shape(rest) !== Shape.SMALL || !hasBreak(tokens, rest)) return -1;
  return isOneWord(tokens.text(i), tokens.text(rest)) ? rest : -1;
}

/** What the lexicon has; and where it does not even have the pieces, nobody has put these together by a hyphen. */
const isOneWord = (first: string, last: string): boolean =>
  isKnown(hashOf(first + last)) || !isKnown(hashOf(first)) || !isKnown(hashOf(last));
