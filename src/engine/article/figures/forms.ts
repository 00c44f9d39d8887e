/** A figure in the other forms in which copy writes it. English, as the copy is. */
import { converted, ELSEWHERE, unitOf } from '../sums/measures';
import { significant, type Figure } from './figure';

/** What a measure is in the unit of readers elsewhere: *16 kilometers* for *10 miles*; null where there is none. */
export function elsewhere(figure: Figure, words: string): string | null {
  const from = unitOf(figure, words);
  const to = from && ELSEWHERE[from];
  if (!to || figure.value === null || (figure.kind !== 'measure' && figure.kind !== 'rate')) return null;
  const ends = [figure.value, figure.valueTo].flatMap(value => {
    const other = value === null ? null : converted(value, from, to);
    return value === null || other === null ? [] : [rounded(other, significant(value).length)];
  });
  const sign = to === 'C' || to === 'F' ? `°${to}` : ` ${to}`;
  return ends.length ? ends.join(' to ') + sign : null;
}

/** The figure otherwise written, each form once and none as it stands: digits, a scale, a sign, a decimal, other units. */
export function formsOf(figure: Figure, words: string): string[] {
  const { value, valueTo } = figure;
  if (value === null || (valueTo === 10 * value && !/\d/.test(words))) return []; // hundreds of people
  const both = (write: (value: number) => string, joint = '-'): string =>
    valueTo === null ? write(value) : write(value) + joint + write(valueTo);
  const forms = [...plainForms(figure, words, both), elsewhere(figure, words)];
  return [...new Set(forms)].filter(form => form !== null && form !== words) as string[];
}

type Both = (write: (value: number) => string, joint?: string) => string;

function plainForms({ kind, unit }: Figure, words: string, both: Both): string[] {
  switch (kind) {
    case 'percentage':
      return [`${both(digits)}%`, `${both(digits)} percent`, both(n => digits(n / 100))];
    case 'ratio':
      return unit === 'times' ? [`${both(digits)} times`] : [both(digits), `${both(n => rounded(n * 100, 3))} percent`];
    case 'money': {
      const sign = /^[^\d\s]+\s?(?=\d)/.exec(words)?.[0] ?? '';
      const after = sign ? '' : ` ${unit}`;
      return [digits, scaled, inLetters].map(write => both(n => sign + write(n)) + after);
    }
    case 'count':
      return [both(digits), both(scaled), both(String)];
    default:
      return [];
  }
}

const digits = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 12 });

/** So many digits that mean something. */
const rounded = (n: number, figures: number): string =>
  n.toLocaleString('en-US', { maximumSignificantDigits: Math.max(2, figures) });

const SCALES = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
] as const;

const scaleOf = (n: number): (typeof SCALES)[number] | undefined => SCALES.find(([least]) => Math.abs(n) >= least);

function scaled(n: number): string {
  const scale = scaleOf(n);
  return scale ? `${digits(n / scale[0])} ${scale[1]}` : digits(n);
}

function inLetters(n: number): string {
  const scale = scaleOf(n);
  return scale ? digits(n / scale[0]) + scale[2] : digits(n);
}
