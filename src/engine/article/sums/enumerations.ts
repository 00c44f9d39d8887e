/** What is counted place by place, and then in all: *12 hens in the yard, 9 in the barn and 4 on the roof, 25 in all*. */
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
const AND = hashes('and');
/** With fewer it may be something else that is told. */
const FEWEST = 3;

export function* wrongEnumerations(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  const stated = terms.at(-1);
  const parts = terms.slice(0, -1);
  const all = stated && IN_ALL.at(tokens, stated.last + 1);
  if (!all || parts.length < FEWEST || !isClosed(statement, all.last + 1) || !isComma(tokens, stated.lead)) return;
  if (![...parts, stated].every(isPlain) || !parts.slice(1).every(part => isNext(statement, parts[0], part))) return;
  const sum = sumOf(parts);
  if (!areAlike(parts[0], stated) || !areApart(sum, stated)) return;
  yield wrongSum(stated, say('That is {0} in all.', written(sum.value, 0)), written(sum.value, 0));
}

/** *…, 9 in the barn*, *and 4 on the roof*: the noun goes without saying, and the place follows. */
const isNext = ({ tokens }: Statement, first: Quantity, part: Quantity): boolean =>
  areAlike(first, part) &&
  (isComma(tokens, part.lead) || isIn(tokens, part.lead, AND)) &&
  tokens.is(part.last + 1, Class.PREPOSITION);
