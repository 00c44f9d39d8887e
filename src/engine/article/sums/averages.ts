/** Averages: *the average of the three bids, $10 million, $12 million and $14 million, is $12 million*. */
import { say } from '../../phrase';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { comesToBefore } from './restating';
import { isClause, isClosed, isComma, isNothing, isPhrase } from './joints';
import type { Statement } from './statement';
import { partsFrom, sumOf } from './totals';
import { wrongSum, type WrongSum } from './wrong-sum';

const AVERAGE = hashes('average mean');
const OF = hashes('of');

export function* wrongAverages(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    if (!isAveraged(statement, k)) continue;
    const parts = partsFrom(statement, k);
    const stated = terms[k + parts.length];
    if (!parts.length || !stated || ![...parts, stated].every(isPlain)) continue;
    if (isNothing(tokens, parts.at(-1)!.last + 1, comesToBefore(tokens, stated)))
      yield* wrongAverage(isCounted(parts) ? parts.slice(1) : parts, stated);
  }
}

/** *The six shops sold 900 kites, an average of 120*: so many had so much between them. */
export function* wrongSharedAverages(statement: Statement): Iterable<WrongSum> {
  const [heads, whole, stated, more] = statement.terms;
  if (!stated || more || heads.figure.kind !== 'count' || !isPlain(heads) || !isPlain(whole) || heads.value < 2) return;
  const { tokens } = statement;
  const of = stated.first - 1;
  const isCalled =
    isIn(tokens, of, OF) && isIn(tokens, of - 1, AVERAGE) && isIn(tokens, of - 2, ARTICLE) && isComma(tokens, of - 3);
  if (!isCalled || !isClosed(statement, stated.last + 1) || !areAlike(whole, stated)) return;
  if (!isPhrase(tokens, heads.last + 1, whole.first) || !isClause(tokens, whole.last + 1, of - 3)) return;
  if (!areApart({ low: whole.low / heads.value, high: whole.high / heads.value }, stated)) return;
  const average = whole.value / heads.value;
  yield wrongSum(
    stated,
    say('The average is {0}.', written(average, 2)),
    average < 1e6 ? written(average, stated.decimals) : null,
  );
}

const ARTICLE = hashes('an');

/** *the average of* stands before a figure. */
function isAveraged({ tokens, terms, first }: Statement, k: number): boolean {
  const least = k ? terms[k - 1].last + 1 : first;
  for (let i = terms[k].first - 1; i > least && isPhrase(tokens, i, terms[k].first); i--)
    if (isIn(tokens, i, OF) && isIn(tokens, i - 1, AVERAGE)) return true;
  return false;
}

/** *the three bids, $10, $12 and $14*: the first figure says how many there are. */
const isCounted = (parts: readonly Quantity[]): boolean =>
  parts[0].value === parts.length - 1 && !areAlike(parts[0], parts[1]);

function* wrongAverage(parts: readonly Quantity[], stated: Quantity): Iterable<WrongSum> {
  if (!parts.every(part => areAlike(part, stated))) return;
  const sum = sumOf(parts);
  const average = sum.value / parts.length;
  if (!areApart({ low: sum.low / parts.length, high: sum.high / parts.length }, stated)) return;
  yield wrongSum(
    stated,
    say('The average is {0}.', written(average, 2)),
    average < 1e6 ? written(average, stated.decimals) : null,
  );
}

const AVERAGED = hashes('averaged averages averaging average');
const HAVING = hashes('had have has with for at is was are were');
/** So many words may name what is averaged, or what the average is of: *an average age of*. */
const MOST_WORDS = 5;

/** *aged 20, 30 and 40, had an average age of 30*, *bids of $10, $12 and $14 averaged $12* */
export function* wrongRowAverages(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  const stated = terms.at(-1);
  if (!stated || terms.length < 3 || stated.bounded) return;
  const behind = terms[terms.length - 2]; // points in three games, an average of
  const row = rowBefore(statement, terms.length - 3);
  const isBehind = row.length > 1 && behind.value === row.length && behind.lead !== row.at(-1)!.last + 1;
  const parts = isBehind ? row : rowBefore(statement, terms.length - 2);
  if (parts.length < 2 || !parts.every(isPlain) || !isAverageOf(statement, parts.at(-1)!, stated)) return;
  if (isAmong(statement, parts[0])) return;
  const before = terms.indexOf(parts[0]);
  if (before > 1 || (before && terms[0].value !== parts.length)) return;
  const [{ figure }] = parts.slice(-1);
  if (figure.kind !== stated.figure.kind && !areBare(figure.kind, stated.figure.kind)) return;
  const sum = sumOf(parts);
  const average = sum.value / parts.length;
  const slack = (sum.high - sum.value) / parts.length / 2; // not all are rounded the same way
  if (areApart({ low: average - slack, high: average + slack }, stated))
    yield wrongSum(stated, say('The average is {0}.', written(average, 2)), null);
}

const AMONG = hashes('among including');

/** *among them three aged 20, 30 and 40* */
function isAmong({ tokens, first }: Statement, part: Quantity): boolean {
  for (let i = first; i < part.first; i++) if (isIn(tokens, i, AMONG)) return true;
  return false;
}

/** *aged 20, 30 and 40*: the last two look like counts. */
const areBare = (one: string, other: string): boolean => [one, other].every(kind => kind === 'count' || kind === 'age');

/** The figures of a row that ends with one: *20, 30 and 40*, with nothing but commas and *and* between them. */
function rowBefore({ tokens, terms }: Statement, last: number): readonly Quantity[] {
  const isNext = (k: number): boolean => {
    const { lead } = terms[k];
    const isAnd = isIn(tokens, lead, AND);
    if (!isAnd && (k === last || !isComma(tokens, lead))) return false;
    const joint = isAnd && isComma(tokens, lead - 1) ? lead - 1 : lead;
    return joint === terms[k - 1].last + 1;
  };
  let first = last;
  while (first > 0 && isNext(first)) first--;
  return first < last ? terms.slice(first, last + 1) : [];
}

const AND = hashes('and');

/** What stands between a row and a figure says that it is their average. */
function isAverageOf(statement: Statement, { last }: Quantity, stated: Quantity): boolean {
  const { tokens } = statement;
  if (!isClosed(statement, stated.last + 1)) return false;
  let at = stated.first - 1;
  if (isIn(tokens, at, OF)) {
    do at--;
    while (at > stated.first - 2 - MOST_WORDS && !isIn(tokens, at, AVERAGE));
    if (!isIn(tokens, at, AVERAGE) || !isIn(tokens, at - 1, ARTICLE)) return false;
    at -= 2;
    if (!isComma(tokens, at)) return isIn(tokens, at, HAVING) && isNothing(tokens, last + 1, at);
  } else if (isIn(tokens, at, AVERAGED)) at--;
  else return false;
  // the noun of the row, and no verb
  const end = isComma(tokens, at) ? at : at + 1;
  if (end - last - 1 > MOST_WORDS) return false;
  for (let i = last + 1; i < end; i++)
    if (tokens.is(i, FINITE | Class.AUXILIARY) && !tokens.is(i, Class.PLURAL)) return false;
  return true;
}
