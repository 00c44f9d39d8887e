/** Which of several passages is shown first. */
import type { Passage } from '../evidence';
import { rankOf } from './ladder';

/**
 * The best first. Of passages on one rung with as many changes that one which is the latest, but not after the article; those without a
 * date come behind, and behind them what is later than the article, the earliest first.
 */
export function inOrder(passages: readonly Passage[], date: string | null): Passage[] {
  const distinct = passages.filter((each, i) => !passages.slice(0, i).some(other => isSamePlace(each, other)));
  return distinct.sort(
    (a, b) =>
      rankOf(a.verdict) - rankOf(b.verdict) ||
      a.changes.length - b.changes.length ||
      byDate(a, b, date) ||
      a.span.start - b.span.start,
  );
}

const isSamePlace = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.span.start < b.span.end && b.span.start < a.span.end;

function byDate(a: Passage, b: Passage, date: string | null): number {
  const [one, other] = [a, b].map(({ document }) => document.date);
  const era = eraOf(one, date) - eraOf(other, date);
  if (era || one === null || other === null || one === other) return era;
  const isLater = one > other ? 1 : -1;
  return eraOf(one, date) === LATER ? isLater : -isLater;
}

const [BEFORE, UNDATED, LATER] = [0, 1, 2];

function eraOf(date: string | null, article: string | null): number {
  if (date === null) return UNDATED;
  return article !== null && date > article ? LATER : BEFORE;
}
