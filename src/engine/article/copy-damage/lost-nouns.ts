/** A noun that is lost between its article and *of*: *the of the board*, *a of the best*. */
import { hashes, isIn, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isHead } from './agreement';

const ARTICLES = hashes('the a an its their our my');
const OF = hashes('of');
/** *of course*, *of late* */
const SET = hashes('course late old necessity');

/** From the article on. */
export const isNounLost = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, ARTICLES) &&
  isIn(tokens, i + 1, OF) &&
  isSmall(tokens, i + 1) &&
  (isSmall(tokens, i) || isHead(tokens, i)) &&
  !(tokens.isJoined(i) || tokens.isJoined(i + 1) || tokens.isJoined(i + 2)) &&
  tokens.shape(i + 2) !== Shape.SIGN &&
  !(isIn(tokens, i - 1, OF) && tokens.hash(i + 2) === tokens.hash(i)) && // the end of the of the strike
  !isIn(tokens, i + 2, SET);
