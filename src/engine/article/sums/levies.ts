/** A levy on what a house is worth: *$3 on every $1,000 means $450 a year for a home assessed at $150,000*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClosed } from './joints';
import { areApart, isPlain, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const PER = hashes('per each every');
const HOMES = hashes('house home flat apartment property');
const ASSESSED = hashes('at worth');
const [A, YEAR, FOR] = ['a', 'year', 'for'].map(hashes);
const OTHERWISE = hashes('above over extra more rose rise raise increase first exemption after beyond month quarter');

export function* wrongLevies(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms, first, end } = statement;
  if (terms.length !== 4 || !terms.every(term => term.figure.kind === 'money' && isPlain(term))) return;
  const [rate, base, three, four] = terms;
  if (![100, 1000].includes(base.value) || !isPer(statement, base)) return;
  const isHouse = (term: Quantity): boolean =>
    isIn(tokens, term.last + 1, HOMES) || (isIn(tokens, term.lead, ASSESSED) && isClosed(statement, term.last + 1));
  const [house, levy] = isHouse(three) ? [three, four] : [four, three];
  if (!isHouse(house) || isHouse(levy) || !isPaid(statement, levy)) return;
  for (let i = first; i < end; i++) if (isIn(tokens, i, OTHERWISE)) return;
  const due = (rate.value * house.value) / base.value;
  if (!areApart({ low: (rate.low * house.low) / base.value, high: (rate.high * house.high) / base.value }, levy))
    return;
  const times = written(house.value / base.value, 2);
  const number = written(due, 2);
  yield wrongSum(levy, say('{0} times {1} is {2}.', times, written(rate.value, 2), number), number);
}

/** *for each $1,000* */
const isPer = ({ tokens }: Statement, { first }: Quantity): boolean =>
  isIn(tokens, tokens.isWord(first - 1) ? first - 1 : first - 2, PER);

/** The sentence ends, or *a year* or *for* goes on. */
const isPaid = (statement: Statement, { last }: Quantity): boolean =>
  isClosed(statement, last + 1) ||
  isIn(statement.tokens, last + 1, FOR) ||
  (isIn(statement.tokens, last + 1, A) && isIn(statement.tokens, last + 2, YEAR));
