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
  return wordOf(tokens, i, last) ?? wordOf(tokens, head, last) ?? wordOf(tokens, i, tail);
}

function wordOf(tokens: Tokens, first: number, last: number): SpacedWord | undefined {
  let word = '';
  for (let i = first; i <= last; i++) word += tokens.text(i);
  const hash = hashOf(word);
  const isWord = word.length < FEWEST ? SHORT.has(hash) : classesOf(hash) & (word.length > FEWEST ? -1 : Class.COMMON);
  return isWord ? { span: tokens.span(first, last), word, last } : undefined;
}

const isLetter = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && tokens.end(i) - tokens.start(i) === 1;

const isJoinedTo = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && !isSignOf(tokens, i - 1, '(“"‘\'—–');

/** A letter behind another one, with one space between them. */
const goesOn = (tokens: Tokens, i: number): boolean =>
  isLetter(tokens, i) && isLetter(tokens, i - 1) && tokens.start(i) - tokens.end(i - 1) === 1;
