/** Averages: *the average of the three bids, $10 million, $12 million and $14 million, is $12 million*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { comesToBefore } from './restating';
import { isClause, isClosed, isComma, isNothing, isPhrase } from './joints';
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

/** *The six shops sold 900 kites, an average of 120*: so many had so much between them. */
export function* wrongSharedAverages(statement: Statement): Iterable<WrongSum> {
  const [heads, whole, stated, more] = statement.terms;
  if (!stated || more || heads.figure.kind !== 'count' || !isPlain(heads) || !isPlain(whole) || heads.value < 2) return;
  const { tokens } = statement;
  const of = stated.first - 1;
  const isCalled =
    isIn(tokens, of, OF) && isIn(tokens, of - 1, AVERAGE) && isIn(tokens, of - 2, ARTICLE) && isComma(tokens, of - 3);
  if (!isCalled || !isClosed(statement, stated.last + 1) || !areAlike(whole, stated)) return;
  if (!isPhrase(tokens, heads.last + 1, whole.first) || !isClause(tokens, whole.last + 1, of - 3)) return;
  if (!areApart({ low: whole.low / heads.value, high: whole.high / heads.value }, stated)) return;
  const average = whole.value / heads.value;
  yield wrongSum(
    stated,
    say('The average is {0}.', written(average, 2)),
    average < 1e6 ? written(average, stated.decimals) : null,
  );
}

const ARTICLE = hashes('an');

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
