/**
 * Are a claim's words what they were, but for how they are written? *38 percent* and *38 per cent*, *12 lorries* and *twelve lorries*, *over
 * 40* and *more than 40*, *6 p.m.* and *6pm*; a quotation that ends in a comma before its attribution, and in a stop behind it.
 */
import { currencyOf } from '../article/figures/currencies';
import type { Figure } from '../article/figures/figure';
import { inText, type Figured } from '../article/paragraph';
import { parseFigures } from '../article/parse';
import { overlaps, span, type Span } from '../text/span';
import { hashes, isIn, isSignOf, isWord } from '../words/grammar';
import { Phrases } from '../words/phrases';
import { hashOf, Shape, tokensOf, type Tokens } from '../words/tokens';
import { Topic } from '../words/topics';
import { BOUNDS_BEFORE, PADDING } from './bounds';
import { withoutCue } from './broken-quotations';
import { RATES } from './rates';
import { isSaidAlikeInClaim } from './same-elsewhere';
import { isSpelledElsewhere } from './spelling';

/** `then` and `now`: the words, folded. */
export const areWrittenOtherwise = (then: string, now: string): boolean =>
  areSameQuotation(then, now) || areSameFigures(then, now) || areSameButForMarks(then, now) || areSameWords(then, now);

/** Shorter quotations are anybody's. */
const LEAST_CORE = 12;

/**
 * Words alone, such as those of a quotation that was noted without its marks: they may end in another mark, and be spelled elsewhere, but
 * with the same capitals and accents.
 */
const areSameWords = (then: string, now: string): boolean =>
  then.length >= LEAST_CORE &&
  !tokensOf(then).hasAny(Topic.NUMERAL) &&
  areSameTokens(withoutEnd(then), withoutEnd(now)) &&
  haveSameCapitals(tokensOf(then), tokensOf(now));

/** *polish* is not *Polish*. */
function haveSameCapitals(words: Tokens, others: Tokens): boolean {
  for (let i = 0; i < words.count; i++) if (words.isWord(i) && words.shape(i) !== others.shape(i)) return false;
  return true;
}

/** *resume* is not *résumé*. */
const accentsIn = (words: string): string =>
  Array.from(words.normalize('NFD'))
    .filter(letter => letter >= '\u0300' && letter <= '\u036f')
    .join('');

const isMark = (char: string): boolean => char === '"' || char === "'";

/** The words of a quotation, without its marks, the spaces inside them, and the stop or comma before the closing one; null where it has none. */
export function quotedCore(words: string): string | null {
  const [first, last] = [words.charAt(0), words.slice(-1)];
  if (words.length < 2 || first !== last || !isMark(first)) return null;
  return withoutEnd(words.slice(1, -1).trim()).trimEnd();
}

/** Without the stop or comma that ends it. */
const withoutEnd = (words: string): string => (words.endsWith('.') || words.endsWith(',') ? words.slice(0, -1) : words);

/** The same words in the same order, in whatever country they are spelled. */
function areSameQuotation(then: string, now: string): boolean {
  const [core, other] = [quotedCore(then), quotedCore(withoutEnd(now))]; // the comma may stand outside
  if (core === null || other === null) return false;
  const [whole, otherWhole] = [core, other].map(withoutCue);
  if (whole === null && otherWhole === null) return areSameTokens(core, other);
  // where it was broken, a comma may have come
  return areSameTokens(withoutCommas(whole ?? core), withoutCommas(otherWhole ?? other));
}

const withoutCommas = (words: string): string => words.replaceAll(',', '');

function areSameTokens(words: string, others: string): boolean {
  const [ours, theirs] = [words, others].map(each => tokensOf(withOneMark(each)));
  return ours.count > 0 && ours.count === theirs.count && areSpelledElsewhere(ours, theirs, 0);
}

/** Marks inside are of the other kind in another house, and three dots one character. */
const withOneMark = (core: string): string => core.replaceAll("'", '"').replaceAll('...', '…');

/** Are these the words that others have from a token on? */
function areSpelledElsewhere(words: Tokens, others: Tokens, from: number): boolean {
  for (let i = 0; i < words.count; i++) {
    const [one, other] = [words.text(i), others.text(from + i)];
    if (one !== other && !(words.isWord(i) && isSameAbroad(one, other))) return false;
  }
  return true;
}

/** *colour* and *color*, but not *resume* and *résumé*. */
const isSameAbroad = (one: string, other: string): boolean =>
  isSpelledElsewhere(one.toLowerCase(), other.toLowerCase()) && accentsIn(one) === accentsIn(other);

