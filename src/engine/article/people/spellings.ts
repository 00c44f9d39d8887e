/** How names are spelled, word by word: in an article, and in a desk's list of names. */
import type { Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import type { Article, Placed } from '../article';
import { FEWEST_LETTERS, initialsOf, isSpelled, lettersOf, sounded, type Likeness, type Sounded } from './likeness';
import { particleOf } from './particles';
import type { Paragraph } from '../paragraph';
import { isInitial, type Mention } from './mentions';
import { eachWord } from './name-words';

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
  readonly tokens: Tokens;
  /** The whole name. */
  readonly name: Mention;
  /** Its capital may be a sentence's or a headline's. */
  readonly initial: boolean;
}

/** Is the word the whole name? */
export const isBare = ({ start, end, name }: Place): boolean => start === name.start && end === name.end;

/** A word as it is written and as it sounds. */
export interface Heard extends Sounded {
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

/** How the words of the names of a desk's list are spelled. */
export function spellingsIn(names: readonly string[]): Spelling[] {
  const spellings = new Map<string, Growing | null>();
  for (const name of names) {
    const words = name
      .trim()
      .split(/\s+/)
      .map(word => ({ word }));
    for (const [i, { word }] of words.entries())
      if (word.length >= FEWEST_LETTERS) grown(spellings, { word, ...besideIn(words, i) });
  }
  return [...spellings.values()].filter(spelling => spelling !== null);
}

/** Where the words of a paragraph's names stand that are alike: most paragraphs have none. */
export const placesOfAlike = (paragraph: Paragraph, isAlike: (word: string) => boolean): readonly Place[] =>
  paragraph.nameWords.some(isAlike) ? placesIn(paragraph).filter(({ word }) => isAlike(word)) : [];

/** Where the words of names stand, and pairs of words. */
function placesIn({ tokens, kind, mentions, sentences }: Paragraph): Place[] {
  const places: Place[] = [];
  if (kind === 'furniture') return places;
  for (const name of mentions) {
    const found = wordsIn(tokens, name);
    const initial = kind === 'heading' || isInitial(tokens, tokens.from(name.start), sentences);
    // in a headline, words with capitals stand side by side and are no one name
    const isOne = kind !== 'heading' || name.kind === 'person';
    const put = (first: number, last: number): void => {
      const { start } = found[first];
      const { end } = found[last];
      const beside = isOne ? besideIn(found, first, last) : ALONE;
      places.push({ word: tokens.prose.slice(start, end), ...beside, start, end, tokens, name, initial });
    };
    for (let i = 0; i < found.length; i++) {
      put(i, i);
      if (i + 1 < found.length) put(i, i + 1);
    }
  }
  return places;
}

/** A word of a name as it is written, by its offsets. */
interface Written extends Span {
  readonly word: string;
}

function wordsIn(tokens: Tokens, name: Span): Written[] {
  const words: Written[] = [];
  eachWord(tokens, name, (start, end) => words.push({ word: tokens.prose.slice(start, end), start, end }));
  return words;
}

type Beside = Pick<Word, 'first' | 'last'>;
const ALONE: Beside = { first: undefined, last: undefined };

/** What stands beside some words of a name, the last one included. */
function besideIn(words: readonly Pick<Written, 'word'>[], from: number, to = from): Beside {
  if (to < words.length - 1) return { first: undefined, last: words[words.length - 1].word };
  if (from === 0) return ALONE;
  const first = words.findLast(({ word }, at) => at < from && !word.endsWith('.')) ?? words[0]; // not the F. of John F. Kennedy
  return { first: first.word, last: undefined };
}

/** The spelling of a word, with this one of its names taken in. */
function grown(spellings: Map<string, Growing | null>, { word, first, last }: Word): Growing | null {
  const key = particleOf(word) ? word.toLowerCase() : word; // van Dijk, Van Dijk
  let spelling = spellings.get(key);
  if (spelling === undefined) spellings.set(key, (spelling = spellingOf(word)));
  if (!spelling) return null;
  if (first && !spelling.firsts.includes(first)) spelling.firsts.push(first);
  if (last && !spelling.lasts.includes(last)) spelling.lasts.push(last);
  return spelling;
}

function spellingOf(word: string): Growing | null {
  const heard = heardAs(word);
  if (!heard) return null;
  return { ...heard, places: [], paragraphs: [], firsts: [], lasts: [] };
}

/** A word as it sounds; null where nobody could tell that it is misspelled. */
export function heardAs(word: string): Heard | null {
  const initials = initialsOf(word);
  if (initials) return { word, ...initials };
  const letters = lettersOf(word);
  return isSpelled(word, letters) ? { word, ...sounded(letters, word) } : null;
}
