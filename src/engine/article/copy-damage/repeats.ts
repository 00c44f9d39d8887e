/** Words and phrases that stand twice running, and what may rightly do so. */
import { kept } from '../../text/kept';
import { lastFrom } from '../../text/span';
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { Topic } from '../../words/topics';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { DAYS, MONTHS } from '../furniture/calendar';
import type { Paragraph } from '../paragraph';
import type { Repeat } from './repeat';
import { halvesTwice, overBracket, overMark, overQuotationMark } from './repeats-over-marks';
import { shortFormsTwice } from './repeats-of-short-forms';
import { formsTwice } from './repeats-of-forms';
import { versionsTwice } from './repeats-of-versions';
import { hasRunning } from './running';
import { versionsOfSentences } from './sentence-versions';
import { isRightlyTwice, isTwiceOfRelative } from './twice';

/** A phrase that stands twice has so many words at most. */
const LONGEST = 8;

/** What stands twice in a paragraph, in the order of the text. */
export const repeatsIn = kept((paragraph: Paragraph): readonly Repeat[] => {
  const { kind, tokens } = paragraph;
  if (kind === 'furniture' || kind === 'table') return [];
  const repeats: Repeat[] = [];
  shortFormsTwice(tokens, repeats);
  versionsTwice(tokens, repeats);
  halvesTwice(paragraph, repeats);
  repeats.push(...formsTwice(paragraph), ...versionsOfSentences(paragraph));
  if (!(hasRunning(tokens) || hasContracted(tokens))) return repeats;
  const words = wordsOf(tokens);
  for (let i = 0; i + 1 < words.length; i++) {
    for (let n = 1; n <= LONGEST && i + 2 * n <= words.length; n++) {
      const repeat =
        overMark(paragraph, words[i], endOf(tokens, words[i + n - 1]), n) ??
        overBracket(paragraph, words[i], endOf(tokens, words[i + n - 1]), n) ??
        repeatOf(paragraph, words, i, n);
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
    return overQuotationMark(paragraph, from, middle, n);
  }
  const last = endOf(tokens, words[i + 2 * n - 1]);
  if (last !== middle + size - 1 || !isRunning(tokens, from, middle, last)) return undefined;
  if (tokens.isJoined(from) && isSignOf(tokens, from - 1, `.${LINKS}/`)) return undefined;
  if (isSic(tokens, last + 1) || (isCapital(tokens, from) && !isCapital(tokens, middle) && !isHead(paragraph, from)))
    return undefined;
  if (n > 1 && isRightPhrase(tokens, words, i, n)) return undefined;
  if (size === 1 && (isRightlyTwice(paragraph, from, middle) || isReduplicated(tokens, middle))) return undefined;
  const isGiven = n === 1 && isGivenOfWoman(tokens, middle);
  const isOpening = n === 1 && isHead(paragraph, from) && opensTwice(tokens, from, middle);
  const isPlain = isDate(tokens, from) || isTitle(tokens, middle) || isGiven || isOpening || !isCapital(tokens, from);
  const isName = n === 1 && isCapital(tokens, middle) && !isPlain;
  if (n === 1 && (tokens.shape(middle) === Shape.CAPITALS || isAmongLetters(tokens, from, last))) return undefined;
  const mayBeMeant = isGiven || (n === 1 && isTwiceOfRelative(tokens, from));
  return {
    first: [from, middle - 1],
    second: [middle, last],
    ...(isName && { name: tokens.hash(middle) }),
    ...(n === 1 &&
      isCapital(tokens, from) &&
      tokens.is(middle, FINITE | Class.AUXILIARY) && { unlessName: tokens.hash(middle) }),
    ...(mayBeMeant && { mayBeMeant }),
  };
}

/** *l o o k e d*: letters of a word that are set apart. */
const isAmongLetters = (tokens: Tokens, first: number, last: number): boolean =>
  isLetter(tokens, first) &&
  !isIn(tokens, first, LETTERS) &&
  (isLetter(tokens, first - 1) || isLetter(tokens, last + 1));
const isLetter = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.end(i) - tokens.start(i) === 1;
const LETTERS = hashes('a i');

const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) > Shape.SMALL;

const isHead = ({ tokens, sentences }: Paragraph, i: number): boolean =>
  i === 0 ||
  tokens.shape(i - 1) === Shape.SIGN ||
  sentences[lastFrom(sentences, tokens.start(i))]?.start === tokens.start(i);

const THE = hashes('the');
const SIC = hashes('sic');
const isSic = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, '([') && isIn(tokens, i + 1, SIC);

/** The same tokens, in the same case but for the first capital. */
function areSame(tokens: Tokens, from: number, middle: number, size: number): boolean {
  if (middle + size > tokens.count) return false;
  for (let k = 0; k < size; k++) {
    const [one, other] = [from + k, middle + k];
    if (tokens.hash(one) !== tokens.hash(other) || tokens.shape(one) === Shape.DIGITS) return false;
    if (tokens.shape(one) !== tokens.shape(other) && !(k === 0 && tokens.shape(one) === Shape.CAPITAL))
      return size === 1 && isSlipOfCase(tokens, middle);
    if (k > 0 && tokens.isJoined(one) !== tokens.isJoined(other)) return false;
  }
  return true;
}

