/** Are some words others, written otherwise? *e-mail* and *email*, *10* and *ten*, *Sen.* and *Senator*, *Qaida* and *Qaeda*. */
import { CURRENCIES } from '../../article/figures/currencies';
import { figuresIn } from '../../article/figures/figures';
import { written } from '../../article/figures/unit';
import { likenessOf, sounded } from '../../article/people/likeness';
import { isSameName } from '../../notes/spelling';
import { hasNumberIn } from '../../notes/written-numbers';
import { Class } from '../../words/classes';
import { classesOf, isKnown } from '../../words/lexicon';
import { isOneSlip } from '../../words/slips';
import { hashOf, tokensOf } from '../../words/tokens';

/** The letters and digits of some words, small and without accents. */
export const lettersOf = (words: string): string => (isPlain(words) ? words.toLowerCase() : lettersOfAny(words));

/** Nothing but letters of English. */
function isPlain(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

const lettersOfAny = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}$%]/gu, '')
    .toLowerCase();

/** One word, in small letters, is the other. */
export function isSpelledOtherwise(a: string, b: string): boolean {
  if (a === b || isAbbreviated(a, b) || isAbbreviated(b, a)) return true;
  if (endingOf(a) !== endingOf(b)) return false;
  return isSameName(a, b) || isMisspelled(a, b);
}

const endingOf = (word: string): string => /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';

/** *sen* for *senator*: both are titles. */
function isAbbreviated(short: string, long: string): boolean {
  const isTitle = (word: string): boolean => (classesOf(hashOf(word)) & Class.TITLE) !== 0;
  return short.length < long.length && short.length > 1 && isTitle(short) && isTitle(long) && isInOrder(short, long);
}

/** All letters of one stand in the other, in order, the first one first. */
function isInOrder(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** A word that nobody knows is one that somebody knows, with a slip of the hand; two that nobody knows sound alike. */
function isMisspelled(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  const [isA, isB] = [a, b].map(word => isKnown(hashOf(word)));
  if (isA && isB) return false;
  const likeness = likenessOf(sounded(a), sounded(b));
  return likeness === 'same' || likeness === 'sound' || (isA !== isB && isOneSlip(a, b));
}
const SHORTEST = 4;

/** What a figure is: its value and its unit, as they are compared. */
export interface Reading {
  readonly value: number;
  readonly unit: string;
}

/** The figures in some words; those of a range are two. */
export function readingsOf(words: string): Reading[] {
  const lead = 'between '; // what follows may be a range
  const tokens = tokensOf(lead + words);
  if (!hasNumberIn(tokens)) return []; // most words have none, as one look tells
  const figures = figuresIn(tokens, [], [{ start: 0, end: tokens.prose.length }], []);
  return figures.flatMap(({ value, valueTo, unit }) =>
    [value, valueTo].flatMap(each =>
      each === null ? [] : [{ value: each, unit: UNITS.get(unit ?? '') ?? unit ?? '' }],
    ),
  );
}

/** Signs of money by the name of what they are. */
const UNITS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, signs, names, unit }) =>
    [code, ...signs, ...names].flatMap(({ words }) => [...written(words)].map(each => [each, unit] as const)),
  ).reverse(),
);
