/** Parts of a whole that words weigh: *18 of the 40 members, a majority*; *a majority, 18 of 40*; *25 of the 60 firms, or most*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { span } from '../../text/span';
import { isClosed, isComma, isSetOff } from './joints';
import { areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { areCounts, isPartOf, isPartOfFirst } from './shares';
import type { Statement } from './statement';
import type { WrongSum } from './wrong-sum';

/** What shares of a whole some words may stand for. Half is no majority, and no minority. */
const WEIGHTS = new Phrases<Interval>(
  (
    [
      ['a majority, the majority, most, most of them, more than half, over half', { low: 0.5001, high: 1 }],
      ['a minority, less than half, fewer than half, under half', { low: 0, high: 0.4999 }],
      ['nearly half, almost half, just under half', { low: 0.35, high: 0.4999 }],
      ['just over half', { low: 0.5001, high: 0.65 }],
      ['a large majority, a vast majority, the vast majority', { low: 0.55, high: 1 }],
      ['nearly all, almost all, nearly all of them, almost all of them', { low: 0.75, high: 1 }],
      ['all of them', { low: 1, high: 1 }],
    ] as const
  ).flatMap(([phrases, shares]) => phrases.split(', ').map(phrase => [phrase, shares] as const)),
);

const OR = hashes('or');

/** A hedged count may be so much off: *some 700 of the 1,100*. */
const HEDGED = 0.1;

export function* wrongMajorities(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 1 < terms.length; k++) {
    const [one, other] = [terms[k], terms[k + 1]];
    if (isPartOf(statement, one, other)) yield* wrongWeight(statement, one, other, one.first, other.last);
    else if (isPartOfFirst(statement, one, other)) yield* wrongWeight(statement, other, one, one.first, other.last);
  }
}

/** A part and its whole stand from one token to another; what weighs them stands before that, or behind. */
function* wrongWeight(
  statement: Statement,
  part: Quantity,
  whole: Quantity,
  first: number,
  last: number,
): Iterable<WrongSum> {
  if (!areCounts(part, whole)) return;
  const weight = weightBehind(statement, last) ?? weightBefore(statement, first);
  if (!weight || part.value > whole.value || whole.low <= 0) return;
  const share = part.value / whole.value;
  // counts are exact, but large ones may be rounded
  const isExact = whole.value < 1000 && isPlain(part) && isPlain(whole); // a larger count may be rounded
  const room = isPlain(part) && isPlain(whole) ? 0 : HEDGED * share;
  const shares = isExact
    ? { low: share, high: share }
    : { low: part.low / whole.high - room, high: part.high / whole.low + room };
  if (!areApart(shares, weight)) return;
  const { tokens } = statement;
  const message = say(
    '{0} of {1} is {2} percent.',
    written(part.value, 2),
    written(whole.value, 2),
    written(share * 100, 1),
  );
  yield {
    span: span(tokens.start(weight.first), tokens.end(weight.last)),
    figure: null,
    message,
    computed: null,
  };
}

interface Weight extends Interval {
  readonly first: number;
  readonly last: number;
}

/** So many words may be told of the whole before its part is weighed: *of the 40 wooden boats in the harbour*. */
const MOST_WORDS = 5;

/** *…, a majority,*; *…, or most,*; *… (a majority)* */
function weightBehind(statement: Statement, last: number): Weight | undefined {
  const { tokens, end } = statement;
  for (let i = last + 1; i <= last + 1 + MOST_WORDS && i < end; i++) {
    if (!isSetOff(tokens, i)) continue;
    const first = isIn(tokens, i + 1, OR) ? i + 2 : i + 1;
    const found = WEIGHTS.at(tokens, first);
    return found && isClosed(statement, found.last + 1) ? { ...found.meaning, first, last: found.last } : undefined;
  }
  return undefined;
}

/** *A majority, 18 of 40*; *most, 25 of the 60 firms* */
function weightBefore({ tokens }: Statement, first: number): Weight | undefined {
  const found = isComma(tokens, first - 1) ? WEIGHTS.before(tokens, first - 1) : undefined;
  return found && { ...found.meaning, first: found.first, last: first - 2 };
}
