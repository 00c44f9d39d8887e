/** Words that a space has broken: *W e saw*, *the wor k*. */
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** Letters that are words. */
const WORDS = hashes('a i o');

/** Does the space before a token stand inside a word? */
export const isSpaceInWord = (tokens: Tokens, i: number): boolean =>
  isAfterHyphen(tokens, i) || isAfterStop(tokens, i) || isBetweenHalves(tokens, i);

/** After a hyphen that waits for its other half: *short- and long-term*. */
const WAITS = hashes('and or to nor but than through versus as not rather');

/** *well- known*, *better-than- expected*. Where both halves are one word, the hyphen is that of a line’s end. */
const isAfterHyphen = (tokens: Tokens, i: number): boolean =>
  isHyphen(tokens, i - 1) &&
  tokens.shape(i) === Shape.SMALL &&
  tokens.shape(i - 2) === Shape.SMALL &&
  !isIn(tokens, i, WAITS) &&
  !isIn(tokens, i - 2, WAITS) &&
  !classesOf(hashOf(tokens.text(i - 2) + tokens.text(i)));

/** Two letters that stand for a country or a time of day. */
const LETTERS: ReadonlySet<string> = new Set(['US', 'UK', 'UN', 'EU', 'DC', 'am', 'pm']);

/** *U. S.* */
const isAfterStop = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, '.') &&
  isSignOf(tokens, i + 1, '.') &&
  tokens.isJoined(i - 1) &&
  tokens.isJoined(i + 1) &&
  LETTERS.has(tokens.text(i - 2) + tokens.text(i));

/** *the wor k*: one half is no word, both together are a common one. */
function isBetweenHalves(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (tokens.shape(i) !== Shape.SMALL || (isWhole(tokens, before) && isWhole(tokens, i))) return false;
  const shape = tokens.shape(before);
  if (shape !== Shape.SMALL && !(shape === Shape.CAPITAL && opensSentence(tokens, before))) return false;
  if (!standsAlone(tokens, before) || !standsAlone(tokens, i)) return false;
  return (classesOf(hashOf(tokens.text(before) + tokens.text(i))) & Class.COMMON) !== 0;
}

/** A word of the lexicon; of single letters only those that are words. */
const isWhole = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) > 1 ? tokens.is(i, -1) : isIn(tokens, i, WORDS);

/** Nothing is joined to it but a mark that closes. */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) && !(tokens.isJoined(i + 1) && JOINTS.has(tokens.hash(i + 1)));

/** Apostrophes and hyphens. */
const JOINTS: ReadonlySet<number> = new Set([..."'’-–&/@."].map(sign => sign.charCodeAt(0)));

const opensSentence = (tokens: Tokens, i: number): boolean => i === 0 || isSignOf(tokens, i - 1, '.?!:“"‘');
