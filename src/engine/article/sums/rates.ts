/** Rates: *$3.6 million a year, or $300,000 a month*; *30 among 60,000 people, or 50 per 100,000*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { hashOf } from '../../words/tokens';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { orBefore } from './restating';
import { isClause, isClosed, isComma, isPhrase } from './joints';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

export function* wrongRates(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 1 < terms.length; k++) {
    const [one, two, three] = [terms[k], terms[k + 1], terms[k + 2]];
    yield* wrongTimes(statement, one, two);
    if (three && isRateOf(statement, one, two, three)) yield* wrongRate(one, two, three);
  }
}

type Time = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
const TIMES: ReadonlyMap<number, Time> = new Map(
  (['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const).map(time => [hashOf(time), time] as const),
);
/** How many of the shorter the longer has: of its working days, or of all. */
const IN: Readonly<Partial<Record<Time, Readonly<Partial<Record<Time, readonly [least: number, most: number]>>>>>> = {
  year: { month: [12, 12], week: [46, 53], day: [220, 366] },
  month: { week: [4, 4.5], day: [20, 31] },
  week: { day: [5, 7] },
  day: { hour: [8, 24] },
  hour: { minute: [60, 60] },
  minute: { second: [60, 60] },
};
const PER = hashes('a an per each every');

/** *$1,200 a month*: the token of the time in which so much is counted, in the clause of a figure; -1 where none is named. */
export function timeBehind({ tokens, end }: Statement, { last }: Quantity): number {
  for (let i = last + 2; i < end && isClause(tokens, last + 1, i); i++)
    if (isIn(tokens, i, TIMES) && isIn(tokens, i - 1, PER)) return i;
  return -1;
}

/** *$3.6 million a year, or $300,000 a month*; nothing more is said of the month. */
function* wrongTimes(statement: Statement, one: Quantity, stated: Quantity): Iterable<WrongSum> {
  const { tokens } = statement;
  const or = orBefore(tokens, stated);
  if (!isComma(tokens, or) || !isClause(tokens, one.last + 1, or)) return;
  const [at, other] = [timeBehind(statement, one), timeBehind(statement, stated)];
  if (at < 0 || other < 0 || !isClosed(statement, other + 1)) return;
  if (isPlain(one) && isPlain(stated) && areAlike(one, stated))
    yield* wrongTime(one, TIMES.get(tokens.hash(at))!, stated, TIMES.get(tokens.hash(other))!);
}

function* wrongTime(one: Quantity, time: Time, stated: Quantity, other: Time): Iterable<WrongSum> {
  const [many, few] = [IN[time]?.[other], IN[other]?.[time]];
  const room = many ? divided(one, many) : few ? multiplied(one, few) : undefined;
  if (!room || !areApart(room, stated)) return;
  const value = many ? one.value / many[1] : one.value * few![1];
  const [least, most] = many ?? few!;
  yield wrongSum(
    stated,
    say('{0} in one is {1} in the other.', written(one.value, 2), written(value, value < 10 ? 1 : 0)),
    value < 1e6 && least === most ? written(value, stated.decimals) : null,
  );
}

const divided = ({ low, high }: Quantity, [least, most]: readonly [number, number]): Interval => ({
  low: low / most,
  high: high / least,
});
const multiplied = ({ low, high }: Quantity, [least, most]: readonly [number, number]): Interval => ({
  low: low * least,
  high: high * most,
});

const AMONG = hashes('among in for of on');

/** *30 burglaries among 60,000 people, or 50 per 100,000* */
function isRateOf(statement: Statement, part: Quantity, whole: Quantity, rate: Quantity): boolean {
  const { tokens } = statement;
  const or = orBefore(tokens, rate);
  if (rate.figure.kind !== 'rate' || !isLedBy(statement, whole, AMONG) || !isComma(tokens, or)) return false;
  return isPhrase(tokens, part.last + 1, whole.lead) && isClause(tokens, whole.last + 1, or);
}

function* wrongRate(part: Quantity, whole: Quantity, stated: Quantity): Iterable<WrongSum> {
  const unit = stated.figure.unit ?? '';
  const base = unit.startsWith('per ') ? Number(unit.slice('per '.length).replaceAll(',', '')) : 0;
  if (!base || ![part, whole, stated].every(isPlain) || !areAlike(part, whole) || part.figure.kind !== 'count') return;
  const rate = { low: (part.low / whole.high) * base, high: (part.high / whole.low) * base };
  if (!areApart(rate, stated)) return;
  const value = (part.value / whole.value) * base;
  yield wrongSum(
    stated,
    say(
      '{0} among {1} is {2} per {3}.',
      written(part.value, 0),
      written(whole.value, 0),
      written(value, 1),
      written(base, 0),
    ),
    written(value, Math.max(stated.decimals, value < 10 ? 1 : 0)),
  );
}
