/** So many at so much for each: *five boxes at $20 a box, for $100*, *40 seats at $30 each fetched $1,200*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isClause, isClosed, isComma } from './joints';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const AT = hashes('at');
const EACH = phrases('each, apiece, a piece');
const PER = hashes('a an per');
const COMES_TO = hashes(
  'for of cost costs costing fetch fetches fetched fetching make makes made making bring brings brought bringing raise raised raising ' +
    'totalling totaling total totalled totaled pay paid paying to yield yields yielded yielding',
);
const SPENDING = hashes('spending');
const WHICH = hashes('which that');
const IN = hashes('in');
const BRING = hashes('brings brought bringing');
const ON = hashes('on');
const THE = hashes('the these them');
/** So many words may stand between what is priced and its price: *five new boxes*, *40 seats in the front row were sold at*. */
const MOST_WORDS = 8;
/** So many letters tell a thing from others: *boxes*, *a box*. */
const TELLING = 3;

export function* wrongPrices(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  if (terms.length !== 3 || !terms.every(isPlain)) return;
  const [count, price, total] = terms;
  if (!isPriced(statement, count, price) || !areAlike(price, total)) return;
  const behind = behindUnit(statement, count, price);
  if (behind < 0 || !isTotal(statement, total, behind)) return;
  const product: Interval = { low: count.value * price.low, high: count.value * price.high };
  if (!areApart(product, total)) return;
  const number = written(count.value * price.value, price.decimals);
  yield wrongSum(total, say('{0} times {1} is {2}.', written(count.value, 2), written(price.value, 2), number), null);
}

/** *for $100*, *which brought in $100*, *spending $100 on the boxes*; with no more words than these. */
function isTotal(statement: Statement, total: Quantity, behind: number): boolean {
  const { tokens } = statement;
  const { last } = total;
  const verb = isLedBy(statement, total, IN) && isIn(tokens, total.lead - 1, BRING) ? total.lead - 1 : total.lead;
  const from = isIn(tokens, behind, WHICH) ? behind + 1 : behind;
  if (verb - from > 1) return false;
  if (!isIn(tokens, verb, SPENDING)) return isIn(tokens, verb, COMES_TO);
  return isClosed(statement, last + 1) || (isIn(tokens, last + 1, ON) && isIn(tokens, last + 2, THE));
}

/** *five boxes at $20*: what is counted, and what one of it costs. */
function isPriced(statement: Statement, count: Quantity, price: Quantity): boolean {
  const isCounted = count.figure.kind === 'count' || count.figure.kind === 'measure';
  if (!isCounted || price.figure.kind !== 'money' || !isLedBy(statement, price, AT)) return false;
  return price.lead - count.last <= MOST_WORDS + 1 && isClause(statement.tokens, count.last + 1, price.lead);
}

/** The token behind *each*, or behind *a box* where boxes are counted; -1 where neither stands. */
function behindUnit({ tokens }: Statement, count: Quantity, price: Quantity): number {
  const each = EACH.at(tokens, price.last + 1);
  const unit = price.last + 2;
  const isNamed = isIn(tokens, unit - 1, PER) && names(tokens, count, price.lead, tokens.text(unit));
  const behind = each ? each.last + 1 : isNamed ? unit + 1 : -1;
  return behind >= 0 && isComma(tokens, behind) ? behind + 1 : behind;
}

/** Does one of the words for what is counted begin as its unit does? */
function names(tokens: Tokens, { figure, last }: Quantity, end: number, unit: string): boolean {
  const beginning = unit.slice(0, TELLING);
  if (beginning.length < TELLING) return false;
  if (figure.unit?.startsWith(beginning)) return true;
  for (let i = last + 1; i < end && tokens.shape(i) === Shape.SMALL; i++)
    if (tokens.text(i).startsWith(beginning)) return true;
  return false;
}
