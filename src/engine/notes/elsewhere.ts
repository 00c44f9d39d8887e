/** What was verified in other articles, by what was measured: so that two articles do not say two things of one. */
import { figuresOf, parseArticle, type Article } from '../article/article';
import type { Figure } from '../article/figure';
import type { Measuring } from '../article/measuring';
import { overlaps } from '../text/span';
import { clashesIn } from './merge';
import type { FactNote, Note } from './note';
import { hasNumber } from './telling';

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

/**
 * What was verified in other articles for the same as a figure. Only notes that hold its words are read, and only once: nothing here may
 * cost a keystroke more for every note of a workspace.
 */
export function verifiedElsewhere(
  figure: Figure,
  measuring: Measuring,
  articles: readonly NotedElsewhere[],
): readonly VerifiedElsewhere[] {
  const what = measured(figure, measuring);
  if (!what) return [];
  const known = lists.get(articles) ?? new Map<string, VerifiedElsewhere[]>();
  lists.set(articles, known);
  const key = keyOf(figure, measuring, what);
  const found = known.get(key) ?? verifiedFor(key, `${what} ${plain(measuring.period ?? '')}`, articles);
  known.set(key, found);
  return found;
}

/** Looks up every figure of an article with a pause between them, so that a check after that finds all of it known. */
export async function lookUp(
  article: Article,
  articles: readonly NotedElsewhere[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const figure of figuresOf(article)) {
    const before = lists.get(articles)?.size;
    verifiedElsewhere(figure, figure.measuring(), articles);
    if (lists.get(articles)?.size !== before) await pause();
  }
}

/** What was found in a list, by key. */
const lists = new WeakMap<readonly NotedElsewhere[], Map<string, VerifiedElsewhere[]>>();

function verifiedFor(key: string, said: string, articles: readonly NotedElsewhere[]): VerifiedElsewhere[] {
  const words = said.trim().split(' ');
  const isIn = (copy: string): boolean => words.every(word => copy.includes(word));
  return articles.flatMap(({ path, notes }) => {
    if (!isIn(copyOf(notes))) return [];
    const clashes = clashesIn(notes);
    return notes.flatMap(note => {
      if (!isVerified(note) || clashes.has(note.id) || !isIn(copyAround(note))) return [];
      const claim = claimOf(note);
      return claim?.key === key ? [{ path, value: claim.value, words: note.target.exact }] : [];
    });
  });
}

const isVerified = (note: Note): note is FactNote =>
  note.kind === 'fact' && note.status === 'verified' && hasNumber(note.target.exact);

const copyAround = ({ target: { prefix, exact, suffix } }: FactNote): string => (prefix + exact + suffix).toLowerCase();

/** All that stands around the verified figures of an article, so that articles on something else are passed over at once. */
function copyOf(notes: readonly Note[]): string {
  const known = copies.get(notes) ?? notes.filter(isVerified).map(copyAround).join('\n');
  copies.set(notes, known);
  return known;
}

const copies = new WeakMap<readonly Note[], string>();

/**
 * What a figure is of, in a form that another way of writing it shares; null where too little is known to tell it from others. A count of
 * *people* says nothing, one of *fishing boats* does; a percentage needs its time.
 */
function measured({ kind, value, valueTo }: Figure, { measure, period }: Measuring): string | null {
  if (!measure || value === null || valueTo !== null) return null;
  const what = plain(measure);
  const isSpecific = /\p{L}{3,}.* .*\p{L}{3,}/u.test(what) || (period !== null && kind !== 'count' && what !== '');
  return isSpecific ? what : null;
}

const keyOf = ({ kind, unit }: Figure, { period }: Measuring, what: string): string =>
  [kind, unit ?? '', what, plain(period ?? '')].join('|');

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?|its|their|his|her) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Read {
  readonly key: string;
  readonly value: number;
}

/** A note does not change: its words are read once. */
const read = new WeakMap<FactNote, Read | null>();

function claimOf(note: FactNote): Read | null {
  const known = read.get(note);
  if (known !== undefined) return known;
  const { prefix, exact, suffix } = note.target;
  const claim = { start: prefix.length, end: prefix.length + exact.length };
  const figure = figuresOf(parseArticle(prefix + exact + suffix)).find(({ span }) => overlaps(span, claim));
  const what = figure ? measured(figure, figure.measuring()) : null;
  const found = what === null ? null : { key: keyOf(figure!, figure!.measuring(), what), value: figure!.value! };
  read.set(note, found);
  return found;
}
