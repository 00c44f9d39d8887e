/** The ends of a line: where its words begin and where they end, whatever brackets, bullets and stops are set around them. */
import { hashes, isIn } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';

/** Signs, by their code points. */
export const codes = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.codePointAt(0)!));

/** What opens a sentence that somebody says, and what parts a label from the headline behind it. */
const MARKS = codes('"\'“‘«„');
const PARTING = codes(':|»>→–—-›•·');
const CLOSING = codes('.:…!?)]}|»>→›*,·•_');
/** These are words of the line, not bullets before it. */
const MEANT = codes('©@#$£€');

/** A table of fixed phrases that all mean the same, with straight apostrophes as well as typographic ones. */
export const phrases = (list: string): Phrases<true> => meanings([[list, true]]);

/** A table of fixed phrases by what they mean. */
export const meanings = <T>(lists: Iterable<readonly [list: string, meaning: T]>): Phrases<T> =>
  new Phrases(
    Array.from(lists).flatMap(([list, meaning]) =>
      list.split(', ').flatMap(phrase => [phrase, phrase.replaceAll('’', "'")].map(each => [each, meaning] as const)),
    ),
  );

/** The first token that is neither a bracket nor a bullet. */
export function firstOf(tokens: Tokens): number {
  let i = 0;
  while (tokens.shape(i) === Shape.SIGN && !MARKS.has(tokens.hash(i)) && !MEANT.has(tokens.hash(i))) i++;
  return i;
}

/** Nothing but closing signs stands from a token on. */
export function isEnd(tokens: Tokens, i: number): boolean {
  while (isSignOf(tokens, i, CLOSING)) i++;
  return i >= tokens.count;
}

export const isSignOf = (tokens: Tokens, i: number, signs: ReadonlySet<number>): boolean =>
  tokens.shape(i) === Shape.SIGN && signs.has(tokens.hash(i));

/** A sign parts a label from what it points to: *Related: Ferry fares*, *READ NEXT | Ferry fares*. */
export const isParted = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, PARTING) && !isEnd(tokens, i + 1);

export const isMark = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, MARKS);

export const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) >= Shape.CAPITAL;

/** All of the words from a token up to another one have a capital, but for the small ones that names have inside. */
export function isAllNames(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens.shape(i) === Shape.SMALL && !isIn(tokens, i, IN_NAMES) && !tokens.isJoined(i)) return false;
  return first < end;
}

const IN_NAMES = hashes('of the and for in at de la van von du to');

/** A year, in digits: *1998*, *2026*. */
export const isYear = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 4 && /^(?:19|20)/.test(tokens.text(i));

/** Somebody says something in the line: it is copy, whatever it begins with. */
export function isTold(tokens: Tokens, first: number): boolean {
  for (let i = first; i < tokens.count; i++) if (isIn(tokens, i, TELLING)) return true;
  return false;
}

const TELLING = hashes('said says told tells urged urge urges asked asks added argued warned warns wrote insisted');

/** A line as long as this is no heading. */
export const LONGEST_HEADING = 160;
