/** A gap in parts: of several words side by side one may be only spelled otherwise, *OK, ten* for *Okay, 9*. */
import { isSpelling } from './differences';
import { isInFigure, type Gap } from './gaps';
import type { Words } from './words';

/** In words on either side; what is longer is looked at as a whole. */
const LONGEST = 8;

/** The gap, or its parts where one of them is only spelled otherwise; no figure is cut. */
export function partsOf(quoted: Words, source: Words, gap: Gap): Gap[] {
  const [ours, theirs] = [gap.to - gap.from, gap.thereTo - gap.thereFrom];
  const isWhole = gap.shown !== null || gap.isContraction || ours * theirs < 2 || Math.max(ours, theirs) > LONGEST;
  if (isWhole) return ours || theirs ? [gap] : [];
  for (let i = gap.from; i <= gap.to; i++) {
    if (isInside(quoted, i, gap.from, gap.to)) continue;
    for (let there = gap.thereFrom; there <= gap.thereTo; there++) {
      if (isInside(source, there, gap.thereFrom, gap.thereTo)) continue;
      const before = { ...gap, to: i, thereTo: there };
      const behind = { ...gap, from: i, thereFrom: there };
      if (isPart(quoted, source, before)) return [before, ...partsOf(quoted, source, behind)];
      if (isPart(quoted, source, behind)) return [...partsOf(quoted, source, before), behind];
    }
  }
  return [gap];
}

/** Words on both sides, more than a letter, which are spelled otherwise and not the same. */
function isPart(quoted: Words, source: Words, part: Gap): boolean {
  const { from, to, thereFrom, thereTo } = part;
  if (from === to || thereFrom === thereTo || quoted.hashes[from] === source.hashes[thereFrom]) return false;
  const isFigure = isInFigure(quoted, from) && isInFigure(source, thereFrom);
  const isAlike =
    initialOf(quoted, from) === initialOf(source, thereFrom) && quoted.end(to - 1) - quoted.start(from) > 1;
  return (isFigure || isAlike) && isSpelling(quoted, source, part);
}

/** Its first letter, in small: a first look, before words are compared. */
const initialOf = (words: Words, i: number): string => words.text[words.start(i)].toLowerCase();

/** A figure goes on at a word of a gap. */
const isInside = (words: Words, i: number, from: number, to: number): boolean =>
  i > from && i < to && isInFigure(words, i - 1) && isInFigure(words, i);
