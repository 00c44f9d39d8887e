/** Terms that are served one after the other: *four years and two years, to be served consecutively, a total of six years*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Topic } from '../../words/topics';
import { readNumber } from '../figures/numbers';
import { isClosed, isComma } from './joints';
import { areAlike, isPlain, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const CONSECUTIVE = hashes('consecutive consecutively');
const TERMS = hashes('terms sentences');
const [OF, FOR, TOTAL] = ['of', 'for', 'total'].map(hashes);
const ADD_UP = new Phrases(['add up to', 'adding up to', 'come to'].map(phrase => [phrase, true] as const));
const IN_ALL = new Phrases(['in all', 'in total', 'altogether'].map(phrase => [phrase, true] as const));

export function* wrongTerms(statement: Statement): Iterable<WrongSum> {
  const { tokens, first, end } = statement;
  const spells = statement.terms.filter(({ figure }) => figure.kind === 'duration');
  const total = spells.pop();
  if (!total || !spells.length || !spells.every(each => areAlike(each, total) && isPlain(each))) return;
  let row = first;
  while (row < end && !isIn(tokens, row, CONSECUTIVE)) row++;
  if (row >= end || !isTotal(statement, total)) return;
  const times = spells.length === 1 ? timesOf(statement, row, spells[0]) : 1;
  if (!times) return;
  const sum = times * spells.reduce((all, { figure }) => all + figure.value!, 0);
  if (sum === total.figure.value) return;
  const unit = total.figure.value! / total.value;
  yield wrongSum(total, say('The parts make {0}, not {1}.', written(sum / unit, 2), written(total.value, 2)), null);
}

/** *two consecutive terms of five years*: two; nought where it is not said. */
function timesOf({ tokens }: Statement, row: number, { lead }: Quantity): number {
  if (!isIn(tokens, lead, OF) || !isIn(tokens, lead - 1, TERMS) || lead - 2 !== row) return 0;
  return tokens.isOf(row - 1, Topic.NUMBER | Topic.NUMERAL) ? (readNumber(tokens, row - 1)?.value ?? 0) : 0;
}

/** *, a total of eight years*, *, 14 years in all*, *add up to 25 years* */
function isTotal(statement: Statement, term: Quantity): boolean {
  const { tokens } = statement;
  if (ADD_UP.before(tokens, term.first)) return isClosed(statement, term.last + 1);
  const all = IN_ALL.at(tokens, term.last + 1);
  if (all) return isComma(tokens, term.lead) && isClosed(statement, all.last + 1);
  const of = term.first - 1;
  const before = of - 3;
  const isSummed =
    isIn(tokens, of, OF) && isIn(tokens, of - 1, TOTAL) && (isComma(tokens, before) || isIn(tokens, before, FOR));
  return isSummed && isClosed(statement, term.last + 1);
}
