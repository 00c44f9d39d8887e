/** What is left of two figures: *imports of $7 billion and exports of $4 billion left a deficit of $3 billion*; *52 metres against 40, a difference of 12*. */
import { say } from '../../phrase';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { Class } from '../../words/classes';
import { areOfOne } from './ends';
import { isClause, isClosed, isComma, isDash, isPhrase } from './joints';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const OF = hashes('of');
const LEFT = hashes('deficit surplus gap hole shortfall difference balance remainder');
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
    if (![one, other, rest].every(term => isPlain(term) && term.figure.valueTo === null)) continue;
    const isLeft =
      areAlike(one, other) && areAlike(one, rest) && areBeside(statement, one, other) && isRest(statement, other, rest);
    if (isLeft || isGap(statement, k)) yield* wrongDifference(one, other, rest);
  }
}

const GAPS = hashes('difference gap margin discrepancy hole shortfall change shift');

/** *52 metres against 40, a difference of 12*: all that the sentence gives of this kind. */
function isGap(statement: Statement, k: number): boolean {
  const { tokens, terms } = statement;
  const [one, other, gap] = terms.slice(k, k + 3);
  const isOne = (term: Quantity): boolean => areOfOne(statement, term, other) || areLengths(term, other);
  if (!isLedBy(statement, gap, OF) || !isIn(tokens, gap.lead - 1, GAPS) || !isOne(one)) return false;
  if (terms.slice(0, k).some(isOne) || !isBetween(statement, gap, one, other)) return false;
  const before = articleBefore(tokens, gap.lead - 2) - 1;
  const isSet = isComma(tokens, before) || isDash(tokens, before);
  return isSet && isPhrase(tokens, one.last + 1, other.first) && isPhrase(tokens, other.last + 1, before);
}

/** *52 days and 64* */
const areLengths = (one: Quantity, other: Quantity): boolean =>
  one.figure.kind === 'duration' && other.figure.kind === 'count';

const POINTS = hashes('point points');

/** The difference is in the unit of both, or in points, and nothing behind it says that it is one of something else. */
function isBetween(statement: Statement, { figure, last }: Quantity, one: Quantity, other: Quantity): boolean {
  const { tokens } = statement;
  const noun = last + 1;
  const isCounted = isIn(tokens, noun, POINTS) || tokens.is(noun, Class.PLURAL);
  const behind = isCounted ? noun + 1 : noun;
  if (!isClosed(statement, behind) && !tokens.is(behind, Class.RELATIVE)) return false; // a gap that the town must close
  if (one.figure.kind === 'percentage')
    return figure.kind === 'percentage-points' || (figure.kind === 'count' && isCounted);
  return [one, other].some(({ figure: { kind, unit } }) => figure.kind === kind && figure.unit === unit);
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
  const verb = articleBefore(tokens, last) - 1;
  return isIn(tokens, verb, LEAVES) ? verb : -1;
}

/** The article of the phrase that ends with a token; -1 where it has none. */
function articleBefore(tokens: Tokens, last: number): number {
  for (let i = last; i >= last - MOST_WORDS; i--) if (isIn(tokens, i, ARTICLES)) return i;
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
