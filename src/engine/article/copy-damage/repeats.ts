/** Words and phrases that stand twice running, and what may rightly do so. */
import { kept } from '../../text/kept';
import { lastFrom } from '../../text/span';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Topic } from '../../words/topics';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { hasRunning } from './running';
import { isRightlyTwice } from './twice';

export interface Repeat {
  /** The first and the last token of the words, and of the same words once more. */
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
  /** Of a name: its hash. Names are said twice (*Pago Pago*), so that the article must bear out that this one is not. */
  readonly name?: number;
}

/** A phrase that stands twice has so many words at most. */
const LONGEST = 8;

/** What stands twice in a paragraph, in the order of the text. */
export const repeatsIn = kept((paragraph: Paragraph): readonly Repeat[] => {
  const { kind, tokens } = paragraph;
  if (kind === 'furniture' || kind === 'table' || !(hasRunning(tokens) || hasContracted(tokens))) return [];
  const words = wordsOf(tokens);
  const repeats: Repeat[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    for (let n = 1; n <= LONGEST && i + 2 * n <= words.length; n++) {
      const repeat = repeatOf(paragraph, words, i, n);
      if (!repeat) continue;
      repeats.push(repeat);
      i += n;
    }
  }
  return repeats;
});

/** Words as they are written, with their hyphens and apostrophes: the tokens that each begins with. */
function wordsOf(tokens: Tokens): number[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) === Shape.SIGN) continue;
    words.push(i);
    i = endOf(tokens, i);
  }
  return words;
}

const LINKS = "'’-&";

/** The last token of the word that begins here. */
function endOf(tokens: Tokens, first: number): number {
  let last = first;
  for (;;) {
    if (tokens.isJoined(last + 1) && tokens.shape(last + 1) > Shape.SIGN) last++;
    else if (isLink(tokens, last + 1)) last += 2;
    else return last;
  }
}

const isLink = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && isSignOf(tokens, i, LINKS) && tokens.isJoined(i + 1) && tokens.shape(i + 1) > Shape.SIGN;

/** Do the `n` words at `i` stand there once more, and should not? */
function repeatOf(paragraph: Paragraph, words: readonly number[], i: number, n: number): Repeat | undefined {
  const { tokens } = paragraph;
  const [from, middle] = [words[i], words[i + n]];
  const size = middle - from;
  if (!areSame(tokens, from, middle, size)) {
    if (n === 1 && isContracted(tokens, middle)) return { first: [middle - 1, middle - 1], second: [middle, middle] };
    return isOverMark(paragraph, from, middle, n) ? overMark(from, middle) : undefined;
  }
  const last = endOf(tokens, words[i + 2 * n - 1]);
  if (last !== middle + size - 1 || !isRunning(tokens, from, middle, last)) return undefined;
  if (tokens.isJoined(from) && isSignOf(tokens, from - 1, `.${LINKS}/`)) return undefined;
  if (isSic(tokens, last + 1) || (isCapital(tokens, from) && !isCapital(tokens, middle) && !isHead(paragraph, from)))
    return undefined;
  if (n > 1 && isRightPhrase(tokens, words, i, n)) return undefined;
  if (size === 1 && isRightlyTwice(paragraph, from, middle)) return undefined;
  const isName = n === 1 && isCapital(tokens, middle);
  if (n === 1 && tokens.shape(middle) === Shape.CAPITALS) return undefined;
  return { first: [from, middle - 1], second: [middle, last], ...(isName && { name: tokens.hash(middle) }) };
}

const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) > Shape.SMALL;

const isHead = ({ tokens, sentences }: Paragraph, i: number): boolean =>
  i === 0 ||
  tokens.shape(i - 1) === Shape.SIGN ||
  sentences[lastFrom(sentences, tokens.start(i))]?.start === tokens.start(i);

const SIC = hashes('sic');
const isSic = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, '([') && isIn(tokens, i + 1, SIC);

