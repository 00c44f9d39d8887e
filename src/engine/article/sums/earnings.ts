/** So much for a time, so many times: *at $5 a day, the pump came to $150 for 30 days*, *£40 a week for 12 weeks, £480 in all*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { isClosed, isComma } from './joints';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const PER = hashes('a an per each every');
const FOR = hashes('for over of in');
const OVER = hashes('over'); // over 12 months, which is no hedge here
const AND = hashes('and');
const IN_ALL = phrases('in all, in total, altogether, all told');
const TOTAL = phrases('a total of, for a total of, making a total of, a sum of');
const COMES_TO = phrases(
  'came to, comes to, cost, costs, costing, was paid, were paid, paid, pays, earned, earns, made, brought in, added up to, adds up to, totals, ' +
    'totalled, totaled, owes, owed, or',
);
/** So many words may stand between what is counted and its time, and between the verb and the sum: *cost the parish $400*. */
const MOST_WORDS = 2;

export function* wrongEarnings(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  if (terms.length !== 3) return;
  const time = terms.find(({ figure }) => figure.kind === 'duration');
  const [rate, total] = terms.filter(term => term !== time);
  if (!time || !total || ![rate, total].every(isPlain) || !(isPlain(time) || isIn(tokens, time.first - 1, OVER)))
    return;
  if (time.value < 2 || !areAlike(rate, total) || !isRate(tokens, rate, time)) return;
  if (!isWhole(statement, total, time) || hasTime(tokens, total)) return;
  const product: Interval = { low: time.value * rate.low, high: time.value * rate.high };
  if (!areApart(product, total)) return;
  const number = written(time.value * rate.value, rate.decimals);
  yield wrongSum(total, say('{0} times {1} is {2}.', written(time.value, 2), written(rate.value, 2), number), null);
}

/** *$5 a day*, *500 words a day*, where days are told */
function isRate(tokens: Tokens, { last }: Quantity, { figure }: Quantity): boolean {
  for (let i = last + 1; i <= last + 1 + MOST_WORDS; i++)
    if (isIn(tokens, i, PER)) return `${tokens.text(i + 1)}s` === figure.unit;
  return false;
}

const hasTime = (tokens: Tokens, { last }: Quantity): boolean =>
  isIn(tokens, last + 1, PER) || isIn(tokens, last + 2, PER);

/** Is it said to be all of it: *came to $150 for 30 days*, *$150 in all*? */
function isWhole(statement: Statement, { first, last, lead }: Quantity, time: Quantity): boolean {
  const { tokens } = statement;
  const named = last + 2;
  for (const behind of [last + 1, named]) {
    const all = IN_ALL.at(tokens, behind);
    if (all) return isClosed(statement, all.last + 1) && isComma(tokens, lead);
  }
  const sum = TOTAL.before(tokens, first);
  const isSaid = isSaidBefore(tokens, first) || (sum !== undefined && !isIn(tokens, sum.first - 1, AND));
  const isLast = isClosed(statement, last + 1) && time.last < first;
  const isTimed = isIn(tokens, last + 1, FOR) && time.first > last && time.first <= last + 2 + MOST_WORDS;
  return isSaid && (isLast || isTimed);
}

function isSaidBefore(tokens: Tokens, first: number): boolean {
  for (let i = first; i >= first - MOST_WORDS - 1; i--) {
    if (COMES_TO.before(tokens, i)) return true;
    if (isComma(tokens, i - 1)) return false;
  }
  return false;
}
