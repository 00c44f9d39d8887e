/**
 * Are a claim's words what they were, but for how they are written? *38 percent* and *38 per cent*, *12 lorries* and *twelve lorries*; a
 * quotation that ends in a comma before its attribution, and in a stop behind it.
 */
import { currencyOf } from '../article/figures/currencies';
import type { Figure } from '../article/figures/figure';
import { inText, type Figured } from '../article/paragraph';
import { parseFigures } from '../article/parse';
import { overlaps, span, type Span } from '../text/span';
import { tokensOf } from '../words/tokens';

/** `then` and `now`: the words, folded. */
export const areWrittenOtherwise = (then: string, now: string): boolean =>
  areSameQuotation(then, now) || areSameFigures(then, now);

const isMark = (char: string): boolean => char === '"' || char === "'";

/** The words of a quotation, without its marks and the stop or comma before the closing one; null where it has none. */
export function quotedCore(words: string): string | null {
  const [first, last] = [words.charAt(0), words.slice(-1)];
  if (words.length < 2 || first !== last || !isMark(first)) return null;
  const core = words.slice(1, -1);
  return core.endsWith('.') || core.endsWith(',') ? core.slice(0, -1) : core;
}

function areSameQuotation(then: string, now: string): boolean {
  const [core, other] = [quotedCore(then), quotedCore(now)];
  return core !== null && core === other;
}

/** The same figures in the same units, and the same words beside them. */
function areSameFigures(then: string, now: string): boolean {
  const [ours, theirs] = [partsOf(then), partsOf(now)];
  return ours !== null && theirs !== null && ours.join('\n') === theirs.join('\n');
}

/** The figures of some words, by what they come to, and their other words, in order; null where they have no figure. */
function partsOf(words: string): string[] | null {
  const { figures, prose } = parseFigures(words);
  if (!figures.length || figures.some(({ value }) => value === null)) return null;
  const tokens = tokensOf(prose);
  const parts: string[] = [];
  let last: Figure | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const figure = figures.find(({ span }) => overlaps(span, tokens.span(i)));
    if (!figure)
      parts.push(i ? tokens.text(i) : tokens.text(i).toLowerCase()); // the first has the capital of its sentence
    else if (figure !== last) parts.push(amountOf(figure));
    last = figure;
  }
  return parts;
}

const amountOf = ({ kind, value, valueTo, unit, approximate }: Figure): string =>
  [kind, value, valueTo, unit && currencyOf(unit), approximate].join(' ');

/** Shorter quotations are anybody's. */
const LEAST_CORE = 12;

/** Where words stand in a copy, both folded, written otherwise. */
export function placesOtherwise(exact: string, copy: string): Span[] {
  const core = quotedCore(exact);
  if (core !== null) return core.length < LEAST_CORE ? [] : placesOfQuotation(core, exact[0], copy);
  const [first] = parseFigures(exact).figures;
  return first?.span.start === 0 ? placesOfFigure(exact, first, copy) : [];
}

function placesOfQuotation(core: string, mark: string, copy: string): Span[] {
  const places: Span[] = [];
  for (let at = copy.indexOf(mark + core); at >= 0; at = copy.indexOf(mark + core, at + 1)) {
    const end = copy.indexOf(mark, at + core.length + 1);
    if (end >= 0 && end <= at + core.length + 2) places.push(span(at, end + 1));
  }
  return places;
}

/** What is counted stands behind the figure still. */
function placesOfFigure(exact: string, figure: Figure, copy: string): Span[] {
  const rest = exact.slice(figure.span.end);
  const figured = figuresOf(copy);
  return figured.figures.flatMap(other => {
    if (amountOf(other) !== amountOf(figure)) return [];
    const { start, end } = inText(figured, other.span);
    return copy.startsWith(rest, end) ? [span(start, end + rest.length)] : [];
  });
}

/** A text is asked for many notes, one behind the other. */
let last: { readonly copy: string; readonly figured: Figured } | undefined;

function figuresOf(copy: string): Figured {
  if (last?.copy !== copy) last = { copy, figured: parseFigures(copy) };
  return last.figured;
}