/** *the ferry and And the train*; *saw In In Bruges* and *reads the The Guardian* are right. */
const isSlipOfCase = (tokens: Tokens, second: number): boolean =>
  tokens.shape(second - 1) === Shape.SMALL &&
  tokens.shape(second) === Shape.CAPITAL &&
  tokens.is(second, GRAMMAR) &&
  tokens.shape(second + 1) === Shape.SMALL;

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
  const one = tokens.hash(ending);
  const other = tokens.hash(verb);
  if (one === S) return other === IS && isIn(tokens, ending - 2, PRONOUNS);
  return CONTRACTED.some(([left, whole]) => one === left && other === whole);
}

function hasContracted(tokens: Tokens): boolean {
  if (!tokens.hasAny(Topic.MARK)) return false;
  for (let i = 1; i + 2 < tokens.count; i++) if (tokens.isOf(i, Topic.MARK) && isContracted(tokens, i + 2)) return true;
  return false;
}

/** A day or a month that nobody is called: *in January January 1945*, but not the song *Sunday Sunday*. */
const isDate = (tokens: Tokens, i: number): boolean =>
  (isIn(tokens, i, MONTHS) || isIn(tokens, i, DAYS)) &&
  (tokens.shape(i + 2) === Shape.DIGITS || (!tokens.is(i, GIVEN) && tokens.is(i - 1, Class.PREPOSITION | Class.TIME)));

/** *The The ferry*, *In In the morning*; the band The The and the play In the Heights stand so as well. */
const opensTwice = (tokens: Tokens, from: number, middle: number): boolean =>
  tokens.shape(from) === Shape.CAPITAL &&
  tokens.shape(middle) === Shape.CAPITAL &&
  tokens.is(middle, GRAMMAR) &&
  tokens.shape(middle + 1) === Shape.SMALL &&
  tokens.shape(middle + 2) <= Shape.SMALL &&
  (tokens.is(middle, Class.PRONOUN) ||
    !tokens.is(middle + 1, FINITE | Class.AUXILIARY) ||
    tokens.is(middle + 1, Class.NOUN | Class.PLURAL));

/** What somebody is, with a capital: *Prime Minister*. Some are called so, too. */
const isRole = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.TITLE | Class.PERSON) && !tokens.is(i, GIVEN | Class.PROPER);

const SHORT_TITLES = hashes('mr mrs ms dr sir');

/** *President President Ana Ruiz*, *Mr Mr Ruiz* */
const isTitle = (tokens: Tokens, second: number): boolean =>
  ((isRole(tokens, second) && tokens.end(second) - tokens.start(second) > LONGEST_OF_SOUND) ||
    isIn(tokens, second, SHORT_TITLES)) &&
  tokens.shape(second + 1) === Shape.CAPITAL &&
  !tokens.isJoined(second + 1);

/** *Ana Ana Ruiz*. A man may be called as his father is: *Hassan Hassan Ali*. */
const isGivenOfWoman = (tokens: Tokens, second: number): boolean =>
  tokens.shape(second) === Shape.CAPITAL &&
  tokens.is(second, Class.WOMAN) &&
  !tokens.is(second, Class.MAN | Class.PROPER | Class.NOUN) &&
  tokens.shape(second + 1) === Shape.CAPITAL &&
  !tokens.isJoined(second + 1);

/** Words of other languages that say a short sound twice: *tuk tuk*, *mahi mahi*. No word of English is cut so short and not known. */
const LONGEST_OF_SOUND = 5;

function isReduplicated(tokens: Tokens, second: number): boolean {
  const word = tokens.text(second);
  if (tokens.shape(second) !== Shape.SMALL || tokens.is(second, Class.COMMON | GRAMMAR)) return false;
  return word.length <= LONGEST_OF_SOUND && (!isKnown(tokens.hash(second)) || isKnown(hashOf(word + word)));
}

/** What joins a word to itself: *coast to coast*, *bit by bit*. */
const JOINS = hashes('to and by after in on over upon');

/** So many words are no idiom, whatever they are. */
const MANY = 4;
/** Names of two words are said twice (*New York New York*), those of more are not. */
const FEWEST_OF_NAME = 3;

/** *day after day after day*, *win and win and win*, *New York New York* */
function isRightPhrase(tokens: Tokens, words: readonly number[], i: number, n: number): boolean {
  if (n >= MANY) return false;
  const [from, final] = [words[i], words[i + n - 1]];
  const [before, after] = [words[i - 1], words[i + 2 * n]];
  if (isIn(tokens, final, JOINS) || tokens.hash(from) === tokens.hash(final)) return true;
  if (n < FEWEST_OF_NAME && isCapital(tokens, words[i + n]) && !isRole(tokens, final) && !isIn(tokens, before, THE))
    return true;
  const goesOn = after !== undefined && tokens.hash(after) === tokens.hash(from);
  return goesOn || (before !== undefined && tokens.hash(before) === tokens.hash(final));
}
