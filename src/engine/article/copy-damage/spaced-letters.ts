/** Letters of a word that are set apart: *the l o c k is shut*, as a heading is spaced out. Letters that are spelled out make no word. */
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { isIn, isSignOf, hashes } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, type Tokens } from '../../words/tokens';

/** A word whose letters are set apart. */
export interface SpacedWord {
  readonly span: Span;
  readonly word: string;
  /** Its last token. */
  readonly last: number;
}

const [FEWEST, MOST] = [4, 24];
/** Of three letters only the commonest words. */
const SHORT = hashes(
  'the and for are was not had has but his her its our you all who can out one two new she him how did',
);
/** Words themselves, which may stand beside it. */
const WORDS = hashes('a i o');

/** The word whose first letter is this token. */
export function spacedWordAt(tokens: Tokens, i: number): SpacedWord | undefined {
  if (!isLetter(tokens, i) || isJoinedTo(tokens, i) || goesOn(tokens, i)) return undefined;
  let last = i;
  while (last - i < MOST && goesOn(tokens, last + 1)) last++;
  if (last - i < 2 || goesOn(tokens, last + 1)) return undefined;
  const isNamed = isSignOf(tokens, i - 1, '“"‘\'') && isSignOf(tokens, last + 1, '”"’\'');
  if (isNamed || (tokens.isJoined(last + 1) && !isSignOf(tokens, last + 1, '.,;:?!)”"'))) return undefined;
  const head = isIn(tokens, i, WORDS) ? i + 1 : i;
  const tail = isIn(tokens, last, WORDS) ? last - 1 : last;
  for (const classes of [Class.COMMON, -1])
    for (const [first, end] of [
      [i, last],
      [head, last],
      [i, tail],
    ]) {
      const word = wordOf(tokens, first, end, classes);
      if (word) return word;
    }
  return undefined;
}

function wordOf(tokens: Tokens, first: number, last: number, classes: number): SpacedWord | undefined {
  let word = '';
  for (let i = first; i <= last; i++) word += tokens.text(i);
  const isLong = word.length > FEWEST;
  const isWord = word.length < FEWEST ? SHORT.has(hashOf(word)) : can(word, isLong ? classes : Class.COMMON);
  const isForm = !isWord && isLong && FORMS.some(form => word.endsWith(form) && can(stemOf(word, form), classes));
  return isWord || isForm ? { span: tokens.span(first, last), word, last } : undefined;
}

const can = (word: string, classes: number): boolean => (classesOf(hashOf(word)) & classes) !== 0;

/** Endings that double the letter before them: *banning*. */
const FORMS = ['ing', 'ed', 'er'];
function stemOf(word: string, ending: string): string {
  const stem = word.slice(0, -ending.length);
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

const isLetter = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && tokens.end(i) - tokens.start(i) === 1;

const isJoinedTo = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && !isSignOf(tokens, i - 1, '(“"‘\'—–');

/** A letter behind another one, with one space between them. */
const goesOn = (tokens: Tokens, i: number): boolean =>
  isLetter(tokens, i) && isLetter(tokens, i - 1) && tokens.start(i) - tokens.end(i - 1) === 1;
