/** Two figures that traded places: what stands in a claim's place stood beside it, and the claim's own words stand beside it now. */
import { overlaps, span, type Span } from '../text/span';
import { tokensOf } from '../words/tokens';
import type { Anchor } from './anchor-place';
import type { ClaimSentence } from './claim-sentence';
import { foldedCopy } from './normalized-text';
import type { Target } from './note';
import { saysNothingByItself } from './word-lists';
import { hasNumber } from './written-numbers';

/** They stand so near each other, in UTF-16 code units. */
const WITHIN = 400;

/** The anchor of a claim whose words or sentence have changed: *moved*, where its figure was swapped with one beside it. */
export function orSwapped(
  target: Target,
  { exact, prefix, suffix }: ClaimSentence,
  text: string,
  anchor: Anchor,
): Anchor {
  if (!hasNumber(exact)) return anchor;
  const stood = foldedCopy(`${target.prefix} ${target.suffix}`);
  if (anchor.state === 'stale') {
    const isSwapped = hasNumber(anchor.now) && stoodIn(foldedCopy(anchor.now), stood);
    const place = isSwapped ? placeBeside(anchor.span, exact, text) : undefined;
    return place ? { state: 'moved', span: place } : anchor;
  }
  if (anchor.state !== 'context-changed') return anchor;
  const near = foldedCopy(text.slice(Math.max(0, anchor.span.start - WITHIN), anchor.span.end + WITHIN));
  const others = hasLetter(prefix)
    ? figuresBehind(lastWords(prefix), near, exact)
    : figuresBefore(firstWords(suffix), near, exact);
  const isSwapped = others.some(other => hasNumber(other) && stood.includes(other.trim()));
  return isSwapped ? { state: 'moved', span: anchor.span } : anchor;
}

/**
 * In a sentence that says the same of all its words: a figure stands where the claim stood, and the claim where that figure did. Clauses that
 * are turned round keep their words before their figures.
 */
export function haveTraded(then: ClaimSentence, now: ClaimSentence): boolean {
  if (!hasNumber(then.exact)) return false;
  const [led, ledNow] = [lastWords(then.prefix), lastWords(now.prefix)];
  if (led === ledNow) return false;
  return then.figured.figures.some(({ span: { start, end } }) => {
    if (start < then.claim.end && then.claim.start < end) return false;
    const isInItsPlace = lastWords(then.copy.slice(0, start)) === ledNow;
    return isInItsPlace && now.copy.includes(led + then.copy.slice(start, end));
  });
}

/** Where a claim's words stand near a place, and not in it. */
function placeBeside(place: Span, exact: string, text: string): Span | undefined {
  const from = Math.max(0, place.start - WITHIN);
  const near = text.slice(from, place.end + WITHIN);
  return placesOf(exact, near)
    .map(at => span(from + at, from + at + exact.length))
    .find(found => !overlaps(found, place));
}

/** What stands behind the words that stood before a claim, where that is not the claim. */
const figuresBehind = (words: string, copy: string, exact: string): string[] =>
  placesOfTelling(words, copy)
    .map(at => copy.slice(at + words.length))
    .filter(behind => !behind.startsWith(exact))
    .map(firstWords);

/** What stands before the words that stood behind a claim, where that is not the claim. */
const figuresBefore = (words: string, copy: string, exact: string): string[] =>
  placesOfTelling(words, copy)
    .map(at => copy.slice(0, at))
    .filter(before => !before.endsWith(exact))
    .map(lastWords);

/** Where words stand in a piece of copy, if they say anything. */
function placesOfTelling(words: string, copy: string): number[] {
  const isTelling = words.split(' ').some(word => !saysNothingByItself(word.toLowerCase()));
  return isTelling ? placesOf(words, copy) : [];
}

function placesOf(words: string, copy: string): number[] {
  const places: number[] = [];
  for (let at = copy.indexOf(words); at >= 0; at = copy.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Did words stand there, and not as a part of a longer number? The 0 of *1,400* is none. */
const stoodIn = (words: string, copy: string): boolean =>
  placesOf(words, copy).some(at => !isOfNumber(copy, at - 1, -1) && !isOfNumber(copy, at + words.length, 1));

/** Does a digit stand there, or a point or comma with a digit beyond it? */
const isOfNumber = (copy: string, at: number, step: -1 | 1): boolean =>
  isDigit(copy, at) || ('.,'.includes(copy[at] ?? ' ') && isDigit(copy, at + step));

const isDigit = (copy: string, at: number): boolean => copy[at] >= '0' && copy[at] <= '9';

const hasLetter = (copy: string): boolean => {
  const tokens = tokensOf(copy);
  for (let i = 0; i < tokens.count; i++) if (tokens.isWord(i)) return true;
  return false;
};

/** Two words at the end of a piece of copy. */
const lastWords = (copy: string): string =>
  copy.slice(copy.lastIndexOf(' ', copy.lastIndexOf(' ', copy.length - 2) - 1) + 1);

/** Two words at its beginning; one, where a mark stands before the second. */
function firstWords(copy: string): string {
  const start = copy.startsWith(' ') ? 1 : 0;
  const first = wordEnd(copy, start, ' ');
  const second = wordEnd(copy, first + 1, ' .,;:');
  if (first === start) return '';
  return copy.slice(0, second > first + 1 ? second : first);
}

/** Where the first of some characters stands from an offset on; the end where none does. */
function wordEnd(copy: string, from: number, ends: string): number {
  let at = from;
  while (at < copy.length && !ends.includes(copy[at])) at++;
  return at;
}
