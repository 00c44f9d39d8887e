/** Where a story goes on in print: *Continued on Page A14*, *See FERRY, page 3*, *Please turn to page 12*. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isEnd } from './line';

const CONTINUED = hashes('continued continues cont');
const WAYS = hashes('on from at');
const PAGE = hashes('page pages pg p');
const TURNING = hashes('turn jump go');
const [SEE, TO, PLEASE] = [hashes('see'), hashes('to'), hashes('please')];
const MORE = hashes('more story coverage details');

/** The line sends its readers to another page, or tells which one they come from. */
export function isJump(tokens: Tokens, first: number): boolean {
  const i = isIn(tokens, first, PLEASE) ? first + 1 : first;
  if (isIn(tokens, i, TURNING))
    return isIn(tokens, i + 1, TO) && isIn(tokens, i + 2, PAGE) && endsOnPage(tokens, i + 2);
  if (isIn(tokens, i, SEE))
    return isSlug(tokens, i + 1) && endsOnPage(tokens, tokens.text(i + 2) === ',' ? i + 3 : i + 2);
  const verb = isSlug(tokens, i) && !isIn(tokens, i, CONTINUED) ? i + 1 : i;
  if (isIn(tokens, verb, CONTINUED)) return endsOnPage(tokens, afterStop(tokens, verb));
  return isIn(tokens, i, MORE) && isIn(tokens, i + 1, WAYS) && isIn(tokens, i + 2, PAGE) && endsOnPage(tokens, i + 2);
}

/** *cont.* */
const afterStop = (tokens: Tokens, i: number): number => (tokens.text(i + 1) === '.' ? i + 2 : i + 1);

/** The word that a story is called by in the office: *FERRY*. */
const isSlug = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.CAPITALS;

/** *on Page A14*, *from A1*, *page 3*, and nothing behind it. */
function endsOnPage(tokens: Tokens, i: number): boolean {
  let at = isIn(tokens, i, WAYS) ? i + 1 : i;
  if (isIn(tokens, at, PAGE)) at = afterStop(tokens, at);
  else if (tokens.shape(at) === Shape.DIGITS) return false;
  if (tokens.shape(at) === Shape.CAPITAL && tokens.isJoined(at + 1)) at++;
  return at > i && tokens.shape(at) === Shape.DIGITS && isEnd(tokens, at + 1);
}
