/** What a sentence says not to be so: *did not rise 31 percent*, *about $2.6 million, not $3 million*, *it is not true that 40 boats sank*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const NOT = hashes('not never neither nor cannot');
const T = hashes('t');
/** *not only*, *not counting*, *never before*, *not until*: what follows is so all the same. */
const ALL_THE_SAME = hashes(
  'only just merely counting including since before until least all every far later because for surprisingly surprised unlike',
);
const TURNING = hashes('but while whereas although though because');

/** So many tokens before an amount a denial may stand. */
const NEAR = 10;

/** Is the amount that begins at a token denied, in its sentence from `first` on? */
export function isDenied(tokens: Tokens, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    if (isSignOf(tokens, i, ',;:') || isIn(tokens, i, TURNING)) return false;
    if (denies(tokens, i)) return !isIn(tokens, i + 1, ALL_THE_SAME);
  }
  return false;
}

/** *not*, *didn’t* */
const denies = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, NOT) || (isIn(tokens, i, T) && tokens.isJoined(i) && isSignOf(tokens, i - 1, "'’"));
