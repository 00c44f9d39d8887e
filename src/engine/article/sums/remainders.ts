/** What is left of a stock: *had 52 boats and sold 8 of them, leaving 44 at sea*; *The farm had 74 cows. It sold 16 of them and kept the other 58.* */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { stemOf } from '../figures/content';
import { isClosed, isComma } from './joints';
import { phrases } from './phrase-table';
import { isPlain, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import { areOfOneNoun } from './times-as-many';
import { wrongSum, type WrongSum } from './wrong-sum';

/** Who has what there is. */
const HAVING = hashes(
  'had has have owned owns employed employs housed houses held holds kept keeps ran runs operated operates counted counts',
);
const [AFTER, IT] = [hashes('after once when'), hashes('it they he she there')];
const OF_THEM = phrases('of them, of these, of those, of whom, of which');
const GONE = hashes('left moved died quit resigned retired escaped departed transferred');
const NOBODY = phrases('nobody, no one, none, without anybody, without anyone');
const LEFT = phrases(
  'leaving, leaving just, leaving only, which left, which leaves, is left with, was left with, are left with, were left with, leaving it with, ' +
    'leaving him with, leaving her with, leaving them with',
);
const THE_OTHER = phrases('the other, the remaining');
const WHERE = hashes('on in at');
const OWN = hashes('the its their his her');
const PLACES = hashes('payroll books service staff sea stock use business work operation farm show roll team hand');
/** So many words may stand between a verb and its figure, or behind one. */
const FEW = 4;

/** The three in one sentence. */
export function* wrongRemainders(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms, first } = statement;
  if (terms.length !== 3 || !terms.every(isWholeCount)) return;
  const [stock, loss, rest] = terms;
  if (!OF_THEM.at(tokens, loss.last + 1) || verbBefore(tokens, stock, first) < 0) return;
  if (isRest(statement, rest) && areOfOneNoun(tokens, stock, rest)) yield* wrongRest(stock, loss, rest);
}

/** What there is in one sentence, and what becomes of it in the next. */
export function* wrongRemainder(before: Statement, statement: Statement): Iterable<WrongSum> {
  const { tokens, terms } = statement;
  const [stock] = before.terms;
  const [loss, rest] = terms;
  if (before.terms.length !== 1 || terms.length !== 2 || ![stock, loss, rest].every(isWholeCount)) return;
  const verb = verbBefore(tokens, stock, before.first);
  if (verb < 0 || !tokens.is(stock.last + 1, Class.PLURAL) || !areOfOneNoun(tokens, stock, rest)) return;
  const isOfThem = OF_THEM.at(tokens, loss.last + 1) !== undefined && isRest(statement, rest);
  if (isOfThem || isAfter(statement, verb, loss, rest)) yield* wrongRest(stock, loss, rest);
}

const isWholeCount = (term: Quantity): boolean =>
  isPlain(term) && term.figure.kind === 'count' && term.figure.valueTo === null && Number.isInteger(term.value);

/** *employed 52 people*; -1 where nobody has them. */
function verbBefore(tokens: Tokens, { first }: Quantity, least: number): number {
  for (let i = first - 1; i >= Math.max(least, first - FEW); i--) if (isIn(tokens, i, HAVING)) return i;
  return -1;
}

/** *, leaving 44 on the payroll*, *kept the other 44*; nothing else is counted. */
function isRest(statement: Statement, { first, last }: Quantity): boolean {
  const { tokens } = statement;
  const noun = tokens.is(last + 1, Class.PLURAL) ? last + 2 : last + 1;
  if (THE_OTHER.before(tokens, first)) return !tokens.is(last + 1, Class.RELATIVE); // the other 44 that had come
  return LEFT.before(tokens, first) !== undefined && (isClosed(statement, noun) || isInPlace(statement, noun));
}

/** *on the payroll*, *at sea*: where it was before. */
function isInPlace(statement: Statement, at: number): boolean {
  const { tokens } = statement;
  const noun = isIn(tokens, at + 1, OWN) ? at + 2 : at + 1;
  return isIn(tokens, at, WHERE) && isIn(tokens, noun, PLACES) && isClosed(statement, noun + 1);
}

/** *After 20 moved out and nobody moved in, it housed 67*: the verb of the stock again. */
function isAfter(statement: Statement, had: number, loss: Quantity, rest: Quantity): boolean {
  const { tokens, first } = statement;
  if (!isIn(tokens, first, AFTER) || loss.first !== first + 1 || !isClosed(statement, rest.last + 1)) return false;
  const verb = rest.first - 1;
  const isSame = tokens.isWord(verb) && stemOf(tokens.text(verb)) === stemOf(tokens.text(had));
  if (!isSame || !isIn(tokens, verb - 1, IT) || !isComma(tokens, verb - 2)) return false;
  let [isGone, isAll] = [false, false];
  for (let i = loss.last + 1; i < verb; i++) {
    isGone ||= isIn(tokens, i, GONE) && i <= loss.last + FEW;
    isAll ||= NOBODY.at(tokens, i) !== undefined;
  }
  return isGone && isAll;
}

function* wrongRest(stock: Quantity, loss: Quantity, rest: Quantity): Iterable<WrongSum> {
  const left = stock.value - loss.value;
  if (left < 0 || left === rest.value) return;
  const [all, gone, number] = [stock.value, loss.value, left].map(value => written(value, 0));
  yield wrongSum(rest, say('{0} less {1} is {2}.', all, gone, number), number);
}
