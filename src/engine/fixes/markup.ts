/** Fixes that would take markup along with the words are not offered: it is nobody's to delete unseen. */
import type { Article, Placed } from '../article/article';
import { inText, type Paragraph } from '../article/paragraph';
import type { Edit, Finding } from '../rule';
import { RUN_OF_MARKUP, wordsIn } from '../text/copy';
import { kept } from '../text/kept';
import { FILLER, manifestsIn } from '../text/markup';
import { matchesOf } from '../text/matches';
import { lastOf, overlaps, shift, type Span } from '../text/span';

/**
 * The findings, without fixes that delete content credentials, where a link leads, a piece of code, or one sign of emphasis without its other
 * half. A whole paragraph may go with all that is in it.
 */
export function sparing(article: Article, findings: readonly Finding[]): readonly Finding[] {
  const { text, paragraphs } = article;
  let manifests: readonly Span[] | undefined;
  const isSparing = ({ span, text: put }: Edit): boolean => {
    const taken = wordsIn(text.slice(span.start, span.end));
    if (manifestsIn(taken).length || (manifests ??= manifestsIn(text)).some(each => overlaps(span, each))) return false;
    if (span.start === span.end) return true;
    if (signsIn(taken) % 2 !== signsIn(put) % 2) return false;
    const placed = lastOf(paragraphs, span.start);
    if (!placed || isWhole(placed, span)) return true;
    const inside = shift(span, -placed.start);
    return !markupOf(placed.paragraph).some(each => overlaps(inside, each));
  };
  return findings.map(finding => {
    const fixes = finding.fixes.filter(({ edits }) => edits.every(isSparing));
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}

const isWhole = ({ start, paragraph: { text } }: Placed, span: Span): boolean =>
  span.start <= start && span.end >= start + text.length;

/** The signs and targets of a paragraph's links, its code and tags, as pieces of its text. */
const markupOf = kept((paragraph: Paragraph): readonly Span[] => {
  const { text, shown, prose } = paragraph;
  if (prose === text) return [];
  const runs = matchesOf(RUN_OF_MARKUP, shown)
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
    .filter(
      run =>
        !/^\s*$/.test(text.slice(run.start, run.end)) &&
        !isBreak(wordsIn(text.slice(Math.max(0, run.start - NEAR), run.start)).at(-1)),
    );
  const blotted = matchesOf(RUN_OF_FILLER, prose).map(({ index, 0: run }) =>
    inText(paragraph, { start: index, end: index + run.length }),
  );
  return [...runs, ...blotted];
});

const isBreak = (sign = ' '): boolean => '\r\n'.includes(sign);

/** The break of a line stands so near before what follows it (UTF-16 units), however it is written. */
const NEAR = 6;

const RUN_OF_FILLER = new RegExp(`${FILLER}+`, 'g');

/** How many signs of emphasis stand in a piece of copy. */
const signsIn = (copy: string): number => copy.match(/[*_]+/g)?.length ?? 0;
