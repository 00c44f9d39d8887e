/** By how many runs a side lost or won: *chasing 210, they were all out for 180 and lost by 29 runs*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClosed } from './joints';
import { isPlain, written, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const BY = hashes('by');
const RESULTS = hashes('lost lose losing won win winning beat beaten defeated fell');
const RUNS = hashes('runs');
/** What tells that the two are all that both sides made. */
const OUT = hashes('out dismissed chasing target needing chase');
const OTHERS = hashes('innings lead led deficit declared overs wickets dls duckworth');
/** So many words may stand between the verb and the figure: *beat Kiel by*. */
const MOST_WORDS = 3;

export function* wrongChases(statement: Statement): Iterable<WrongSum> {
  const { tokens, first, end } = statement;
  const terms = statement.terms.filter(({ figure }) => figure.kind === 'count');
  const [one, other, margin] = terms;
  if (terms.length !== 3 || !terms.every(isWhole) || !isLedBy(statement, margin, BY)) return;
  const isRuns = isIn(tokens, margin.last + 1, RUNS);
  if (!isRuns && !isClosed(statement, margin.last + 1)) return;
  let [isOut, isResult] = [false, false];
  for (let i = first; i < end; i++) {
    if (isIn(tokens, i, OTHERS)) return;
    isOut ||= isIn(tokens, i, OUT);
    isResult ||= i < margin.lead && i >= margin.lead - MOST_WORDS && isIn(tokens, i, RESULTS);
  }
  const between = Math.abs(one.value - other.value);
  // whoever needs 210 to win is one behind with 209
  if (!isOut || !isResult || margin.value === between || margin.value === between - 1) return;
  const message = say('{0} less {1} is {2}.', ...inOrder(one, other), written(between, 0));
  yield wrongSum(margin, message, null);
}

const isWhole = (term: Quantity): boolean => isPlain(term) && term.figure.valueTo === null && term.value > 0;

function inOrder(one: Quantity, other: Quantity): [string, string] {
  const [most, least] = one.value > other.value ? [one, other] : [other, one];
  return [written(most.value, 0), written(least.value, 0)];
}
