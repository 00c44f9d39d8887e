/** What is expected and has not come: *economists had forecast 5.2 percent*, *is projected to reach*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const EXPECTING = hashes(
  'expect expects expected expecting expectation expectations forecast forecasts forecasted forecasting forecaster forecasters project projects ' +
    'projected projecting projection projections predict predicts predicted predicting prediction predictions anticipate anticipates anticipated ' +
    'polled would will could might should consensus likely goal target aims plans hopes',
);
/** *better than expected*, *as forecast*, *in line with forecasts*: what has come. */
const COMPARING = hashes('than as with beating beat missing missed topping topped above below');
const TURNING = hashes('but while whereas although though');

const AND = hashes('and');

/** Is the amount from token `at` to token `end` forecast, in the sentence from `first` to `last`? */
export function isForecast(tokens: Tokens, first: number, last: number, at: number, end: number): boolean {
  for (let i = at - 1; i >= first && !isTurn(tokens, i); i--) if (isExpecting(tokens, i)) return true;
  for (let i = end + 1; i <= last && !isTurn(tokens, i); i++) {
    if (isSignOf(tokens, i, ',')) return isExpecting(tokens, lastWord(tokens, i, last));
    if (isExpecting(tokens, i)) return true;
  }
  return false;
}

/** Another clause begins. */
const isTurn = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, TURNING) || isSignOf(tokens, i, ';') || (isIn(tokens, i, AND) && isSignOf(tokens, i - 1, ','));

const isExpecting = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, EXPECTING) && !isIn(tokens, i - 1, COMPARING) && !isComparedBehindHyphen(tokens, i);

/** *a better-than-expected 5.2 percent* */
const isComparedBehindHyphen = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, '-') && isIn(tokens, i - 2, COMPARING);

/** The last word of a clause that a comma begins: *, the bank had forecast*. */
function lastWord(tokens: Tokens, comma: number, last: number): number {
  let i = comma + 1;
  while (i < last && tokens.isWord(i + 1)) i++;
  return i;
}
