/** Averages: *the average of the three bids, $10 million, $12 million and $14 million, is $12 million*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { comesToBefore } from './restating';
import { isNothing, isPhrase } from './joints';
import type { Statement } from './statement';
import { partsFrom, sumOf } from './totals';
import { wrongSum, type WrongSum } from './wrong-sum';

const AVERAGE = hashes('average mean');
const OF = hashes('of');

export function* wrongAverages(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    if (!isAveraged(statement, k)) continue;
    const parts = partsFrom(statement, k);
    const stated = terms[k + parts.length];
    if (!parts.length || !stated || ![...parts, stated].every(isPlain)) continue;
    if (isNothing(tokens, parts.at(-1)!.last + 1, comesToBefore(tokens, stated)))
      yield* wrongAverage(isCounted(parts) ? parts.slice(1) : parts, stated);
  }
}

/** *the average of* stands before a figure. */
function isAveraged({ tokens, terms, first }: Statement, k: number): boolean {
  const least = k ? terms[k - 1].last + 1 : first;
  for (let i = terms[k].first - 1; i > least && isPhrase(tokens, i, terms[k].first); i--)
    if (isIn(tokens, i, OF) && isIn(tokens, i - 1, AVERAGE)) return true;
  return false;
}

/** *the three bids, $10, $12 and $14*: the first figure says how many there are. */
const isCounted = (parts: readonly Quantity[]): boolean =>
  parts[0].value === parts.length - 1 && !areAlike(parts[0], parts[1]);

function* wrongAverage(parts: readonly Quantity[], stated: Quantity): Iterable<WrongSum> {
  if (!parts.every(part => areAlike(part, stated))) return;
  const sum = sumOf(parts);
  const average = sum.value / parts.length;
  if (!areApart({ low: sum.low / parts.length, high: sum.high / parts.length }, stated)) return;
  yield wrongSum(
    stated,
    say('The average is {0}.', written(average, 2)),
    average < 1e6 ? written(average, stated.decimals) : null,
  );
}
