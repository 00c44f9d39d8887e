/** How often, and then when: *won the cup three times, in 1998, 2001 and 2004*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClosed, isComma, isYear } from './joints';
import { isPlain, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const IN = hashes('in');
const AND = hashes('and');
const TIMES = hashes('times titles crowns championships medals occasions trophies');
const FEWEST = 2;
/** It was so in one of the years more than once. */
const AGAIN = hashes('twice both again');

export function* wrongOccasions(statement: Statement): Iterable<WrongSum> {
  const { tokens, first, end, terms } = statement;
  for (let i = first + 2; i < end; i++) {
    if (!isYear(tokens, i) || !isIn(tokens, i - 1, IN)) continue;
    const years = yearsFrom(statement, i);
    const before = isComma(tokens, i - 2) ? i - 3 : i - 2;
    const term = isIn(tokens, before, TIMES) ? terms.find(({ last }) => last === before - 1) : undefined;
    if (term && isCount(term) && years >= FEWEST && term.value !== years)
      yield wrongSum(term, say('{0} are listed.', String(years)), null);
  }
}

const isCount = (term: Quantity): boolean => isPlain(term) && term.figure.valueTo === null && term.value > 1;

/** How many years stand in a row from one on, with commas and *and*; 0 where it ends otherwise. */
function yearsFrom(statement: Statement, first: number): number {
  const { tokens } = statement;
  let [years, isAnd] = [1, false];
  let i = first + 1;
  for (;;) {
    let next = isComma(tokens, i) ? i + 1 : i;
    isAnd = isIn(tokens, next, AND);
    if (isAnd) next++;
    if (isIn(tokens, next, AGAIN) || isIn(tokens, next, IN)) return 0;
    if (next === i || !isYear(tokens, next)) return isClosed(statement, i) && !isAnd ? years : 0;
    years++;
    i = next + 1;
    if (isAnd) return isClosed(statement, i) && !isIn(tokens, i + 1, AND) ? years : 0;
  }
}
