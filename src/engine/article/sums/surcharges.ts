/** A share off a price, or on it: *priced at $80, it was marked down by 25 percent, to $70*, *a 10 percent tax on a $40 bottle brings the price to $48*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isClosed } from './joints';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import type { WrongSum } from './wrong-sum';

const [AT, BY, TO, ON, THE] = ['at', 'by', 'to', 'on', 'the'].map(hashes);
const PRICED = hashes('priced listed selling sold');
const DOWN = hashes('down discounted reduced cut lowered discount rebate reduction markdown');
const UP = hashes('up raised increased tax surcharge fee tip duty tariff levy markup');
const PRICE = hashes('price cost bill fare total');
/** So many words may name what is sold. */
const MOST_WORDS = 3;

export function* wrongSurcharges(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms } = statement;
  if (terms.length !== 3 || !terms.every(isPlain)) return;
  const [first, second, total] = terms;
  const isPriceFirst = first.figure.kind === 'money';
  const [price, share] = isPriceFirst ? [first, second] : [second, first];
  if (share.figure.kind !== 'percentage' || price.figure.kind !== 'money' || !areAlike(price, total)) return;
  if (!isIn(tokens, total.lead, TO) || !isClosed(statement, total.last + 1)) return;
  const isUp = isPriceFirst ? markedBy(tokens, price, share, total) : chargedBy(tokens, share, price, total);
  if (isUp === undefined) return;
  const [low, high] = isUp ? [1 + share.low / 100, 1 + share.high / 100] : [1 - share.high / 100, 1 - share.low / 100];
  if (!areApart({ low: price.low * low, high: price.high * high }, total)) return;
  const right = price.value * (isUp ? 1 + share.value / 100 : 1 - share.value / 100);
  const message = isUp
    ? say('{0} and {1} percent of it are {2}.', ...told(right))
    : say('{0} less {1} percent is {2}.', ...told(right));
  yield { span: tokens.span(total.lead, total.last), figure: null, message, computed: null };

  function told(sum: number): [string, string, string] {
    return [written(price.value, 2), written(share.value, 2), written(sum, 2)];
  }
}

/** *priced at $80, was marked down by 25 percent, to*: is it up? */
function markedBy(tokens: Tokens, price: Quantity, share: Quantity, total: Quantity): boolean | undefined {
  const isPriced = isIn(tokens, price.lead, AT) && isIn(tokens, price.lead - 1, PRICED);
  if (!isPriced || !isIn(tokens, share.lead, BY) || total.lead - share.last > 2) return undefined;
  return direction(tokens, share.lead - 1);
}

/** *a 10 percent tax on a $40 bottle brings the price to*: is it up? */
function chargedBy(tokens: Tokens, share: Quantity, price: Quantity, total: Quantity): boolean | undefined {
  if (!isIn(tokens, share.last + 2, ON) || price.first - share.last > MOST_WORDS + 1) return undefined;
  if (!isIn(tokens, total.lead - 1, PRICE) || !isIn(tokens, total.lead - 2, THE)) return undefined;
  for (let i = price.last + 1; i < total.lead; i++)
    if (tokens.shape(i) !== Shape.SMALL || isIn(tokens, i, AND)) return undefined;
  return total.lead - price.last > MOST_WORDS + 3 ? undefined : direction(tokens, share.last + 1);
}

const AND = hashes('and or with');

const direction = (tokens: Tokens, i: number): boolean | undefined =>
  isIn(tokens, i, UP) ? true : isIn(tokens, i, DOWN) ? false : undefined;
