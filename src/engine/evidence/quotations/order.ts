/** Which of several passages is shown first. */
import type { Passage } from '../evidence';
import { rankOf } from './ladder';
import type { Found } from './places';

/**
 * The best first. Of places on one rung that where the document names the speaker as the article does, and last that where it may be
 * somebody else; then by how many of its words are not there, and how many others are between them; then the latest, but not after the
 * article. Those without a date come behind, and behind them what is later than the article, the earliest first.
 */
export function inOrder(places: readonly Found[], date: string | null): Passage[] {
  const distinct = places.filter(
    (each, i) => !places.slice(0, i).some(other => isSamePlace(each.passage, other.passage)),
  );
  return distinct.sort((a, b) => compared(a, b, date)).map(({ passage }) => passage);
}

function compared(a: Found, b: Found, date: string | null): number {
  const [one, other] = [a.passage, b.passage];
  return (
    rankOf(one.verdict) - rankOf(other.verdict) ||
    doubtOf(a) - doubtOf(b) ||
    a.missing - b.missing ||
    a.between - b.between ||
    byDate(one, other, date) ||
    one.span.start - other.span.start
  );
}

const doubtOf = ({ isNamed, isDoubtful }: Found): number => (isNamed ? 0 : isDoubtful ? 2 : 1);

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
