/** How names are spelled, word by word: in an article, and in a desk's list of names. */
import { kept } from '../text/kept';
import { matchesOf } from '../text/matches';
import { lastFrom, type Span } from '../text/span';
import type { Article, Placed } from './article';
import {
  FEWEST_LETTERS,
  isNear,
  isSpelled,
  lettersOf,
  likenessOf,
  mayBeLike,
  soundOf,
  type Likeness,
  type Sounded,
} from './likeness';
import type { Paragraph } from './paragraph';

/** One word of names, spelled in one way. */
export interface Spelling extends Sounded {
  readonly word: string;
  /** Where it stands in the article, and in which paragraphs; of a list, nowhere. */
  readonly places: readonly Place[];
  readonly paragraphs: readonly Placed[];
  /** The words that it follows as the last of a name: *Kassym-Jomart* for *Tokayev*. */
  readonly firsts: readonly string[];
  /** The last words of the names that it begins or stands in. */
  readonly lasts: readonly string[];
}

/** A word of a name, alone or with others. */
interface Word extends Sounded {
  readonly word: string;
  /** As the last of a name: the first before it that is no initial. */
  readonly first?: string;
  /** Of a name that goes on: its last. */
  readonly last?: string;
}

/** Where a word of a name stands: UTF-16 offsets in the prose of its paragraph. */
export interface Place extends Span, Word {
  readonly prose: string;
  /** The whole name, and what stands before it: *President*, *Mr.* */
  readonly name: Span;
  readonly title: string;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** The word is the whole name. */
  readonly bare: boolean;
  /** Its capital may be a sentence's or a headline's. */
  readonly initial: boolean;
}

/** Two spellings that are alike. */
export interface Alike {
  readonly one: Spelling;
  readonly other: Spelling;
  readonly likeness: Likeness;
}

interface Growing extends Spelling {
  readonly places: Place[];
  readonly paragraphs: Placed[];
  readonly firsts: string[];
  readonly lasts: string[];
}

/** Every word of every name that is long enough to be misspelled, in the order of the text. */
export function spellingsOf(article: Article): Spelling[] {
  const spellings = new Map<string, Growing>();
  for (const placed of article.paragraphs) {
    for (const place of placesIn(placed.paragraph)) {
      const spelling = grown(spellings, place);
      spelling.places.push(place);
      spelling.paragraphs.push(placed);
    }
  }
  return [...spellings.values()];
}

/** The words of the names of a paragraph that are long enough. */
const placesIn = kept((paragraph: Paragraph): readonly Place[] => {
  const { prose, kind, mentions } = paragraph;
  const places: Place[] = [];
  if (kind === 'furniture') return places;
  const heading = kind === 'heading';
  for (const mention of mentions) {
    const { start, title, quoted } = mention;
    const initial = heading || isInitial(paragraph, start);
    const found = standingIn(prose.slice(start, mention.end));
    const bare = found.length === 1;
    // in a headline, words with capitals stand side by side and are no one name
    const whole = heading ? [] : found.map(({ 0: word }) => word);
    for (const [i, { 0: word, index }] of found.entries()) {
      const read = wordOf(heading ? [word] : whole, heading ? 0 : i);
      const from = start + index;
      if (read)
        places.push({
          ...read,
          start: from,
          end: from + word.length,
          prose,
          name: mention,
          title,
          quoted,
          bare,
          initial,
        });
    }
  }
  return places;
});

/** The words of a name, and where in it they start; a nickname in quotation marks is none. */
const standingIn = (name: string): readonly { readonly 0: string; readonly index: number }[] =>
  /[ \u00a0“”"‘(]/.test(name) ? matchesOf(WORD, name) : [{ 0: name, index: 0 }];

const WORD = /(?<![^ \u00a0])[^ \u00a0“”"‘(]+/g;

/** A word of a name; undefined for one that nobody could tell to be misspelled. */
function wordOf(name: readonly string[], i: number): Word | undefined {
  const word = name[i];
  if (word.length < FEWEST_LETTERS) return undefined;
  const letters = lettersOf(word);
  if (!isSpelled(word, letters)) return undefined;
  const sounded = { word, letters, sound: soundOf(letters) };
  if (i < name.length - 1) return { ...sounded, last: name[name.length - 1] };
  if (i === 0) return sounded;
  return { ...sounded, first: name.findLast((each, at) => at < i && !each.endsWith('.')) ?? name[0] }; // not the F. of John F. Kennedy
}

/** The spelling of a word, with this one of its names taken in. */
function grown(spellings: Map<string, Growing>, { word, letters, sound, first, last }: Word): Growing {
  let spelling = spellings.get(word);
  if (!spelling)
    spellings.set(word, (spelling = { word, letters, sound, places: [], paragraphs: [], firsts: [], lasts: [] }));
  if (first && !spelling.firsts.includes(first)) spelling.firsts.push(first);
  if (last && !spelling.lasts.includes(last)) spelling.lasts.push(last);
  return spelling;
}

/** The capital may be the sentence's. */
export const isInitial = ({ sentences, prose }: Paragraph, at: number): boolean =>
  sentences[lastFrom(sentences, at)]?.start === at || (at > 0 && '"“‘\''.includes(prose[at - 1]));

/** Spellings, so kept that each is compared with few. */
export class Spellings {
  /** By first letter, and those of a letter by length. */
  readonly #byLetter = new Map<string, Spelling[][]>();
  readonly #bySound = new Map<string, Spelling[]>();
  readonly #words = new Set<string>();

  /** Of a list of names. */
  static of(names: readonly string[]): Spellings {
    const known = lists.get(names) ?? new Spellings();
    if (lists.has(names)) return known;
    lists.set(names, known);
    const spellings = new Map<string, Growing>();
    for (const name of names) {
      const words = name.trim().split(/\s+/);
      for (let i = 0; i < words.length; i++) {
        const word = wordOf(words, i);
        if (word) grown(spellings, word);
      }
    }
    for (const spelling of spellings.values()) known.take(spelling);
    return known;
  }

  has(word: string): boolean {
    return this.#words.size > 0 && this.#words.has(plain(word));
  }

  /** Those that are like `other` and not the same. */
  like(other: Spelling): Alike[] {
    const alike: Alike[] = [];
    const compare = (one: Spelling): void => {
      const likeness = likenessOf(one, other);
      if (likeness && plain(one.word) !== plain(other.word)) alike.push({ one, other, likeness });
    };
    this.#byLetter.get(other.letters[0])?.forEach((ones, length) => {
      if (isNear(length, other.letters.length)) ones.forEach(compare);
      else for (const one of ones) if (mayBeLike(one, other)) compare(one);
    });
    for (const one of this.#bySound.get(other.sound) ?? []) if (one.letters[0] !== other.letters[0]) compare(one);
    return alike;
  }

  take(spelling: Spelling): void {
    const { word, letters, sound } = spelling;
    this.#words.add(plain(word));
    const ofLetter = this.#byLetter.get(letters[0]) ?? [];
    this.#byLetter.set(letters[0], ofLetter);
    (ofLetter[letters.length] ??= []).push(spelling);
    const sounding = this.#bySound.get(sound);
    if (sounding) sounding.push(spelling);
    else this.#bySound.set(sound, [spelling]);
  }
}

/** A desk's list is read once, not at every check. */
const lists = new WeakMap<readonly string[], Spellings>();

/** Capitals, and how an apostrophe is drawn, are not spelling. */
const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