/** The same tokens, in the same case but for the first capital. */
function areSame(tokens: Tokens, from: number, middle: number, size: number): boolean {
  if (middle + size > tokens.count) return false;
  for (let k = 0; k < size; k++) {
    const [one, other] = [from + k, middle + k];
    if (tokens.hash(one) !== tokens.hash(other) || tokens.shape(one) === Shape.DIGITS) return false;
    if (tokens.shape(one) !== tokens.shape(other) && !(k === 0 && tokens.shape(one) === Shape.CAPITAL)) return false;
    if (k > 0 && tokens.isJoined(one) !== tokens.isJoined(other)) return false;
  }
  return true;
}

/** Nothing stands between the words but spaces. */
function isRunning(tokens: Tokens, from: number, middle: number, last: number): boolean {
  if (tokens.isJoined(middle)) return false;
  for (let i = from + 1; i <= last; i++) if (tokens.shape(i) === Shape.SIGN && !isLink(tokens, i)) return false;
  return true;
}

/** What is left of verbs behind an apostrophe, and the verbs. */
const CONTRACTED: readonly (readonly [ending: number, verb: number])[] = ['re are', 'm am', 've have', 'll will'].map(
  both => both.split(' ').map(hashOf) as [number, number],
);
const PRONOUNS = hashes('it he she that there who what here');
const [S, IS] = ['s', 'is'].map(hashOf);

/** *they’re are*, *I’m am*, *it’s is*: the verb stands behind itself. */
function isContracted(tokens: Tokens, verb: number): boolean {
  const ending = verb - 1;
  if (tokens.isJoined(verb) || tokens.isJoined(verb + 1) || !tokens.isJoined(ending)) return false;
  if (!isSignOf(tokens, ending - 1, "'’")) return false;
  const [one, other] = [tokens.hash(ending), tokens.hash(verb)];
  if (one === S) return other === IS && isIn(tokens, ending - 2, PRONOUNS);
  return CONTRACTED.some(([left, whole]) => one === left && other === whole);
}

function hasContracted(tokens: Tokens): boolean {
  if (!tokens.hasAny(Topic.MARK)) return false;
  for (let i = 3; i < tokens.count; i++) if (isContracted(tokens, i)) return true;
  return false;
}

/** Words of grammar that never stand twice, a mark between them neither. */
const NEVER_TWICE = hashes('the a an of for with from and at its their our his');

/** *the “the worst night”* */
const isOverMark = ({ tokens }: Paragraph, from: number, next: number, n: number): boolean =>
  n === 1 &&
  next === from + 2 &&
  isSignOf(tokens, from + 1, '“"‘') &&
  !tokens.isJoined(from + 1) &&
  tokens.isJoined(next) &&
  tokens.hash(from) === tokens.hash(next) &&
  tokens.shape(from) === Shape.SMALL &&
  tokens.shape(next) === Shape.SMALL &&
  isIn(tokens, next, NEVER_TWICE);

const overMark = (from: number, next: number): Repeat => ({ first: [from, from], second: [next, next] });

/** What joins a word to itself: *coast to coast*, *bit by bit*. */
const JOINS = hashes('to and by after in on over upon');

/** So many words are no idiom, whatever they are. */
const MANY = 4;

/** *day after day after day*, *win and win and win*, *New York New York* */
function isRightPhrase(tokens: Tokens, words: readonly number[], i: number, n: number): boolean {
  if (n >= MANY) return false;
  const [from, final] = [words[i], words[i + n - 1]];
  const [before, after] = [words[i - 1], words[i + 2 * n]];
  if (isIn(tokens, final, JOINS) || tokens.hash(from) === tokens.hash(final)) return true;
  if (isCapital(tokens, words[i + n])) return true;
  const goesOn = after !== undefined && tokens.hash(after) === tokens.hash(from);
  return goesOn || (before !== undefined && tokens.hash(before) === tokens.hash(final));
}
