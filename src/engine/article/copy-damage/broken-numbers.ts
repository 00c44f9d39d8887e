/** Numbers that a space has broken: *40, 000*, *3 .5*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';

/** Does the space before a token stand inside a number? */
export function isSpaceInNumber(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) === Shape.DIGITS) return isThousands(tokens, i);
  return (
    isSignOf(tokens, i, '.') &&
    tokens.shape(i - 1) === Shape.DIGITS &&
    tokens.isJoined(i + 1) &&
    tokens.shape(i + 1) === Shape.DIGITS
  );
}

const lengthOf = (tokens: Tokens, i: number): number => tokens.end(i) - tokens.start(i);

/** What stands before a number, and never before a list or a date. */
const HEDGES = hashes(
  'about around some nearly almost roughly approximately than just over only estimated exactly least most',
);

/** *40, 000*: three digits after a comma. Nought tells; other digits may be the next number of a list, after a date or an age. */
function isThousands(tokens: Tokens, i: number): boolean {
  if (!isSignOf(tokens, i - 1, ',') || !tokens.isJoined(i - 1) || tokens.isJoined(i + 1)) return false;
  if (lengthOf(tokens, i) !== 3 || tokens.shape(i - 2) !== Shape.DIGITS || lengthOf(tokens, i - 2) > 3) return false;
  if (tokens.text(i).startsWith('0')) return true;
  const before = i - 3;
  if (isSignOf(tokens, before, '$£€¥')) return true;
  if (isOfDeed(tokens, before) && (tokens.is(i + 1, Class.PLURAL) || tokens.isOf(i + 1, Topic.NUMBER))) return true;
  return isIn(tokens, before, HEDGES) || (isIn(tokens, before, THE) && tokens.is(i + 1, Class.PLURAL));
}

const THE = hashes('the');

/** *cost 1, 400 million*, *sold 2, 350 tickets*: a verb and what it counts; *turned 9, 250 miles from home* is an age. */
const isOfDeed = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PAST | Class.PRESENT) &&
  !tokens.is(i, Class.AUXILIARY | Class.ADJECTIVE | Class.PREPOSITION) &&
  !tokens.isOf(i, Topic.MONTH) &&
  !isIn(tokens, i, OF_AGE);
const OF_AGE = hashes('turned turns reached reaches won lost beat beats');
