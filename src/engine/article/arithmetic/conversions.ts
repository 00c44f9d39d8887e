/** Conversions in brackets: *10 miles (16 kilometers)*, *86 degrees Fahrenheit (30 degrees Celsius)*. */
import { say } from '../../phrase';
import { written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './sums';
import { FIGURE, quantityAt, spanOf, type Template } from './template';

/** What a unit is of the base unit of its dimension. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometers: ['length', 1000],
  meters: ['length', 1],
  centimeters: ['length', 0.01],
  millimeters: ['length', 0.001],
  miles: ['length', 1609.344],
  yards: ['length', 0.9144],
  feet: ['length', 0.3048],
  inches: ['length', 0.0254],
  'square kilometers': ['area', 1e6],
  'square meters': ['area', 1],
  'square miles': ['area', 2.589988e6],
  'square feet': ['area', 0.09290304],
  acres: ['area', 4046.8564],
  hectares: ['area', 10000],
  kilograms: ['mass', 1],
  grams: ['mass', 0.001],
  pounds: ['mass', 0.45359237],
  ounces: ['mass', 0.028349523],
  'miles per hour': ['speed', 1.609344],
  'kilometers per hour': ['speed', 1],
};

/** Writers round what they convert: a tenth either way is a rounding, more is a slip. */
const ROUNDING = 0.1;

const IN_BRACKETS = new RegExp(
  `${FIGURE}(?:[- ](?:long|wide|high|tall|deep|away))? ?\\((?:about |around |roughly |nearly |some )?${FIGURE}\\)`,
  'g',
);

export function* wrongConversions(template: Template): Iterable<WrongSum> {
  for (const m of template.text.matchAll(IN_BRACKETS)) {
    const [one, other] = [quantityAt(template, m[1]), quantityAt(template, m[2])];
    if (one && other) yield* wrongConversion(template, one, other);
  }
}

function* wrongConversion(template: Template, one: Quantity, other: Quantity): Iterable<WrongSum> {
  const ends = [one.low, one.high].map(value => converted(template, value, one, other));
  const right = converted(template, one.value, one, other);
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

const isDegrees = ({ figure }: Quantity): boolean => figure.unit === 'degrees';
const nameOf = ({ figure }: Quantity): string => figure.unit ?? '';

/** In the other's unit; null where the two do not measure the same. */
function converted(template: Template, value: number, one: Quantity, other: Quantity): number | null {
  if (isDegrees(one) && isDegrees(other)) {
    const [from, to] = [one, other].map(q => scaleOf(template, q));
    if (!from || !to || from === to) return null;
    return from === 'F' ? ((value - 32) * 5) / 9 : (value * 9) / 5 + 32;
  }
  const [from, to] = [UNITS[one.figure.unit ?? ''], UNITS[other.figure.unit ?? '']];
  if (!from || !to || from[0] !== to[0] || one.figure.unit === other.figure.unit) return null;
  return (value * from[1]) / to[1];
}

/** Fahrenheit or Celsius, by the figure's own words. */
const scaleOf = ({ words }: Template, { figure }: Quantity): 'F' | 'C' | null => {
  const said = /(F|C)(?:ahrenheit|elsius)?$/.exec(words(figure.span));
  return said ? (said[1] as 'F' | 'C') : null;
};
