/** Verbs of what goes up and down, right before a figure: *fell $40m*, *jumped by another 5 percent*. */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const CHANGING = hashes(
  'up down rise rises rose risen rising fall falls fell fallen falling gain gains gained gaining lose loses lost losing add adds added adding ' +
    'climb climbs climbed climbing drop drops dropped dropping jump jumps jumped jumping slide slides slid sliding slip slips slipped sink ' +
    'sinks sank sunk tumble tumbles tumbled plunge plunges plunged plummet plummets plummeted soar soars soared surge surges surged increase ' +
    'increases increased increasing decrease decreases decreased decreasing decline declines declined declining grow grows grew grown growing ' +
    'shrink shrinks shrank shrunk shrinking spike spikes spiked swell swells swelled leap leaps leaped leapt rocket rocketed skyrocketed ' +
    'advance advances advanced dip dips dipped slump slumps slumped dive dived dove crash crashes crashed cut cuts raise raises raised lower ' +
    'lowers lowered lift lifts lifted',
);
/** *by another*, *by as much as*: between the verb and the figure. */
const LEADING = hashes(
  'by another a further about around nearly almost roughly some over only just as much more less than',
);

/** A verb of change leads to a token. */
export function isChangeBefore(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (isIn(tokens, at, LEADING)) at--;
  return isIn(tokens, at, CHANGING);
}