/** Claims with a figure that differ in their stops, hyphens, capitals and spaces alone: *6 p.m.*, *10 to 3*, *16,000 Federal posts*. */
const areSameButForMarks = (then: string, now: string): boolean =>
  tokensOf(then).hasAny(Topic.NUMERAL) && !isMark(then.charAt(0)) && withoutMarks(then) === withoutMarks(now);

/** Between two numbers every mark tells, and between two words or numbers, or a stop and a number, a space. */
function withoutMarks(words: string): string {
  const tokens = tokensOf(words.toLowerCase());
  let plain = '';
  for (let i = 0; i < tokens.count; i++) {
    const isBetween = isNumeral(tokens, i - 1) && startsNumber(tokens, i + 1);
    if (isMinus(tokens, i)) plain += ' minus ';
    if (isSignOf(tokens, i, '.-–−') && !isBetween) continue;
    const isAfterItsKind = tokens.isWord(i) ? tokens.isWord(i - 1) : isNumeral(tokens, i) && endsNumber(tokens, i - 1);
    const isApart = isAfterItsKind && !tokens.isJoined(i);
    plain += (isApart ? ' ' : '') + ((isBetween && BETWEEN_NUMBERS.get(tokens.text(i))) || tokens.text(i));
  }
  return plain;
}

/** *-7*, behind nothing that it would join: no hyphen. */
const isMinus = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '-–−') && isNumeral(tokens, i + 1) && tokens.isJoined(i + 1) && !(i > 0 && tokens.isJoined(i));

const startsNumber = (tokens: Tokens, i: number): boolean =>
  isNumeral(tokens, i) || (isSignOf(tokens, i, '.,') && isNumeral(tokens, i + 1));

const endsNumber = (tokens: Tokens, i: number): boolean =>
  isNumeral(tokens, i) || (isSignOf(tokens, i, '.,') && isNumeral(tokens, i - 1));

const isNumeral = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.DIGITS;
/** *10 to 3*, *212 for 4* */
const BETWEEN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['to', '-'],
  ['–', '-'],
  ['for', '/'],
]);

/** The same figures in the same units, and the same words beside them. */
function areSameFigures(then: string, now: string): boolean {
  const [ours, theirs] = [partsOf(then), partsOf(now)];
  return (
    ours !== null &&
    ours.length === theirs?.length &&
    accentsIn(then) === accentsIn(now) &&
    ours.every((part, i) => part === theirs[i] || isSaidAlikeInClaim(part, theirs[i]))
  );
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
    const bound = figure ? undefined : (BOUNDS_BEFORE.at(tokens, i) ?? RATE.at(tokens, i));
    const padding = figure ? undefined : PADDING.at(tokens, i);
    if (padding) {
      i = padding.last;
      continue;
    }
    if (figure && figure !== last)
      parts.push(isCode(tokens, i) ? prose.slice(figure.span.start, figure.span.end) : amountOf(figure));
    else if (figure?.kind === 'rank' && tokens.isWord(i) && !isIn(tokens, i, ENDINGS)) parts.push(tokens.text(i));
    const isLeft = isBetween(figures, tokens, i) || isAged(figures, tokens, i);
    if (!figure && !isLeft) parts.push(bound?.meaning ?? tokens.text(i).toLowerCase());
    if (bound) i = bound.last;
    last = figure;
  }
  return parts;
}

/** *007* is not 7, and *00* not 0. */
const isCode = (tokens: Tokens, i: number): boolean =>
  isNumeral(tokens, i) && tokens.text(i).length > 1 && tokens.text(i).startsWith('0');

const RATE = new Phrases(RATES);
/** *the 3rd-largest* */
const ENDINGS = hashes('st nd rd th');

/** *between 10 and 15* */
const isBetween = (figures: readonly Figure[], tokens: Tokens, i: number): boolean =>
  isWord(tokens, i, BETWEEN) &&
  figures.some(({ span, valueTo }) => valueTo !== null && span.start === tokens.start(i + 1));
const BETWEEN = hashOf('between');

/** *aged 61*: a *61-year-old* */
const isAged = (figures: readonly Figure[], tokens: Tokens, i: number): boolean =>
  isWord(tokens, i, AGED) && figures.some(({ span, kind }) => kind === 'age' && span.start === tokens.start(i + 1));
const AGED = hashOf('aged');

const amountOf = (figure: Figure): string => {
  const { kind, value, valueTo, approximate } = figure;
  const isPart = kind === 'ratio' && figure.unit === null && value !== null && valueTo === null; // half is 50 percent
  if (isPart) return ['percentage', exactly(value * 100), null, 'percent', approximate].join(' ');
  return [kind, value, valueTo, unitOf(figure), approximate].join(' ');
};

