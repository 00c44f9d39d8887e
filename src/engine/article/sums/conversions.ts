/** Conversions: *10 miles (16 kilometers)*, *86 degrees Fahrenheit (30 degrees Celsius)*, *10 miles, or 16 kilometers*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { hedgeBefore } from './leads';
import { converted, ELSEWHERE, unitOf } from './measures';
import { written, type Interval, type Quantity } from './quantity';
import { orBefore } from './restating';
import { isClosed, isComma, isDash, isOpening } from './joints';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

/** Writers round what they convert: a tenth either way is a rounding, more is a slip. */
const ROUNDING = 0.1;
/** Hours and minutes nobody rounds so far. */
const ROUNDING_OF_TIME = 0.04;

const HOW = hashes('long wide high tall deep away thick round square');

export function* wrongConversions(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  for (let k = 0; k + 1 < terms.length; k++)
    if (isConverted(statement, terms[k], terms[k + 1])) yield* wrongConversion(tokens, terms[k], terms[k + 1]);
}

/** *or 10 kilometers by boat*, *or 20 kilometers a day* */
const OTHERWISE = hashes('by a an per each every');

/** *10 miles long (16 kilometers)*, *10 miles, or about 16 kilometers*; by a comma or a dash alone: *10 miles, about 16 kilometers,* */
function isConverted(statement: Statement, one: Quantity, other: Quantity): boolean {
  const { tokens } = statement;
  const joint = jointBefore(tokens, other);
  if (joint < 0 || behindHow(tokens, one.last + 1) !== joint) return false;
  const behind = other.last + 1;
  if (isIn(tokens, behind, OTHERWISE)) return false;
  if (isHedgedAside(tokens, other)) return isClosed(statement, behind);
  return isClosed(statement, behind) || tokens.isSign(behind, COLON) || isSmallWord(tokens, behind);
}

const COLON = ':'.charCodeAt(0);

const isSmallWord = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.SMALL && !tokens.isJoined(i);

/** Behind *long*, *-wide*, where one of these stands. */
function behindHow(tokens: Tokens, i: number): number {
  const how = isHyphen(tokens, i) ? i + 1 : i;
  return isIn(tokens, how, HOW) ? how + 1 : i;
}

function jointBefore(tokens: Tokens, other: Quantity): number {
  const or = orBefore(tokens, other);
  if (or >= 0) return or;
  return isOpening(tokens, other.lead) || isHedgedAside(tokens, other) ? other.lead : -1;
}

/** Only a comma, or a dash, and a hedge stand before it. */
const isHedgedAside = (tokens: Tokens, other: Quantity): boolean =>
  (isComma(tokens, other.lead) || isDash(tokens, other.lead)) && hedgeBefore(tokens, other.first)?.meaning === 'near';

function* wrongConversion(tokens: Tokens, one: Quantity, other: Quantity): Iterable<WrongSum> {
  const ends = [one.low, one.high].map(value => convertedTo(tokens, value, one, other));
  const right = convertedTo(tokens, one.value, one, other);
  if (right === null || ends[0] === null || ends[1] === null) return;
  const slack = isDegrees(one) ? 1 : Math.abs(right) * (one.figure.kind === 'duration' ? ROUNDING_OF_TIME : ROUNDING);
  const computed: Interval = { low: Math.min(ends[0], ends[1]) - slack, high: Math.max(ends[0], ends[1]) + slack };
  if (other.high >= computed.low && other.low <= computed.high) return;
  if (isDegrees(one) && isWarming(one.value, other.value)) return;
  const number = written(right, Math.max(other.decimals, Math.abs(right) < 10 ? 1 : 0));
  const message = say('{0} {1} is {2} {3}.', written(one.value, 2), nameOf(one), number, nameOf(other));
  yield wrongSum(other, message, number);
}

/** *2C (3.6F) warmer*: a difference, which has no freezing point in it. */
const isWarming = (a: number, b: number): boolean => [a / b, b / a].some(ratio => Math.abs(ratio - 1.8) < 0.15);

function convertedTo(tokens: Tokens, value: number, one: Quantity, other: Quantity): number | null {
  const [from, to] = [one, other].map(({ figure, first, last }) => unitOf(figure, tokens.text(first, last)));
  // of two degrees one may leave its scale to the other
  if (isDegrees(one) && isDegrees(other) && from === null && to) return converted(value, ELSEWHERE[to], to);
  if (from === to && inBasisPoints(tokens, one) !== inBasisPoints(tokens, other)) return value;
  return converted(value, from, to);
}

/** *50 bps*, *50 basis points*: their figure is read in percentage points. */
const inBasisPoints = (tokens: Tokens, { last }: Quantity): boolean =>
  isIn(tokens, last, BASIS_POINTS) || isIn(tokens, last - 1, BASIS);

const BASIS_POINTS = hashes('bp bps');
const BASIS = hashes('basis');

const isDegrees = ({ figure }: Quantity): boolean => figure.unit === 'degrees';
const nameOf = ({ figure }: Quantity): string => figure.unit ?? '';
