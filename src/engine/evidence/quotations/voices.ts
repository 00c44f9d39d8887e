/** Who says some words of a document, and whether that may be whom an article names. */
import { lastOf } from '../../text/span';
import { namesOf } from '../../article/people/names';
import { sexOfName } from '../../article/people/sexes';
import type { Article } from '../../article/article';
import { Class, GRAMMAR } from '../../words/classes';
import { isOneSlip } from '../../words/slips';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { SourceWords, Turn } from './source-words';
import { isPartInRoom } from './turns';

/** A person by the words of a name, in small letters, titles left out; the last is the surname. */
export type PersonName = readonly string[];

/** Whom an article names for a quotation, where that is a person by name; a pronoun or a description can be anybody. */
export function personNamed(article: Article, speaker: string | null): PersonName | null {
  if (!speaker) return null;
  const known = namesOf(article).find(({ name }) => name === speaker);
  if (known && known.kind !== 'person') return null;
  const words = nameIn(speaker);
  return words && (known || words.length > 1 || hasTitle(speaker)) ? words : null;
}

/** The words of a name: all have a capital, and they are no office. */
export function nameIn(label: string): PersonName | null {
  const tokens = tokensOf(label);
  const words: string[] = [];
  for (let i = 0; i < tokens.count && !isEnd(tokens, i); i++) {
    if (!tokens.isWord(i)) continue;
    if (tokens.shape(i) < Shape.CAPITAL) return null;
    if (
      !tokens.is(i, Class.TITLE) &&
      !(tokens.isJoined(i + 1) && tokens.text(i + 1) === '.' && i > 0 && tokens.end(i) - tokens.start(i) === 1)
    )
      words.push(tokens.text(i).toLowerCase());
    if (isPartInRoom(tokens.hash(i)) && i === 0 && tokens.count === 1) return null;
  }
  return words.length ? words : null;
}

/** A name ends before an address, what stands in brackets, and *of*. */
const isEnd = (tokens: Tokens, i: number): boolean =>
  '<(,'.includes(tokens.text(i)) || (i > 0 && tokens.is(i, GRAMMAR) && tokens.shape(i) === Shape.SMALL);

function hasTitle(label: string): boolean {
  const tokens = tokensOf(label);
  return tokens.is(0, Class.TITLE);
}

/** Is it certain that two names are of two people? By the surname, and where that is one, by what given names say. */
export function areTwoPeople(named: PersonName, label: string): boolean {
  const other = nameIn(label);
  if (!other) return false;
  const [mine, theirs] = [named.at(-1)!, other.at(-1)!];
  const isShared = other.some(word => isSameSurname(word, mine)) || named.some(word => isSameSurname(word, theirs));
  if (!isShared) return true;
  if (named.length < 2 || other.length < 2) return false;
  const [one, two] = [sexOfName(named[0]), sexOfName(other[0])];
  return one !== undefined && two !== undefined && one !== two;
}

const isSameSurname = (a: string, b: string): boolean => a === b || (a.length > 4 && isOneSlip(a, b));

/** Whose turn a word stands in. */
export const turnAt = ({ turns }: SourceWords, word: number): Turn | undefined => lastOf(turns, word);

/** Is it certain that somebody else than the one who is named says some words? */
export function isSomebodyElse(named: PersonName | null, source: SourceWords, first: number, last: number): boolean {
  const turn = turnAt(source, first);
  if (!named || !turn?.speaker || !turn.isName || !areTwoPeople(named, turn.speaker)) return false;
  return !isReadAloud(named, source, turn, first, last);
}

/** So many characters before some words somebody is named who is read aloud. */
const LEAD = 300;
const TAIL = 120;

/** The speaker there reads them: they stand in quotation marks, or the one who is named is said to say them. */
function isReadAloud(named: PersonName, { words }: SourceWords, turn: Turn, first: number, last: number): boolean {
  const from = Math.max(turn.start < words.count ? words.start(turn.start) : 0, words.start(first) - LEAD);
  const before = words.text.slice(from, words.start(first));
  if (isInMarks(before)) return true;
  const around = before + words.text.slice(words.end(last), words.end(last) + TAIL);
  const tokens = tokensOf(around);
  let [isNamed, isSaid] = [false, false];
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i)) continue;
    isNamed ||= isSameSurname(tokens.text(i).toLowerCase(), named.at(-1)!);
    isSaid ||= tokens.is(i, Class.CUE | Class.SPEAKING);
  }
  return isNamed && isSaid;
}

/** A mark is open. */
function isInMarks(before: string): boolean {
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return before.split('"').length % 2 === 0;
}
