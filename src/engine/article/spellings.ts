/** How names are spelled, word by word: in an article, and in a desk's list of names. */
import { matchesOf } from '../text/matches';
import { lastFrom, type Span } from '../text/span';
import { inArticle, type Article, type Placed } from './article';
import { FEWEST_LETTERS, isSpelled, lettersOf, likenessOf, soundOf, type Likeness, type Sounded } from './likeness';
import type { Mention } from './people';

/** One word of names, spelled in one way. */
export interface Spelling extends Sounded {
  readonly word: string;
  /** Where it stands in the article; of a list, nothing. */
  readonly places: readonly Place[];
  /** The words that it follows as the last of a name: *Kassym-Jomart* for *Tokayev*. */
  readonly firsts: readonly string[];
  /** The last words of the names that it begins or stands in. */
  readonly lasts: readonly string[];
}

/** Where a word of a name stands: UTF-16 offsets in the article. */
export interface Place extends Span {
  /** The whole name, with what stands before it: *President*, *Mr.* */
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
  readonly firsts: string[];
  readonly lasts: string[];
}

/** Every word of every name that is long enough to be misspelled, in the order of the text. */
export function spellingsOf(article: Article): Spelling[] {
  const spellings = new Map<string, Growing>();
  for (const placed of article.paragraphs) {
    if (placed.paragraph.kind === 'furniture') continue;
    for (const mention of placed.paragraph.mentions) collect(spellings, placed, mention);
  }
  return [...spellings.values()];
}

function collect(spellings: Map<string, Growing>, placed: Placed, mention: Mention): void {
  const { title, quoted, start } = mention;
  const { prose, kind } = placed.paragraph;
  const heading = kind === 'heading';
  const initial = heading || isInitial(placed.paragraph, start);
  const whole = inArticle(placed, mention);
  const words = wordsOf(prose.slice(start, mention.end));
  const name = words.map(({ word }) => word);
  for (const [i, { word, at }] of words.entries()) {
    // in a headline, words with capitals stand side by side and are no one name
    const spelling = heading ? grown(spellings, [word], 0) : grown(spellings, name, i);
    if (!spelling) continue;
    const from = start + at;
    const place = words.length === 1 ? whole : inArticle(placed, { start: from, end: from + word.length });
    const bare = words.length === 1;
    spelling.places.push({ start: place.start, end: place.end, name: whole, title, quoted, bare, initial });
  }
}

/** The words of a name, and where in it they start; a nickname in quotation marks is none. */
function wordsOf(name: string): { word: string; at: number }[] {
  if (!/[ \u00a0“”"‘(]/.test(name)) return [{ word: name, at: 0 }];
  return matchesOf(WORD, name).map(({ 0: word, index }) => ({ word, at: index }));
}

const WORD = /(?<![^ \u00a0])[^ \u00a0“”"‘(]+/g;

/** Takes in a word of a name; undefined for one that nobody could tell to be misspelled. */
function grown(spellings: Map<string, Growing>, name: readonly string[], i: number): Growing | undefined {
  const word = name[i];
  let spelling = spellings.get(word);
  if (!spelling) {
    spelling = spellingOf(word);
    if (!spelling) return undefined;
    spellings.set(word, spelling);
  }
  if (i < name.length - 1) add(spelling.lasts, name[name.length - 1]);
  else if (i > 0) add(spelling.firsts, name.findLast((each, at) => at < i && !each.endsWith('.')) ?? name[0]); // not the F. of John F. Kennedy
  return spelling;
}

/** Once each; they are few. */
function add(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}

function spellingOf(word: string): Growing | undefined {
  if (word.length < FEWEST_LETTERS) return undefined;
  const letters = lettersOf(word);
  if (!isSpelled(word, letters)) return undefined;
  return { word, letters, sound: soundOf(letters), places: [], firsts: [], lasts: [] };
}

/** The capital may be the sentence's. */
const isInitial = ({ sentences, prose }: Placed['paragraph'], at: number): boolean =>
  sentences[lastFrom(sentences, at)]?.start === at || (at > 0 && '"“‘\''.includes(prose[at - 1]));

/** Spellings, so kept that each is compared with few: those that begin with the same letter, and those that sound the same. */
export class Spellings {
  readonly #byStart = new Map<string, Spelling[]>();
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
      for (let i = 0; i < words.length; i++) grown(spellings, words, i);
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
    for (const one of this.#byStart.get(other.letters[0]) ?? []) compare(one);
    for (const one of this.#bySound.get(other.sound) ?? []) if (one.letters[0] !== other.letters[0]) compare(one);
    return alike;
  }

  take(spelling: Spelling): void {
    this.#words.add(plain(spelling.word));
    keep(this.#byStart, spelling.letters[0], spelling);
    keep(this.#bySound, spelling.sound, spelling);
  }
}

function keep(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const sharing = map.get(key);
  if (sharing) sharing.push(spelling);
  else map.set(key, [spelling]);
}

/** A desk's list is read once, not at every check. */
const lists = new WeakMap<readonly string[], Spellings>();

/** Capitals, and how an apostrophe is drawn, are not spelling. */
const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