/** Without what binary fractions leave behind. */
const exactly = (value: number): number => Number(value.toPrecision(12));

/** The unit of a figure, which is the same however a currency is written. */
export const unitOf = ({ unit }: Figure): string | null => unit && currencyOf(unit);

/** Where words stand in a copy, both folded, written otherwise. */
export function placesOtherwise(exact: string, copy: string): Span[] {
  const core = quotedCore(exact);
  if (core !== null) return core.length < LEAST_CORE ? [] : placesOfQuotation(core, exact[0], copy);
  const [first] = parseFigures(exact).figures;
  if (!first) return placesOfWords(withoutEnd(exact), copy);
  const tokens = tokensOf(exact);
  const bound = BOUNDS_BEFORE.before(tokens, tokens.from(first.span.start));
  const isFirst = first.span.start === 0 || bound?.first === 0 || isAged([first], tokens, 0);
  return isFirst ? placesOfFigure(exact, first, bound?.meaning, copy) : [];
}

/** They may be spelled elsewhere; what stands between them and the marks is no more than a space and a stop. */
function placesOfQuotation(core: string, mark: string, copy: string): Span[] {
  const places: Span[] = [];
  const whole = withoutCue(core) ?? core;
  const [sought, tokens] = [tokensOf(core), tokensOf(copy)];
  for (let i = 0; i + sought.count < tokens.count; i++) {
    if (tokens.text(i) !== mark || !areSpelledElsewhere(sought, tokens, i + 1)) continue;
    let last = i + 1 + sought.count;
    if (isSignOf(tokens, last, '.,')) last++;
    if (tokens.text(last) === mark) places.push(span(tokens.start(i), tokens.end(last)));
  }
  return places.length ? places : placesOfBroken(whole, mark, tokens);
}

/** They may be spelled elsewhere, and end in another mark. */
function placesOfWords(words: string, copy: string): Span[] {
  const [sought, tokens] = [tokensOf(words), tokensOf(copy)];
  if (words.length < LEAST_CORE) return [];
  const places: Span[] = [];
  for (let i = 0; i + sought.count <= tokens.count; i++)
    if (areSpelledElsewhere(sought, tokens, i)) places.push(tokens.span(i, i + sought.count - 1));
  return places;
}

/** So many marks may break a quotation, the first and the last one included. */
const MOST_MARKS = 6;

/** Where it stands with who says it in the middle, or no more: from a mark to one of the next. */
function placesOfBroken(whole: string, mark: string, tokens: Tokens): Span[] {
  const marks: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.text(i) === mark) marks.push(i);
  const [first] = tokensOf(whole).count ? [tokensOf(whole).text(0)] : [''];
  return marks.flatMap((from, k) => {
    if (tokens.text(from + 1) !== first) return [];
    const last = marks.slice(k + 1, k + MOST_MARKS).find(to => {
      const words = tokens.prose.slice(tokens.start(from), tokens.end(to));
      const core = quotedCore(withoutEnd(words)) ?? '';
      return areSameTokens(withoutCommas(whole), withoutCommas(withoutCue(core) ?? core));
    });
    return last === undefined ? [] : [span(tokens.start(from), tokens.end(last))];
  });
}

/** What is counted stands behind the figure still, and what bounds it before. */
function placesOfFigure(exact: string, figure: Figure, bound: string | undefined, copy: string): Span[] {
  const rest = exact.slice(figure.span.end).toLowerCase();
  const figured = figuresOf(copy);
  return figured.figures.flatMap(other => {
    if (amountOf(other) !== amountOf(figure)) return [];
    const { tokens } = figured;
    const before = bound ? BOUNDS_BEFORE.before(tokens, tokens.from(other.span.start)) : undefined;
    if (bound !== before?.meaning) return [];
    const own = tokens.from(other.span.start);
    const first = before?.first ?? (isAged([other], tokens, own - 1) ? own - 1 : own);
    const { start, end } = inText(figured, span(Math.min(tokens.start(first), other.span.start), other.span.end));
    return copy.slice(end, end + rest.length).toLowerCase() === rest ? [span(start, end + rest.length)] : [];
  });
}

/** A text is asked for many notes, one behind the other. */
let last: { readonly copy: string; readonly figured: Figured } | undefined;

function figuresOf(copy: string): Figured {
  if (last?.copy !== copy) last = { copy, figured: parseFigures(copy) };
  return last.figured;
}
