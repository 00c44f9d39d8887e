/** What was verified in other articles, by what was measured: so that two articles do not say two things of one. */
import { figuresOf, parseArticle } from '../article/article';
import type { Figure } from '../article/figure';
import type { Measuring } from '../article/measuring';
import { overlaps } from '../text/span';
import type { FactNote, Note } from './note';

/** The fact notes of one article. */
export interface NotedElsewhere {
  readonly path: string;
  readonly notes: readonly Note[];
}

/** A figure that was verified in another article. */
export interface VerifiedElsewhere {
  readonly path: string;
  readonly value: number;
  readonly words: string;
}

/** The verified figures of other articles, by what they measure; read once of one list. */
export function verifiedElsewhere(articles: readonly NotedElsewhere[]): ReadonlyMap<string, VerifiedElsewhere[]> {
  const known = lists.get(articles) ?? readAll(articles);
  lists.set(articles, known);
  return known;
}

const lists = new WeakMap<readonly NotedElsewhere[], ReadonlyMap<string, VerifiedElsewhere[]>>();

function readAll(articles: readonly NotedElsewhere[]): ReadonlyMap<string, VerifiedElsewhere[]> {
  const found = new Map<string, VerifiedElsewhere[]>();
  for (const { path, notes } of articles) {
    for (const note of notes) {
      const claim = claimOf(note);
      if (!claim) continue;
      const all = found.get(claim.key) ?? [];
      found.set(claim.key, [...all, { path, value: claim.value, words: claim.words }]);
    }
  }
  return found;
}

/**
 * What a figure is of, in a form that another way of writing it shares; null where too little is known to tell it from others. A count of
 * *people* says nothing, one of *fishing boats* does; a percentage needs its time.
 */
export function keyOf({ kind, unit, value, valueTo }: Figure, { measure, period }: Measuring): string | null {
  if (!measure || value === null || valueTo !== null) return null;
  const what = plain(measure);
  const isSpecific = /\p{L}{3,}.* .*\p{L}{3,}/u.test(what) || (period !== null && kind !== 'count' && what !== '');
  return isSpecific ? [kind, unit ?? '', what, plain(period ?? '')].join('|') : null;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?|its|their|his|her) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Read {
  readonly key: string;
  readonly value: number;
  readonly words: string;
}

/** Reads notes beforehand, so that no check has to read those of a whole workspace at once. */
export function readAhead(notes: readonly Note[]): void {
  for (const note of notes) claimOf(note);
}

/** A note does not change: its words are read once. */
const read = new WeakMap<FactNote, Read | null>();

function claimOf(note: Note): Read | null {
  if (note.kind !== 'fact' || note.status !== 'verified') return null;
  const known = read.get(note);
  if (known !== undefined) return known;
  const { prefix, exact, suffix } = note.target;
  const claim = { start: prefix.length, end: prefix.length + exact.length };
  const figure = figuresOf(parseArticle(prefix + exact + suffix)).find(({ span }) => overlaps(span, claim));
  const key = figure ? keyOf(figure, figure.measuring()) : null;
  const found = key ? { key, value: figure!.value!, words: exact } : null;
  read.set(note, found);
  return found;
}
