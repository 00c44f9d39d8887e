/** How names are spelled, word by word: in an article, and in a desk's list of names. */
import { kept } from '../../text/kept';
import { lastOf, type Span } from '../../text/span';
import type { Article, Placed } from '../article';
import {
  FEWEST_LETTERS,
  isSpelled,
  keysOf,
  lengthsLike,
  lettersOf,
  likenessOf,
  mayBeLike,
  mayBeSlip,
  sounded,
  type Likeness,
  type Sounded,
} from './likeness';
import type { Paragraph } from '../paragraph';
import { standingIn, type Standing } from './name-words';
import type { Mention } from './mentions';

/** One word of names, spelled in one way. */
export interface Spelling extends Heard {
  /** Where it stands in the article, and in which paragraphs; of a list, nowhere. */
  readonly places: readonly Place[];
  readonly paragraphs: readonly Placed[];
  /** The words that it follows as the last of a name: *Kassym-Jomart* for *Tokayev*. */
  readonly firsts: readonly string[];
  /** The last words of the names that it begins or stands in. */
  readonly lasts: readonly string[];
}

/** A word of a name, alone or with others. */
interface Word {
  readonly word: string;
  /** As the last of a name: the first before it that is no initial. */
  readonly first: string | undefined;
  /** Of a name that goes on: its last. */
  readonly last: string | undefined;
}

/** Where a word of a name stands: UTF-16 offsets in the prose of its paragraph. */
export interface Place extends Span, Word {
  readonly prose: string;
  /** The whole name. */
  readonly name: Mention;
  /** Its capital may be a sentence's or a headline's. */
  readonly initial: boolean;
}

/** Is the word the whole name? */
export const isBare = ({ start, end, name }: Place): boolean => start === name.start && end === name.end;

/** A word as it is written and as it sounds. */
interface Heard extends Sounded {
  readonly word: string;
}

/** Two spellings that are alike. */
export interface Alike<T = Spelling, U = Spelling> {
  readonly one: T;
  readonly other: U;
  readonly likeness: Likeness;
}

interface Growing extends Spelling {
  readonly places: Place[];
  readonly paragraphs: Placed[];
  readonly firsts: string[];
  readonly lasts: string[];
}

/** How the words of names are spelled that are alike, in the order of the text. */
export function spellingsOf({ paragraphs }: Article, isAlike: (word: string) => boolean): Spelling[] {
  let some = false;
  // all of them before any: the first may be like the last
  for (const { paragraph } of paragraphs) for (const word of paragraph.nameWords) some = isAlike(word) || some;
  if (!some) return [];
  const spellings = new Map<string, Growing | null>();
  for (const placed of paragraphs) {
    for (const place of placesOfAlike(placed.paragraph, isAlike)) {
      const spelling = grown(spellings, place);
      spelling?.places.push(place);
      spelling?.paragraphs.push(placed);
    }
  }
  return [...spellings.values()].filter(spelling => spelling !== null);
}

/** Where the words of a paragraph's names stand that are alike: most paragraphs have none. */
export const placesOfAlike = (paragraph: Paragraph, isAlike: (word: string) => boolean): readonly Place[] =>
  paragraph.nameWords.some(isAlike) ? placesIn(paragraph).filter(({ word }) => isAlike(word)) : NONE;

/** Where the words of names stand that are long enough to be misspelled. */
function placesIn(paragraph: Paragraph): Place[] {
  const { prose, kind, mentions } = paragraph;
  const places: Place[] = [];
  if (kind === 'furniture') return places;
  for (const name of mentions) {
    const initial = kind === 'heading' || isInitial(paragraph, name.start);
    const found = standingIn(prose.slice(name.start, name.end));
    for (let i = 0; i < found.length; i++) {
      const word = found[i][0];
      if (word.length < FEWEST_LETTERS) continue;
      const start = name.start + found[i].index;
      // in a headline, words with capitals stand side by side and are no one name
      const { first, last } = kind === 'heading' ? ALONE : besideIn(found, i);
      places.push({ word, first, last, start, end: start + word.length, prose, name, initial });
    }
  }
  return places;
}

type Beside = Pick<Word, 'first' | 'last'>;
const ALONE: Beside = { first: undefined, last: undefined };

function besideIn(words: readonly Standing[], i: number): Beside {
  if (i < words.length - 1) return { first: undefined, last: words[words.length - 1][0] };
  if (i === 0) return ALONE;
  return { first: (words.findLast((each, at) => at < i && !each[0].endsWith('.')) ?? words[0])[0], last: undefined }; // not the F. of John F. Kennedy
}

/** The spelling of a word, with this one of its names taken in. */
function grown(spellings: Map<string, Growing | null>, { word, first, last }: Word): Growing | null {
  let spelling = spellings.get(word);
  if (spelling === undefined) spellings.set(word, (spelling = spellingOf(word)));
  if (!spelling) return null;
  if (first && !spelling.firsts.includes(first)) spelling.firsts.push(first);
  if (last && !spelling.lasts.includes(last)) spelling.lasts.push(last);
  return spelling;
}

function spellingOf(word: string): Growing | null {
  const heard = heardAs(word);
  if (!heard) return null;
  const { letters, sound, set } = heard;
  return { word, letters, sound, set, places: [], paragraphs: [], firsts: [], lasts: [] };
}

