/** What a sentence says not to be so: *did not rise 31 percent*, *about $2.6 million, not $3 million*, *it is not true that 40 boats sank*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const NOT = hashes('not never neither nor cannot nobody none nothing no-one');
const T = hashes('t');
/** *not only*, *not counting*, *never before*, *not until*: what follows is so all the same. */
const ALL_THE_SAME = hashes(
  'only just merely counting including since before until least all every far later because for surprisingly surprised unlike',
);
/** *denied that 40 boats sank*, *it is untrue that*. */
const DENYING = hashes('deny denies denied denying false untrue wrong refute refuted refutes');
const NO = hashes('no');
/** *no doubt*, *no fewer than*, *no later than*: nothing is denied. */
const NO_DENIAL = hashes(
  'doubt doubts question secret wonder surprise coincidence accident less fewer later sooner longer matter more',
);
/** What is said and may not be so: *reports that 40 boats sank are false*. */
const SAYINGS = hashes(
  'report reports claim claims rumour rumours rumor rumors allegation allegations story stories suggestion suggestions',
);
const TURNING = hashes('but while whereas although though because');

/** So many tokens before an amount a denial may stand. */
const NEAR = 12;

/** Is the amount that begins at a token denied, in its sentence from `first` to `last`? */
export function isDenied(tokens: Tokens, first: number, last: number, at: number): boolean {
  let isSaying = false;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    if (isSignOf(tokens, i, ',;:') || isIn(tokens, i, TURNING)) return false;
    if (denies(tokens, i)) return !isIn(tokens, i + 1, ALL_THE_SAME);
    isSaying ||= isIn(tokens, i, SAYINGS);
  }
  return isSaying && isCalledFalse(tokens, at, last);
}

/** *not*, *didn’t*, *no truth in*, *denied* */
const denies = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, NOT) ||
  isIn(tokens, i, DENYING) ||
  (isIn(tokens, i, NO) && tokens.isWord(i + 1) && !isIn(tokens, i + 1, NO_DENIAL)) ||
  (isIn(tokens, i, T) && tokens.isJoined(i) && isSignOf(tokens, i - 1, "'’"));

/** Behind what was said stands that it is not so. */
function isCalledFalse(tokens: Tokens, at: number, last: number): boolean {
  for (let i = at; i <= last && !isSignOf(tokens, i, ';'); i++) if (isIn(tokens, i, DENYING)) return true;
  return false;
}
