/** What is counted place by place, and then in all: *12 hens in the yard, 9 in the barn and 4 on the roof, 25 in all*; *20, 40 and 30 hens, 80 in all*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { isClosed, isComma } from './joints';
import type { Statement } from './statement';
import { sumOf } from './totals';
import { wrongSum, type WrongSum } from './wrong-sum';

const IN_ALL = phrases('in all, altogether, in total, all told');
const TOTAL = phrases('a total of, for a total of, making a total of, a combined');
const AND = hashes('and');
/** With fewer it may be something else that is told. */
const FEWEST = 3;

export function* wrongEnumerations(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  const stated = terms.at(-1);
  const parts = terms.slice(0, -1);
  const isSummedUp = stated && parts.length >= FEWEST && isInAll(statement, stated);
  if (!isSummedUp || ![...parts, stated].every(isPlain)) return;
  if (!isRow(statement, parts, stated) && !parts.slice(1).every(part => isNext(statement, parts[0], part))) return;
  const sum = sumOf(parts);
  if (!areAlike(parts[0], stated) || !areApart(sum, stated)) return;
  yield wrongSum(stated, say('That is {0} in all.', written(sum.value, 0)), written(sum.value, 0));
}

/** *…, 25 in all*, *…, a total of 25* */
function isInAll(statement: Statement, { first, last, lead }: Quantity): boolean {
  const { tokens } = statement;
  const behind = IN_ALL.at(tokens, last + 1);
  if (behind) return isClosed(statement, behind.last + 1) && isComma(tokens, lead);
  const before = TOTAL.before(tokens, first);
  return before !== undefined && isComma(tokens, before.first - 1) && isClosed(statement, last + 1);
}

/** *20, 40 and 30 hens*: the noun stands once. What is less than one of them, or is how many there are, sums up none. */
function isRow({ tokens }: Statement, parts: readonly Quantity[], stated: Quantity): boolean {
  const isBeside = (part: Quantity, i: number): boolean => {
    const before = parts[i - 1];
    const isAnd = isIn(tokens, part.lead, AND);
    if (!before) return true;
    const joint = isAnd && isComma(tokens, part.lead - 1) ? part.lead - 1 : part.lead;
    return (
      areAlike(before, part) &&
      (isAnd ? i === parts.length - 1 : isComma(tokens, part.lead)) &&
      joint === before.last + 1
    );
  };
  const isCounted = tokens.is(parts.at(-1)!.last + 1, Class.PLURAL | Class.ADJECTIVE);
  return isCounted && parts.every(isBeside) && parts.every(({ value }) => value <= stated.value);
}

/** *…, 9 in the barn*, *and 4 on the roof*: the noun goes without saying, and the place follows. */
const isNext = ({ tokens }: Statement, first: Quantity, part: Quantity): boolean =>
  areAlike(first, part) &&
  (isComma(tokens, part.lead) || isIn(tokens, part.lead, AND)) &&
  tokens.is(part.last + 1, Class.PREPOSITION);
