/** So many times as much for each: *12 schools get $5,000 each, a total of $60,000*, *the pair served 12 years each, 24 years in all*. */
import { say } from '../../phrase';
import { hashes, isIn, worthOf, type Worths } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const EACH = hashes('each apiece'); // what is paid per trip is not per boat
/** Before a figure, or behind it, that sums up. */
const TOTAL = hashes('total combined altogether sum');
const IN_ALL = phrases('in all, in total, altogether, combined, all told');
/** So near to its figure. */
const NEAR = 3;
/** One of these is of two at once: 12 teams that play three matches each play 18. */
const SHARED = hashes('match matches game games meeting meetings fixture fixtures handshake handshakes letter letters');

const GROUPS: Worths = new Map([
  ...['pair', 'couple', 'duo', 'both', 'twins'].map(word => [hashOf(word), 2] as const),
  ...['trio', 'triplets'].map(word => [hashOf(word), 3] as const),
  [hashOf('quartet'), 4],
]);

export function* wrongProducts(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms, first } = statement;
  const total = terms.at(-1);
  if (!total || terms.length < 2 || terms.length > 3 || !isTotal(tokens, total)) return;
  if (!terms.every(isPlain) || !hasEach(tokens, first, total.first)) return;
  const isOneKind = terms.length === 3 && terms.every(each => each.figure.kind === 'count');
  const share = isOneKind ? terms[1] : terms.slice(0, -1).find(each => areAlike(each, total));
  const others = terms.slice(0, -1).filter(each => each !== share);
  if (!share || isIn(tokens, share.last + 1, SHARED)) return;
  const count = others[0] ?? groupIn(tokens, first, share.first);
  if (!count || ('figure' in count && (count.figure.kind !== 'count' || (!isOneKind && areAlike(count, total)))))
    return;
  const product: Interval = { low: count.value * share.low, high: count.value * share.high };
  if (areApart(product, total)) {
    const number = written(count.value * share.value, share.decimals);
    const message = say('{0} times {1} is {2}.', written(count.value, 0), written(share.value, 2), number);
    yield wrongSum(total, message, null);
  }
}

function isTotal(tokens: Tokens, { first, last }: Quantity): boolean {
  for (let i = first - 1; i >= first - NEAR; i--) if (isIn(tokens, i, TOTAL)) return true;
  return IN_ALL.at(tokens, last + 1) !== undefined;
}

function hasEach(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isIn(tokens, i, EACH)) return true;
  return false;
}

/** *the pair*: two; undefined where no such word stands. */
function groupIn(tokens: Tokens, first: number, end: number): Pick<Quantity, 'value'> | undefined {
  for (let i = first; i < end; i++) {
    const value = worthOf(tokens, i, GROUPS);
    if (value !== undefined) return { value };
  }
  return undefined;
}
