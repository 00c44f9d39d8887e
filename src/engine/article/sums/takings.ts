/** What comes of takings and costs: *With income of $40 million and expenses of $46 million, the hospital lost $6 million*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClosed } from './joints';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const TAKINGS = hashes('income revenue revenues takings sales receipts');
const COSTS = hashes('costs expenses spending expenditure expenditures outgoings');
const TOOK = hashes('took sold grossed');
const [COST, OF, WHEN] = ['cost', 'of', 'last this'].map(hashes);
const IN = hashes('in');
const RESULTS = hashes('profit loss surplus deficit');
const MADE = hashes('made lost earned cleared');

export function* wrongTakings(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms } = statement;
  const [one, two, result] = terms;
  if (terms.length !== 3 || !terms.every(term => isPlain(term) && term.figure.kind === 'money')) return;
  if (!areAlike(one, two) || !areAlike(one, result)) return;
  const isTaken = (term: Quantity): boolean =>
    isNamed(statement, term, TAKINGS) || isIn(tokens, verbOf(statement, term), TOOK);
  const isSpent = (term: Quantity): boolean =>
    isNamed(statement, term, COSTS) || isIn(tokens, verbOf(statement, term), COST);
  if (!(isTaken(one) && isSpent(two)) && !(isSpent(one) && isTaken(two))) return;
  const isResult =
    isNamed(statement, result, RESULTS) || isIn(tokens, result.first - 1, MADE) || isIn(tokens, result.lead, MADE);
  if (!isResult || !(isClosed(statement, result.last + 1) || isIn(tokens, result.last + 1, WHEN))) return;
  const size = Math.abs(one.value - two.value);
  const slack = one.high - one.value + (two.high - two.value);
  const room: Interval = { low: size - slack, high: size + slack };
  if (!areApart(room, result)) return;
  const ends = [one, two].map(({ value }) => value).sort((a, b) => b - a);
  yield wrongSum(result, say('{0} less {1} is {2}.', written(ends[0], 2), written(ends[1], 2), written(size, 2)), null);
}

/** *income of $40 million* */
const isNamed = (statement: Statement, term: Quantity, names: { has(hash: number): boolean }): boolean =>
  isLedBy(statement, term, OF) && isIn(statement.tokens, term.lead - 1, names);

/** *took in $40*, *sold $40*: the token of the verb. */
const verbOf = ({ tokens }: Statement, { first }: Quantity): number => {
  const before = tokens.isWord(first - 1) ? first - 1 : first - 2;
  return isIn(tokens, before, IN) ? before - 1 : before;
};
