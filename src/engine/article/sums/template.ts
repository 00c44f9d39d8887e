/** A sentence with its figures as signs, so that a pattern can say which sum its words make of them. */
import { gather } from '../../text/gather';
import { span, type Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import type { Paragraph } from '../paragraph';
import { matchesOf } from '../../text/matches';
import { quantityOf, type Quantity } from './quantity';

/** Where the signs begin: characters of private use, one for each figure of a sentence. */
const FIRST = 0xe000;
/** A sentence with more figures is a table. */
const MOST = 12;

export interface Template {
  /** The sentence; each figure is one sign. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  readonly quantities: readonly Quantity[];
  /** The paragraph's words in a span. */
  words(span: Span): string;
}

/** Any figure, as a group of a pattern. */
export const FIGURE = '([\\ue000-\\ue0ff])';

/**
 * A pattern for templates: `<name>` is a figure, `…` some words of the sentence and its commas, `‥` a few words of one clause; neither
 * has a figure in it. In small letters: a pattern that must not tell them from capitals takes V8 three times as long to compile.
 */
export const reading = (words: string): RegExp =>
  new RegExp(
    words
      .replace(/(?<!\(\?)<(\p{Ll}+)>/gu, '(?<$1>[\\ue000-\\ue0ff])')
      .replaceAll('…', '[^.;:\\ue000-\\ue0ff]{0,40}?')
      .replaceAll('‥', '[^.,;:()\\ue000-\\ue0ff]{0,40}?'),
    'gu',
  );

/** What a pattern read: the quantities that its names stand for, and the words of its other groups. */
export interface Reading {
  readonly at: Readonly<Record<string, Quantity | undefined>>;
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** What follows from the others may say on which side of a value it lies: *more than 50 percent*. */
const FOLLOWS = /^(?:change|share)$/;

/** Everything that the patterns read in a template, whatever its capitals; no figure of it so hedged that it says nothing. */
export function* readings(template: Template, patterns: readonly RegExp[]): Iterable<Reading> {
  for (const pattern of patterns) {
    for (const { groups = {} } of matchesOf(pattern, template.small)) {
      const named = Object.entries(groups).map(([name, sign]) => [name, quantityAt(template, sign)] as const);
      if (named.every(([name, q]) => !q?.vague || (q.bounded && FOLLOWS.test(name))))
        yield { at: Object.fromEntries(named), words: groups };
    }
  }
}

/** The template of a sentence and its figures. */
function templateOf(prose: string, { start, end }: Span, figures: readonly Figure[]): Template {
  const quantities: Quantity[] = [];
  let text = '';
  let last = start;
  for (const figure of gather(figures, each => endsOf(prose, each))) {
    const before = prose.slice(Math.max(start, figure.span.start - 16), figure.span.start);
    const quantity = quantityOf(figure, prose.slice(figure.span.start, figure.span.end), before);
    if (!quantity || figure.span.start < last) continue;
    text += prose.slice(last, figure.span.start) + String.fromCharCode(FIRST + quantities.length);
    quantities.push(quantity);
    last = figure.span.end;
  }
  text += prose.slice(last, end);
  return { text, small: text.toLowerCase(), quantities, words: at => prose.slice(at.start, at.end) };
}

/** What it was and what it is, as two groups; and the other way round. */
export const FROM_TO = `from ${FIGURE}[^.;:\\ue000-\\ue0ff]{0,30}? to ${FIGURE}`;
export const TO_FROM = `(?:to|at) ${FIGURE},? from ${FIGURE}`;

/** The templates of the sentences of a paragraph that are `wanted` by their words and figures. */
export function* templatesIn(
  { prose, kind, sentences, figures }: Paragraph,
  wanted: (sentence: string, figures: readonly Figure[]) => boolean,
): Iterable<Template> {
  if (kind === 'furniture' || kind === 'table' || !figures.length) return;
  let first = 0;
  for (const sentence of sentences) {
    let last = first;
    while (last < figures.length && figures[last].span.end <= sentence.end) last++;
    const inside = figures.slice(first, last);
    first = last;
    if (!inside.length || inside.length > MOST || !wanted(prose.slice(sentence.start, sentence.end), inside)) continue;
    yield templateOf(prose, sentence, inside);
  }
}

/** *from 31 to 45* is two figures here, whatever else it is. */
function endsOf(prose: string, figure: Figure): Figure[] {
  const { start, end } = figure.span;
  const to = prose.slice(start, end).indexOf(' to ');
  if (figure.valueTo === null || to < 0 || !/\bfrom (?:about )?$/i.test(prose.slice(Math.max(0, start - 12), start)))
    return [figure];
  return [
    { ...figure, valueTo: null, span: span(start, start + to) },
    { ...figure, value: figure.valueTo, valueTo: null, span: span(start + to + 4, end) },
  ];
}

/** The quantity that a sign stands for. */
export const quantityAt = ({ quantities }: Template, sign: string | undefined): Quantity | undefined =>
  sign === undefined ? undefined : quantities[sign.charCodeAt(0) - FIRST];

/** Do two figures count the same thing? */
export const areAlike = (a: Quantity, b: Quantity): boolean =>
  a.figure.kind === b.figure.kind && (a.figure.unit === b.figure.unit || currencyOf(a) === currencyOf(b));

const currencyOf = ({ figure: { kind, unit } }: Quantity): string | null =>
  kind === 'money' && unit ? (CURRENCIES[unit] ?? unit) : unit;
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: '$', USD: '$', dollars: '$', GBP: '£', pounds: '£', EUR: '€', euros: '€', yen: '¥', JPY: '¥', '₹': 'Rs', rupees: 'Rs',
}; // prettier-ignore

export const spanOf = ({ figure }: Quantity): Span => span(figure.span.start, figure.span.end);
