/** Words that run on behind a sign that ends the one before: *the board’schair*, *don’tknow*, *40%of*, *(HB)said*. */
import { Class, GRAMMAR } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import { classesOf, isKnown } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

const FAMILIAR = Class.COMMON | GRAMMAR | Class.DENIAL;

/** Where the second of two words begins, if the token at `i`, which is joined, follows a sign; -1 where they belong together. */
export function seamBehindMark(tokens: Tokens, i: number): number {
  if (tokens.shape(i - 1) !== Shape.SIGN) return -1;
  if (tokens.shape(i) === Shape.CAPITAL) return isNameBehindBracket(tokens, i) ? tokens.start(i) : -1;
  if (tokens.shape(i) !== Shape.SMALL) return -1;
  if (isSignOf(tokens, i - 1, "’'")) return tokens.isJoined(i - 1) ? behindApostrophe(tokens, i) : -1;
  const isNext = tokens.end(i) - tokens.start(i) > 1 && tokens.is(i, FAMILIAR);
  if (!isNext || !isSignOf(tokens, i - 1, '%)') || !tokens.isJoined(i - 1)) return -1;
  const isEnd = isSignOf(tokens, i - 1, '%') ? tokens.shape(i - 2) === Shape.DIGITS : isBracketed(tokens, i - 2);
  return isEnd ? tokens.start(i) : -1;
}

/** *Ana (Bo)Ruiz* */
const isNameBehindBracket = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, ')') &&
  tokens.isJoined(i - 1) &&
  tokens.end(i) - tokens.start(i) > 2 &&
  isBracketed(tokens, i - 2);

/** What is left of a verb behind an apostrophe, and what stands before it. */
const SHORT_FORMS: readonly (readonly [ending: string, isBefore: (tokens: Tokens, i: number) => boolean])[] = [
  ['re', isSubject],
  ['ve', isSubject],
  ['ll', isSubject],
  ['t', (tokens, i) => tokens.is(i, Class.AUXILIARY) || tokens.text(i).endsWith('n')],
  ['s', (tokens, i) => tokens.end(i) - tokens.start(i) > 1 && tokens.is(i, -1)],
];

function isSubject(tokens: Tokens, i: number): boolean {
  return tokens.is(i, Class.PRONOUN);
}

function behindApostrophe(tokens: Tokens, i: number): number {
  if (isKnown(tokens.hash(i)) || tokens.isJoined(i - 2)) return -1;
  const run = tokens.text(i);
  for (const [ending, isBefore] of SHORT_FORMS) {
    const rest = run.slice(ending.length);
    if (rest.length < 2 || !run.startsWith(ending) || !(classesOf(hashOf(rest)) & FAMILIAR)) continue;
    if (isBefore(tokens, i - 2)) return tokens.start(i) + ending.length;
  }
  return -1;
}

const LONGEST_BRACKET = 8;

/** *(HB)*, *(in May)*, *(40)*; in *(un)known* and *(s)he* the brackets stand around a piece of the word. */
function isBracketed(tokens: Tokens, last: number): boolean {
  let first = last;
  while (last - first < LONGEST_BRACKET && !isSignOf(tokens, first, '()')) first--;
  if (!isSignOf(tokens, first, '(') || tokens.isJoined(first)) return false;
  return last > first + 1 || (tokens.shape(last) !== Shape.SMALL && tokens.end(last) - tokens.start(last) > 1);
}
