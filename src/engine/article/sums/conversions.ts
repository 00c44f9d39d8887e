/** Conversions in brackets: *10 miles (16 kilometers)*, *86 degrees Fahrenheit (30 degrees Celsius)*. */
import { say } from '../../phrase';
import { converted, ELSEWHERE, unitOf } from './measures';
import { written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { FIGURE, quantityAt, spanOf, type Template } from './template';
import { matchesOf } from '../../text/matches';

/** Writers round what they convert: a tenth either way is a rounding, more is a slip. */
const ROUNDING = 0.1;

const IN_BRACKETS = new RegExp(
  `${FIGURE}(?:[- ](?:long|wide|high|tall|deep|away))?(?: ?\\(|,? or )(?:about |around |roughly |nearly |some )?${FIGURE}(?=[),.;:]| \\p{Ll})`,
  'gu',
);

export function* wrongConversions(template: Template): Iterable<WrongSum> {
  for (const m of matchesOf(IN_BRACKETS, template.text)) {
    const [one, other] = [quantityAt(template, m[1]), quantityAt(template, m[2])];
    if (one && other) yield* wrongConversion(template, one, other);
  }
}

function* wrongConversion(template: Template, one: Quantity, other: Quantity): Iterable<WrongSum> {
  const ends = [one.low, one.high].map(value => convertedTo(template, value, one, other));
  const right = convertedTo(template, one.value, one, other);
  if (right === null || ends[0] === null || ends[1] === null) return;
  const slack = isDegrees(one) ? 1 : Math.abs(right) * ROUNDING;
  const computed: Interval = { low: Math.min(ends[0], ends[1]) - slack, high: Math.max(ends[0], ends[1]) + slack };
  if (other.high >= computed.low && other.low <= computed.high) return;
  if (isDegrees(one) && isWarming(one.value, other.value)) return;
  const number = written(right, Math.max(other.decimals, Math.abs(right) < 10 ? 1 : 0));
  yield {
    span: spanOf(other),
    figure: other.figure,
    message: say('{0} {1} is {2} {3}.', written(one.value, 2), nameOf(one), number, nameOf(other)),
    computed: number,
  };
}

/** *2C (3.6F) warmer*: a difference, which has no freezing point in it. */
const isWarming = (a: number, b: number): boolean => [a / b, b / a].some(ratio => Math.abs(ratio - 1.8) < 0.15);

function convertedTo(
  { words }: Template,
  value: number,
  { figure: one }: Quantity,
  { figure: other }: Quantity,
): number | null {
  const [from, to] = [one, other].map(figure => unitOf(figure, words(figure.span)));
  // of two degrees one may leave its scale to the other
  if (one.unit === 'degrees' && other.unit === 'degrees' && from === null && to)
    return converted(value, ELSEWHERE[to], to);
  return converted(value, from, to);
}

const isDegrees = ({ figure }: Quantity): boolean => figure.unit === 'degrees';
const nameOf = ({ figure }: Quantity): string => figure.unit ?? '';
