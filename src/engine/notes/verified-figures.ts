/** What was verified in other articles, by what was measured: so that two articles do not say two things of one. */
import { figuresOf, type Article } from '../article/article';
import type { Figure } from '../article/figures/figure';
import { measuringOf, type Measuring } from '../article/figures/measuring';
import { inText } from '../article/paragraph';
import { parseFigures } from '../article/parse';
import { paragraphsOf } from '../text/paragraphs';
import { overlaps, shift } from '../text/span';
import { hashes, isIn } from '../words/grammar';
import { Shape, tokensOf } from '../words/tokens';
import { clashesIn } from './merge';
import type { Note, Target } from './note';
import { hasNumber } from './written-numbers';

/** The fact notes of one article. */
export interface NotedElsewhere {
  readonly path: string;
  readonly notes: readonly Note[];
}

/** What a figure says: `key` is the same for all that measure the same, in the same unit and over the same time. */
export interface Claim {
  readonly key: string;
  readonly value: number;
}

/** The words of a verified figure, and those around them. */
export interface VerifiedWords extends Pick<Target, 'prefix' | 'exact' | 'suffix'> {
  /** Null where too little is known of it; missing where nobody has asked yet: `claimOf` tells. */
  readonly claim?: Claim | null;
}

/** The figures of one article that were verified. */
export interface VerifiedArticle {
  readonly path: string;
  readonly verified: readonly VerifiedWords[];
}

/** What notes say was verified; one that two checkers see otherwise was not. */
export function verifiedIn(notes: readonly Note[]): VerifiedWords[] {
  const clashes = clashesIn(notes);
  return notes.flatMap(note => {
    if (note.kind !== 'fact' || note.status !== 'verified' || clashes.has(note.id)) return [];
    const { prefix, exact, suffix } = note.target;
    return hasNumber(exact) ? [{ prefix, exact, suffix }] : [];
  });
}

/** A figure that was verified in another article. */
export interface VerifiedElsewhere {
  readonly path: string;
  readonly value: number;
  readonly words: string;
}

/**
 * What was verified in other articles for the same as a figure. Only claims whose words hold it are read, and only once: nothing here may
 * cost a keystroke more for every note of a workspace.
 */
export function verifiedElsewhere(
  figure: Figure,
  measuring: Measuring,
  articles: readonly VerifiedArticle[],
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
  articles: readonly VerifiedArticle[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const figure of figuresOf(article)) {
    const before = lists.get(articles)?.size;
    verifiedElsewhere(figure, figure.measuring(), articles);
    if (lists.get(articles)?.size !== before) await pause();
  }
}

/** What was found in a list, by key. */
const lists = new WeakMap<readonly VerifiedArticle[], Map<string, VerifiedElsewhere[]>>();

function verifiedFor(key: string, said: string, articles: readonly VerifiedArticle[]): VerifiedElsewhere[] {
  const words = said.trim().split(' ');
  const isIn = (copy: string): boolean => words.every(word => copy.includes(word));
  return articles.flatMap(({ path, verified }) => {
    if (!isIn(copyOf(verified))) return [];
    return verified.flatMap(each => {
      const claim = isIn(copyAround(each)) ? claimOf(each) : null;
      return claim?.key === key ? [{ path, value: claim.value, words: each.exact }] : [];
    });
  });
}

const copyAround = ({ prefix, exact, suffix }: VerifiedWords): string => (prefix + exact + suffix).toLowerCase();

/** All that stands around the verified figures of an article, so that articles on something else are passed over at once. */
function copyOf(verified: readonly VerifiedWords[]): string {
  const known = copies.get(verified) ?? verified.map(copyAround).join('\n');
  copies.set(verified, known);
  return known;
}

const copies = new WeakMap<readonly VerifiedWords[], string>();

/**
 * What a figure is of, in a form that another way of writing it shares; null where too little is known to tell it from others. A count of
 * *people* says nothing, one of *fishing boats* does; a percentage needs its time.
 */
function measured({ kind, value, valueTo }: Figure, { measure, period }: Measuring): string | null {
  if (!measure || value === null || valueTo !== null) return null;
  const what = plain(measure);
  const isSpecific = areSeveralWords(what) || (period !== null && kind !== 'count' && what !== '');
  return isSpecific ? what : null;
}

const keyOf = ({ kind, unit }: Figure, { period }: Measuring, what: string): string =>
  [kind, unit ?? '', what, plain(period ?? '')].join('|');

/** Are there two words of three letters or more? */
const areSeveralWords = (words: string): boolean => words.split(' ').filter(isLongWord).length > 1;
const isLongWord = (word: string): boolean => word.length > 2 && word[0] > '9';

/** Its words alone, in small letters, without what points to it. */
function plain(words: string): string {
  const tokens = tokensOf(words.toLowerCase());
  let copy = '';
  for (let i = isIn(tokens, 0, POINTING) ? 1 : 0; i < tokens.count; i++) {
    if (tokens.shape(i) === Shape.SIGN) continue;
    const goesOn = tokens.isJoined(i) && tokens.shape(i - 1) !== Shape.SIGN;
    copy += (copy && !goesOn ? ' ' : '') + tokens.text(i);
  }
  return copy;
}

const POINTING = hashes('the a an its their his her');

/** What was verified does not change: its words are read once. */
const read = new WeakMap<VerifiedWords, Claim | null>();

/** What a verified figure says; null where too little is known of it to be compared with others. */
export function claimOf(verified: VerifiedWords): Claim | null {
  const known = verified.claim === undefined ? read.get(verified) : verified.claim;
  if (known !== undefined) return known;
  const { prefix, exact, suffix } = verified;
  const at = { start: prefix.length, end: prefix.length + exact.length };
  const copy = prefix + exact + suffix;
  const whole = paragraphsOf(copy).find(({ start, text }) => overlaps({ start, end: start + text.length }, at));
  const { start, shown } = whole ?? { start: at.start, shown: exact };
  const paragraph = parseFigures(shown);
  const figure = paragraph.figures.find(({ span }) => overlaps(shift(inText(paragraph, span), start), at));
  const measuring = figure && measuringOf(paragraph, figure);
  const what = measuring ? measured(figure, measuring) : null;
  const found = what === null ? null : { key: keyOf(figure!, measuring!, what), value: figure!.value! };
  read.set(verified, found);
  return found;
}
