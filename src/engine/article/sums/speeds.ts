/** How far, how long and how fast: *120 miles in two hours, an average of 60 miles an hour*; *at 60 mph, the 180-mile trip takes three hours*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const AVERAGE = hashes('average averaging averaged');
const AT = hashes('at');
const TAKES = hashes('take takes took taking lasts lasted');
/** So near to its figure. */
const NEAR = 4;
/** Distances and times are rounded, and hardly by more. */
const ROUNDING = 0.1;
const HOURS: Readonly<Record<string, number>> = { hours: 1, minutes: 1 / 60, seconds: 1 / 3600 };
const SPEEDS: Readonly<Record<string, string>> = { 'miles per hour': 'miles', 'kilometers per hour': 'kilometers' };

export function* wrongSpeeds(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  if (terms.length !== 3) return;
  const speed = terms.find(({ figure }) => figure.unit && SPEEDS[figure.unit]);
  const time = terms.find(({ figure }) => figure.kind === 'duration');
  const way = speed && terms.find(({ figure }) => figure.unit === SPEEDS[speed.figure.unit!]);
  const hours = time && HOURS[time.figure.unit!];
  if (!speed || !way || !hours || ![way, time].every(isPlain) || speed.bounded) return;
  const isStated = speed === terms[2] && hasBefore(statement, speed, AVERAGE);
  const isTaken =
    speed === terms[0] &&
    time === terms[2] &&
    isIn(statement.tokens, speed.lead, AT) &&
    hasBefore(statement, time, TAKES);
  if (!isStated && !isTaken) return;
  const right = way.value / (time.value * hours);
  const room: Interval = { low: right * (1 - ROUNDING), high: right * (1 + ROUNDING) };
  if (!areApart(room, speed)) return;
  const message = say(
    '{0} in {1} hours is {2} an hour.',
    written(way.value, 1),
    written(time.value * hours, 2),
    written(right, 1),
  );
  yield wrongSum(isStated ? speed : time, message, null);
}

function hasBefore({ tokens }: Statement, { first }: Quantity, words: { has(hash: number): boolean }): boolean {
  for (let i = first - 1; i >= first - NEAR; i--) if (isIn(tokens, i, words)) return true;
  return false;
}
