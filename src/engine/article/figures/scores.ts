/** Scores behind the name of who lost: *beat Kiel 2-1*, *a win over Kiel 2-1*; a number behind a name is its own elsewhere. */
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { NumberRead } from './number';

const BEATING = hashes(
  'beat beats beating defeat defeats defeated defeating edge edged edges edging thrashed thrash hammered crushed routed stunned downed overcame ' +
    'outplayed trounced',
);
const RESULTS = hashes('win wins won winning victory lost lose loses losing loss drew draw drawn draws tied tie went');
const AGAINST = hashes('over against to with at past down');
/** A name has so many words at most. */
const LONGEST_NAME = 4;
const MOST_POINTS = 200;

/** Is a range of numbers the score of a match, by the verb and the name before it? */
export function isScore(tokens: Tokens, { first, value }: NumberRead, to: NumberRead): boolean {
  if (!isHyphen(tokens, to.first - 1) && !isSignOf(tokens, to.first - 1, '–')) return false;
  if (value === null || to.value === null || Math.max(value, to.value) > MOST_POINTS) return false;
  let i = first - 1;
  for (let words = 0; words < LONGEST_NAME && tokens.shape(i) >= Shape.CAPITAL; words++) i--;
  if (i === first - 1) return false;
  return isIn(tokens, i, BEATING) || (isIn(tokens, i, AGAINST) && isIn(tokens, i - 1, RESULTS));
}
