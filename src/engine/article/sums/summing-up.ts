/** A sentence that sums up the one before: *Kestrel flew 31 million passengers; Marlow flew 12 million. Together they flew 43 million.* */
import { say } from '../../phrase';
import { countedBy } from '../figures/counted';
import { isClosed, isComma } from './joints';
import { phrases } from './phrase-table';
import { areAlike, areApart, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import { isAddend, sumOf } from './totals';
import { wrongSum, type WrongSum } from './wrong-sum';

const TOGETHER = phrases('together, combined, in all, in total, altogether, all told, between them, taken together');
/** So many words may stand before the sum: *Together they would have flown*. */
const MOST_WORDS = 7;
const SUMMED: ReadonlySet<string> = new Set(['count', 'money', 'measure']);

export function* wrongSummary(before: Statement, statement: Statement): Iterable<WrongSum> {
  const { tokens, first, terms } = statement;
  const together = TOGETHER.at(tokens, first);
  const [stated] = terms;
  if (!together || terms.length !== 1 || stated.first - together.last > MOST_WORDS || !SUMMED.has(stated.figure.kind))
    return;
  const parts = before.terms;
  if (parts.length < 2 || ![...parts, stated].every(isAddend)) return;
  if (!parts.every(part => areAlike(part, stated)) || !areOfOneNoun(statement, parts, stated)) return;
  const sum = sumOf(parts);
  if (!areApart(sum, stated)) return;
  const number = written(sum.value, Math.max(0, ...parts.map(part => part.decimals)));
  yield wrongSum(stated, say('The parts make {0}, not {1}.', number, written(stated.value, stated.decimals)), null);
}

/** What is summed up is what was counted; where no noun follows, it goes without saying. */
function areOfOneNoun(statement: Statement, parts: readonly Quantity[], stated: Quantity): boolean {
  const { tokens } = statement;
  const isBare = isClosed(statement, stated.last + 1) || isComma(tokens, stated.last + 1);
  if (isBare || stated.figure.kind !== 'count') return isBare;
  const key = countedBy(tokens, stated.figure)?.key;
  return key !== undefined && parts.some(part => countedBy(tokens, part.figure)?.key === key);
}
