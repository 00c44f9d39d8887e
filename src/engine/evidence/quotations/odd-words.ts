/** What either side of a gap has alone, when contractions and casual speech are read as what they stand for. */
import { Class } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import { lettersOf } from './spellings';
import { D, S, type Words } from './words';

/** A word that stands on one side alone. */
export interface Odd {
  readonly words: Words;
  readonly at: number;
  readonly hash: number;
}

/** Speech as it is written down in more than one way. */
const CASUAL: ReadonlyMap<number, readonly number[]> = new Map(
  [
    'gonna going to', 'wanna want to', 'gotta got to', 'hafta have to', 'kinda kind of', 'sorta sort of', 'outta out of', 'lotta lot of',
    'lemme let me', 'gimme give me', 'dunno don not know', 'em them', 'cause because', 'til until', 'till until', 'ya you', 'y you', 'yeah yes',
  ].map(line => {
    const [word, ...meant] = line.split(' ').map(hashOf);
    return [word, meant] as const;
  }),
); // prettier-ignore

/** Each word as what it stands for. */
export function expanded(words: Words, from: number, to: number): Odd[] {
  const all: Odd[] = [];
  for (let at = from; at < to; at++)
    for (const hash of CASUAL.get(words.hashes[at]) ?? [words.hashes[at]]) all.push({ words, at, hash });
  return all;
}

/** What *’s* and *’d* may be. */
export const STANDS_FOR: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [S, new Set('is has us does'.split(' ').map(hashOf))],
  [D, new Set('would had did'.split(' ').map(hashOf))],
]);

const isMeant = (half: number, word: number): boolean => STANDS_FOR.get(half)?.has(word) ?? false;

/** *’s* and *is*, in either order. */
export function areOneContracted(a: string, b: string): boolean {
  const isHalf = (half: string, word: string): boolean => isMeant(hashOf(`'${lettersOf(half)}`), hashOf(word));
  return isHalf(a, b) || isHalf(b, a);
}

/** The same words but for contractions. */
export const areContractions = (ours: readonly Odd[], theirs: readonly Odd[]): boolean =>
  ours.length > 0 && ours.length === theirs.length && ours.every((each, i) => areSame(each, theirs[i]));

const areSame = (a: Odd, b: Odd): boolean =>
  a.hash === b.hash || isMeant(a.hash, b.hash) || isMeant(b.hash, a.hash) || isDropped(a, b) || isDropped(b, a);

/** *goin’* */
const isDropped = (short: Odd, long: Odd): boolean =>
  (classesOf(long.hash) & Class.ING) !== 0 &&
  `${lettersOf(short.words.copy(short.at))}g` === lettersOf(long.words.copy(long.at));

export interface Odds {
  readonly ours: readonly Odd[];
  readonly theirs: readonly Odd[];
}

/** What either side has alone. */
export function oddOf(ours: readonly Odd[], theirs: readonly Odd[]): Odds {
  const left = [...theirs];
  const mine = ours.filter(each => {
    const at = left.findIndex(other => areSame(each, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { ours: mine, theirs: left };
}
