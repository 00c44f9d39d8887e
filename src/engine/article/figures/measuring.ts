/**
 * What a figure measures, and over what time, by the words of its sentence: *bilateral trade*, *the first eight months of 2022*. Read
 * where somebody asks for one figure; no rule needs it of all of them.
 */
import { kept } from '../../text/kept';
import { FILLER } from '../../text/markup';
import { lastFrom, span, type Span } from '../../text/span';
import { frameOf } from '../speech/framing';
import type { Figured } from '../paragraph';
import type { Figure } from './figure';
import { measureOf } from './measures';
import { periodIn } from './periods';

export interface Measuring {
  /** *Bilateral trade*; null where the sentence does not say in a way that is understood. */
  readonly measure: string | null;
  /** *the first eight months of 2022*, *a day*. */
  readonly period: string | null;
}

/** Of a figure so much of its sentence is looked at on either side (UTF-16 units). */
const NEAR = 240;

/** What one figure of a paragraph measures; it is read when it is first asked for. */
export function measuringOf(paragraph: Figured, figure: Figure): Measuring {
  const known = read.get(figure) ?? readMeasuring(paragraph, figure);
  read.set(figure, known);
  return known;
}

const read = new WeakMap<Figure, Measuring>();

const frameIn = kept(({ tokens, sentences }: Figured) => frameOf(tokens, sentences, []));

function readMeasuring(paragraph: Figured, figure: Figure): Measuring {
  const { prose, tokens, sentences, figures } = paragraph;
  const { start, end } = figure.span;
  const sentence = sentences[Math.max(0, lastFrom(sentences, start))];
  const near = span(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR));
  const words = (at: Span | null): string | null =>
    at && prose.slice(at.start, at.end).replaceAll(FILLER, '').replace(/\s+/g, ' ');
  const stretch = (of: Span): { first: number; last: number } => ({
    first: tokens.from(of.start),
    last: tokens.from(of.end - 1),
  });
  const period = periodIn(tokens, stretch(near), stretch(figure.span));
  return {
    measure: words(measureOf(frameIn(paragraph), near, figure, figures)),
    period: words(period && tokens.span(period.first, period.last)),
  };
}
