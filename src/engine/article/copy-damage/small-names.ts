/** Names that are written in small letters, at the start of a sentence too: *bell hooks*, *danah boyd*, *adidas*. */
import { Class, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { phrases } from '../furniture/line';
import { isKnown } from '../../words/lexicon';
import { Shape, type Tokens } from '../../words/tokens';

/** Does a name in small letters begin here? It is said who that is, or the name comes again. */
export function isSmallName(tokens: Tokens, head: number): boolean {
  if (!isPlain(tokens, head)) return false;
  if (KNOWN.at(tokens, head)) return true;
  const isUnknown = isOfNoDictionary(tokens, head);
  if (isUnknown && standsAgain(tokens, head, 1)) return true;
  if (!isPlain(tokens, head + 1) || tokens.isJoined(head + 1)) return false;
  if (isSignOf(tokens, head + 2, ',') && isIn(tokens, head + 3, WHO)) return !tokens.is(head + 1, Class.PERSON);
  const isLikeName = isUnknown || tokens.is(head, GIVEN) || isOfNoDictionary(tokens, head + 1);
  return isLikeName && (isDescribed(tokens, head + 2) || standsAgain(tokens, head, 2));
}

/** Who is known to write it so, of words that are others as well. */
const KNOWN = phrases('bell hooks, danah boyd, adrienne maree brown');

const WHO = hashes('who whose');
const INDEFINITE = hashes('a an');

/** *, a scholar of technology* */
const isDescribed = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, ',') && isIn(tokens, i + 1, INDEFINITE);

const isPlain = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && !tokens.is(i, GRAMMAR | Class.DENIAL);

const isOfNoDictionary = (tokens: Tokens, i: number): boolean => !tokens.classes(i) && !isKnown(tokens.hash(i));

/** Do the words at `head` stand behind them once more, in small letters? */
function standsAgain(tokens: Tokens, head: number, words: number): boolean {
  for (let i = head + words; i < tokens.count; i++) {
    let same = 0;
    while (same < words && tokens.shape(i + same) === Shape.SMALL && tokens.hash(i + same) === tokens.hash(head + same))
      same++;
    if (same === words) return true;
  }
  return false;
}
