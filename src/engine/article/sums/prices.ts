/** So many at so much for each: *five boxes at $20 a box, for $100*, *40 seats at $30 each fetched $1,200*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isComma } from './joints';
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
/** So many words may stand between what is priced and its price: *five new boxes*. */
const MOST_WORDS = 3;
/** So many letters tell a thing from others: *boxes*, *a box*. */
const TELLING = 3;

export function* wrongPrices(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  if (terms.length !== 3 || !terms.every(isPlain)) return;
  const [count, price, total] = terms;
  if (!isPriced(statement, count, price) || !areAlike(price, total)) return;
  const behind = behindUnit(statement, count, price);
  if (behind < 0 || !isLedBy(statement, total, COMES_TO) || total.lead - behind > 1) return;
  const product: Interval = { low: count.value * price.low, high: count.value * price.high };
  if (!areApart(product, total)) return;
  const number = written(count.value * price.value, price.decimals);
  yield wrongSum(total, say('{0} times {1} is {2}.', written(count.value, 2), written(price.value, 2), number), null);
}

/** *five boxes at $20*: what is counted, and what one of it costs. */
function isPriced(statement: Statement, count: Quantity, price: Quantity): boolean {
  const isCounted = count.figure.kind === 'count' || count.figure.kind === 'measure';
  if (!isCounted || price.figure.kind !== 'money' || !isLedBy(statement, price, AT)) return false;
  return price.lead - count.last <= MOST_WORDS + 1;
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
