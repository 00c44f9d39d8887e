/** Where a quotation and a document part: stretches of words on either side that stand for each other. */
import { hashes } from '../../words/grammar';
import type { Alignment } from './alignment';
import type { QuotedWords } from './quoted-words';
import { isNumeral, isOfFigure } from './word-kinds';
import { Mark, NOT, type Words } from './words';

/** Words that stand for each other and are not the same: from the first up to where the next ones begin, on either side. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly thereFrom: number;
  readonly thereTo: number;
  /** What whoever quotes shows: words in brackets, or the dots before the word `to`. */
  readonly shown: 'brackets' | 'dots' | null;
  /** The same words, contracted on one side. */
  readonly isContraction: boolean;
}

const gap = (from: number, to: number, thereFrom: number, thereTo: number, shown: Gap['shown'] = null): Gap => ({
  from,
  to,
  thereFrom,
  thereTo,
  shown,
  isContraction: false,
});

/** The gaps of an alignment, in the order of the quotation. */
export function gapsOf(quoted: QuotedWords, source: Words, alignment: Alignment): Gap[] {
  const { answers } = alignment;
  const isSame = withoutFigures(quoted, source, alignment);
  const gaps: Gap[] = [];
  let [from, there] = [0, firstThere(alignment)];
  for (let i = 0; i < quoted.count; i++) {
    if (!isSame[i]) continue;
    addGap(gaps, quoted, answers, gap(from, i, there, answers[i]));
    if (quoted.is(i, Mark.CONTRACTED) !== source.is(answers[i], Mark.CONTRACTED))
      addContraction(gaps, quoted, isSame[i - 1] ? answers[i - 1] : -1, i, answers[i]);
    [from, there] = [i + 1, answers[i] + 1];
  }
  addGap(gaps, quoted, answers, gap(from, quoted.count, there, Math.max(there, lastThere(answers) + 1)));
  return gaps;
}

/** The words of the document that answer first and last. */
export const firstThere = ({ answers, opening }: Alignment): number => opening ?? answers.find(at => at >= 0) ?? 0;
export const lastThere = (answers: Int32Array): number => answers.findLast(at => at >= 0) ?? -1;

/** A figure is compared as a whole: *$2.5 million* and *$2.5 billion* have no word in common. */
function withoutFigures(quoted: Words, source: Words, { answers, isSame }: Alignment): Uint8Array {
  const same = isSame.slice();
  const taken = new Set(answers.filter((_, i) => same[i]));
  const [first, last] = [answers.find(at => at >= 0) ?? 0, lastThere(answers)];
  const isOther = (i: number, there: number): boolean =>
    (!same[i] && isInFigure(quoted, i)) ||
    (!taken.has(there) && there >= first && there <= last && isInFigure(source, there));
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (let i = 0; i < quoted.count; i++) {
      const there = answers[i];
      if (!same[i] || !isInFigure(quoted, i) || !(isOther(i - 1, there - 1) || isOther(i + 1, there + 1))) continue;
      same[i] = 0;
      taken.delete(there);
      hasChanged = true;
    }
  }
  return same;
}

/** A part of a figure, or what stands between two: *60 and 70 million*. */
export function isInFigure(words: Words, i: number): boolean {
  if (i < 0 || i >= words.count) return false;
  if (isOfFigure(words, i)) return true;
  if (!LINKS.has(words.hashes[i]) || i === 0 || i + 1 === words.count) return false;
  return isNumber(words, i - 1) && (isNumber(words, i + 1) || words.is(i + 1, Mark.FIGURE));
}
/** And no unit: *12 percent to 418 million* are two. */
const isNumber = (words: Words, i: number): boolean => isNumeral(words.hashes[i]) || /^\d/.test(words.copy(i));
const LINKS = hashes('and to or');

/** *did not* and *didn’t*; the verb goes with it, where that is the same (`before`: the word of the document that is). */
function addContraction(gaps: Gap[], quoted: Words, before: number, i: number, there: number): void {
  const isNot = quoted.hashes[i] === NOT && before === there - 1;
  const first = isNot ? i - 1 : i;
  gaps.push({ ...gap(first, i + 1, isNot ? there - 1 : there, there + 1), isContraction: true });
}

/** Adds what differs, in up to three: what is shown stands between what is not. */
function addGap(gaps: Gap[], quoted: QuotedWords, answers: Int32Array, whole: Gap, isBehindDots = false): void {
  const { from, to, thereFrom, thereTo } = whole;
  if (from === to && thereFrom === thereTo) return;
  const shown = shownIn(quoted, from, to, isBehindDots);
  if (!shown) {
    gaps.push(whole);
    return;
  }
  const { first, last, kind } = shown;
  let [before, behind] = [thereFrom, thereTo];
  for (let i = from; i < first; i++) if (answers[i] >= 0) before = answers[i] + 1;
  for (let i = to - 1; i >= last; i--) if (answers[i] >= 0) behind = answers[i];
  if (first > from || before > thereFrom) gaps.push(gap(from, first, thereFrom, before));
  if (last > first || behind > before) gaps.push(gap(first, last, before, behind, kind));
  addGap(gaps, quoted, answers, gap(last, to, behind, thereTo), kind === 'dots');
}

interface Shown {
  readonly kind: 'brackets' | 'dots';
  readonly first: number;
  /** Where what stands in brackets ends; dots are before a word. */
  readonly last: number;
}

/** The first thing that is shown in a gap, or right behind it. */
function shownIn(quoted: QuotedWords, from: number, to: number, isBehindDots: boolean): Shown | undefined {
  for (let i = from; i <= to && i < quoted.count; i++) {
    if (quoted.is(i, Mark.DOTS) && !(isBehindDots && i === from)) return { kind: 'dots', first: i, last: i };
    if (i === to || !quoted.is(i, Mark.EDITED)) continue;
    let last = i;
    while (last < to && quoted.is(last, Mark.EDITED)) last++;
    return { kind: 'brackets', first: i, last };
  }
  return undefined;
}