/** A word as it sounds; null where nobody could tell that it is misspelled. */
function heardAs(word: string): Heard | null {
  const letters = lettersOf(word);
  if (!isSpelled(word, letters)) return null;
  const { sound, set } = sounded(letters);
  return { word, letters, sound, set };
}

/** The capital may be the sentence's. */
export const isInitial = ({ sentences, prose }: Pick<Paragraph, 'sentences' | 'prose'>, at: number): boolean =>
  lastOf(sentences, at)?.start === at || (at > 0 && '"“‘\''.includes(prose[at - 1]));

const NONE: readonly never[] = [];

/** So many spellings are soon compared with one. */
const FEW = 1000;

/** Spellings, so kept that each is compared with few. */
export class Spellings<T extends Heard = Spelling> {
  /** By first letter, and those of a letter by length. */
  readonly #byLetter = new Map<string, T[][]>();
  readonly #bySound = new Map<string, T[]>();
  /** The order in which they came; and, once there are many, all of them by the keys that alike ones share. */
  readonly #order = new Map<T, number>();
  #byKey?: Map<string, T[]>;

  /** Of a desk's list of names, which is read once, not at every check. */
  static readonly of = kept((names: readonly string[]): Spellings => {
    const spellings = new Map<string, Growing | null>();
    for (const name of names) {
      const words = name
        .trim()
        .split(/\s+/)
        .map((word, index): Standing => ({ 0: word, index }));
      for (const [i, { 0: word }] of words.entries())
        if (word.length >= FEWEST_LETTERS) grown(spellings, { word, ...besideIn(words, i) });
    }
    const known = new Spellings();
    for (const spelling of spellings.values()) if (spelling) known.take(spelling);
    return known;
  });

  has(word: string): boolean {
    const letters = lettersOf(word);
    return this.#byLetter.get(letters[0])?.[letters.length]?.some(one => areSame(one.word, word)) ?? false;
  }

  /** Those that are like `other` and not the same. */
  like<U extends Heard>(other: U): Alike<T, U>[] {
    const alike: Alike<T, U>[] = [];
    const { letters, sound } = other;
    if (this.#byKey) {
      for (const one of this.#nearTo(other, this.#byKey)) compare(one, other, alike);
      return alike;
    }
    const ofLetter = this.#byLetter.get(letters[0]) ?? NONE;
    const [from, to] = lengthsLike(letters.length);
    for (let length = from; length < ofLetter.length && length <= to; length++)
      for (const one of ofLetter[length] ?? NONE)
        if (mayBeSlip(one, other) || mayBeLike(one, other)) compare(one, other, alike);
    for (const one of this.#bySound.get(sound) ?? NONE) if (one.letters[0] !== letters[0]) compare(one, other, alike);
    return alike;
  }

  /** Those that may be like `other`, in the order that a comparison with each would give, which would take too long for many. */
  #nearTo(other: Heard, byKey: ReadonlyMap<string, readonly T[]>): T[] {
    const near = new Set(this.#bySound.get(other.sound));
    for (const key of keysOf(other)) for (const one of byKey.get(key) ?? NONE) near.add(one);
    const isElsewhere = ({ letters }: T): number => Number(letters[0] !== other.letters[0]);
    const lengthOf = (one: T): number => (isElsewhere(one) ? 0 : one.letters.length);
    return [...near].sort(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) || lengthOf(a) - lengthOf(b) || this.#order.get(a)! - this.#order.get(b)!,
    );
  }

  #index(spelling: T): void {
    for (const key of keysOf(spelling)) {
      const same = this.#byKey!.get(key) ?? [];
      if (same.push(spelling) === 1) this.#byKey!.set(key, same);
    }
  }

  take(spelling: T): void {
    const { letters, sound } = spelling;
    this.#order.set(spelling, this.#order.size);
    if (this.#byKey) {
      this.#index(spelling);
    } else if (this.#order.size > FEW) {
      this.#byKey = new Map();
      for (const each of this.#order.keys()) this.#index(each);
    }
    const ofLetter = this.#byLetter.get(letters[0]) ?? [];
    if (!ofLetter.length) this.#byLetter.set(letters[0], ofLetter);
    (ofLetter[letters.length] ??= []).push(spelling);
    const sounding = this.#bySound.get(sound);
    if (sounding) sounding.push(spelling);
    else this.#bySound.set(sound, [spelling]);
  }
}

function compare<T extends Heard, U extends Heard>(one: T, other: U, alike: Alike<T, U>[]): void {
  const likeness = likenessOf(one, other);
  if (likeness && !areSame(one.word, other.word)) alike.push({ one, other, likeness });
}

/**
 * Tells whether a word of a name is like another of its article, or like one of a desk's list: most are like none, and nothing is ever
 * told of them. Words are remembered while the article is edited, which may make one more of them alike, and none less.
 */
export function alikeTo(listed: Spellings): (word: string) => boolean {
  const seen = new Spellings<Heard>();
  const words = new Map<string, boolean>();
  return word => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const heard = heardAs(word);
    let isAlike = false;
    if (heard) {
      for (const { one } of seen.like(heard)) {
        words.set(one.word, true);
        isAlike = true;
      }
      isAlike ||= listed.like(heard).length > 0;
      seen.take(heard);
    }
    words.set(word, isAlike);
    return isAlike;
  };
}

const areSame = (one: string, other: string): boolean => plain(one) === plain(other);

/** Capitals, and how an apostrophe is drawn, are not spelling. */
const plain = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();
