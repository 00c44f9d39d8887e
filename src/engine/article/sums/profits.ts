/** What is left of a sale: *bought it for $200,000 and sold it for $250,000, a profit of $50,000*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClosed, isComma } from './joints';
import { areAlike, areApart, isPlain, written, type Interval } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const BOUGHT = hashes('bought buys paid cost purchased acquired buying');
const SOLD = hashes('sold sells fetched selling resold');
const FOR = hashes('for at');
const PROFIT = hashes('profit gain loss return');
const OF = hashes('of');
const ARTICLES = hashes('a');

export function* wrongProfits(statement: Statement): Iterable<WrongSum> {
  const { tokens, first, terms } = statement;
  const [one, other, profit] = terms;
  if (terms.length !== 3 || !terms.every(isPlain) || !areAlike(one, other) || one.figure.kind !== 'money') return;
  if (
    !isLedBy(statement, profit, OF) ||
    !isIn(tokens, profit.lead - 1, PROFIT) ||
    !isIn(tokens, profit.lead - 2, ARTICLES)
  )
    return;
  const set = isIn(tokens, profit.lead - 3, FOR) ? profit.lead - 4 : profit.lead - 3;
  if (!isComma(tokens, set) || !isClosed(statement, profit.last + 1)) return;
  const has = (from: number, to: number, words: { has(hash: number): boolean }): boolean => {
    for (let i = from; i < to; i++) if (isIn(tokens, i, words)) return true;
    return false;
  };
  if (!has(first, one.first, BOUGHT) || !has(one.last + 1, other.first, SOLD)) return;
  const size = Math.abs(other.value - one.value);
  const slack = Math.max(one.high - one.value, other.high - other.value);
  const isShare = profit.figure.kind === 'percentage';
  if (!isShare && !areAlike(one, profit)) return;
  const by = isShare ? 100 / one.value : 1;
  const room: Interval = { low: (size - slack) * by, high: (size + slack) * by };
  if (!areApart(room, profit)) return;
  const ends = [one, other].map(({ value }) => value).sort((a, b) => b - a);
  yield isShare
    ? wrongSum(profit, say('That is {0} percent.', written(size * by, 1)), null)
    : wrongSum(profit, say('{0} less {1} is {2}.', written(ends[0], 2), written(ends[1], 2), written(size, 2)), null);
}
