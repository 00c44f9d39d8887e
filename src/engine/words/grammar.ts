/** What grammars ask of tokens, in the words of the field. A token that is not there is no word and no sign. */
import { Class } from './classes';
import { classesOf } from './lexicon';
import { hashOf, Shape, type Tokens } from './tokens';
import { WordSet } from './word-set';

/** Words as they are compared, from a list with spaces between them. */
export const hashes = (words: string): WordSet => new WordSet(words.split(' ').map(hashOf));

/** By a word's hash, what it is worth. */
export type Worths = ReadonlyMap<number, number>;

/** Is it one of these words? */
export const isIn = (tokens: Tokens, i: number, words: { has(hash: number): boolean }): boolean =>
  tokens.isWord(i) && words.has(tokens.hash(i));

export const isWord = (tokens: Tokens, i: number, hash: number): boolean => tokens.hash(i) === hash && tokens.isWord(i);

export const worthOf = (tokens: Tokens, i: number, words: Worths): number | undefined =>
  tokens.isWord(i) ? words.get(tokens.hash(i)) : undefined;

/** A word in small letters. */
export const isSmall = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.SMALL;

const HYPHEN = '-'.charCodeAt(0);
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);

/** A hyphen that is joined to what stands before it. */
export const isHyphen = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && tokens.isSign(i, HYPHEN);

/** The token that stands apart behind another one; -1 where what follows is joined. */
export const apart = (tokens: Tokens, last: number): number => (tokens.isJoined(last + 1) ? -1 : last + 1);

/** The same, or behind a hyphen. */
export function next(tokens: Tokens, last: number): number {
  if (!tokens.isJoined(last + 1)) return last + 1;
  return tokens.isSign(last + 1, HYPHEN) && tokens.isJoined(last + 2) ? last + 2 : -1;
}

/** The first token of a run of words that are joined, with these signs between them: *al-Asaad*, *O’Neil’s*. */
export function headOf(tokens: Tokens, last: number, signs: string): number {
  let head = last;
  const isLink = (i: number): boolean => tokens.isWord(i) || isSignOf(tokens, i, signs);
  while (tokens.isJoined(head) && isLink(head) && isLink(head - 1)) head--;
  return head;
}

/** No letter and no digit goes on, and no apostrophe. */
export const isWhole = (tokens: Tokens, last: number): boolean =>
  isUncut(tokens, last) && !(tokens.isJoined(last + 1) && APOSTROPHES.has(tokens.hash(last + 1)));

/** No letter and no digit goes on. */
export const isUncut = (tokens: Tokens, last: number): boolean =>
  !tokens.isJoined(last + 1) || tokens.shape(last + 1) === Shape.SIGN || tokens.shape(last + 1) === Shape.END;

/** A token of this shape that is joined to the one before. */
export const isJoinedTo = (tokens: Tokens, i: number, shape: Shape): boolean =>
  tokens.isJoined(i) && tokens.shape(i) === shape;

/** Is this one of the 12,000 commonest words? It says nothing of whether it is a name as well (*mark*, *bill*). */
export const isCommonWord = (word: string): boolean => (classesOf(hashOf(word)) & Class.COMMON) !== 0;

/** A number or a word for itself: no digits go on behind it, and it goes on from none. *Six4Three* is a name. */
export const isFree = (tokens: Tokens, i: number): boolean =>
  !(tokens.isJoined(i) && isDigits(tokens, i - 1)) && !(tokens.isWord(i) && isJoinedTo(tokens, i + 1, Shape.DIGITS));

const isDigits = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS || tokens.shape(i) === Shape.FRACTION;

/** Is it one of these signs? */
export const isSignOf = (tokens: Tokens, i: number, signs: string): boolean =>
  tokens.shape(i) === Shape.SIGN && signs.includes(tokens.prose[tokens.start(i)]);

/** The *s* of a possessive: *the ferry’s*. */
export const isPossessive = (tokens: Tokens, i: number): boolean =>
  tokens.text(i) === 's' && tokens.isJoined(i) && isSignOf(tokens, i - 1, "’'");

/** Does a line end before a token? */
export function hasBreak(tokens: Tokens, i: number): boolean {
  for (let at = i > 0 ? tokens.end(i - 1) : 0; at < tokens.start(i); at++)
    if (tokens.prose.charCodeAt(at) === 10) return true;
  return false;
}
