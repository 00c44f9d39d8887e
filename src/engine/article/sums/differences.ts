/** What is left of two figures: *imports of $7 billion and exports of $4 billion left a deficit of $3 billion*. */
import { say } from '../../phrase';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { isClause, isComma } from './joints';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const OF = hashes('of');
const LEFT = hashes('deficit surplus gap shortfall difference balance remainder');
const LEAVES = hashes(
  'left leaves leaving leave makes made making meant means meaning produced producing for resulting',
);
const ARTICLES = hashes('a an');
/** So many words may stand between the verb and what is left: *left a record trade deficit*. */
const MOST_WORDS = 3;
const AND = hashOf('and');
const AGAINST = hashes('against and versus minus');

export function* wrongDifferences(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    const [one, other, rest] = [terms[k], terms[k + 1], terms[k + 2]];
    if (![one, other, rest].every(isPlain) || !areAlike(one, other) || !areAlike(one, rest)) continue;
    if (areBeside(statement, one, other) && isRest(statement, other, rest)) yield* wrongDifference(one, other, rest);
  }
}

/** *imports of $7 billion and exports of $4 billion* */
function areBeside({ tokens }: Statement, one: Quantity, other: Quantity): boolean {
  if (other.first - one.last > 2 * MOST_WORDS || !isClause(tokens, one.last + 1, other.first)) return false;
  for (let i = one.last + 1; i < other.first; i++) if (isIn(tokens, i, AGAINST)) return true;
  return false;
}

/** *left a deficit of $3 billion*, *, leaving a gap of $3 billion* */
function isRest(statement: Statement, before: Quantity, rest: Quantity): boolean {
  const { tokens } = statement;
  if (!isLedBy(statement, rest, OF) || !isIn(tokens, rest.lead - 1, LEFT)) return false;
  const verb = verbBefore(tokens, rest.lead - 2);
  const joint = isComma(tokens, verb - 1) || isWord(tokens, verb - 1, AND) ? verb - 1 : verb;
  return verb > before.last && isClause(tokens, before.last + 1, joint);
}

function verbBefore(tokens: Tokens, last: number): number {
  for (let i = last; i >= last - MOST_WORDS; i--)
    if (isIn(tokens, i, ARTICLES)) return isIn(tokens, i - 1, LEAVES) ? i - 1 : -1;
  return -1;
}

function* wrongDifference(one: Quantity, other: Quantity, rest: Quantity): Iterable<WrongSum> {
  const [more, less] = one.value > other.value ? [one, other] : [other, one];
  const left: Interval = { low: more.low - less.high, high: more.high - less.low };
  if (!areApart(left, rest)) return;
  const decimals = Math.max(more.decimals, less.decimals);
  const [from, off] = [more, less].map(each => written(each.value, 2));
  yield wrongSum(rest, say('{0} less {1} is {2}.', from, off, written(more.value - less.value, decimals)), null);
}
