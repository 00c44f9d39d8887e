/** By what a figure is reckoned: *90 cents a litre*, *per litre*, *for each litre* and *for every litre* are one. */
import type { Word } from './word-classes';

const EACH: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);
const FOR: ReadonlySet<string> = new Set(['for']);
/** *12 miles to the gallon* */
const MEASURES: ReadonlySet<string> = new Set(
  'gallon litre liter mile kilometre kilometer hour acre hectare pound dollar euro barrel inch minute second'.split(
    ' ',
  ),
);
/** *every other pupil*, *every second year* */
const OTHER: ReadonlySet<string> = new Set(['other', 'second', 'third', 'fourth', 'few', 'such', 'one']);

/** The words of a sentence, with one word for what says by what a figure is reckoned. */
export const reckoned = (words: readonly Word[]): Word[] =>
  words.map((word, i) => (isPer(words, i) ? { ...word, word: 'per', class: 'content' } : word));

function isPer(words: readonly Word[], i: number): boolean {
  const [next, before] = [words[i + 1], words[i - 1]];
  if (next?.class !== 'content' || OTHER.has(next.word) || !before) return false;
  const { word } = words[i];
  if (word === 'the') return before.word === 'to' && MEASURES.has(next.word) && isOfFigure(words, i - 2);
  if (!EACH.has(word)) return false;
  return (
    isOfFigure(words, i - 1) || (FOR.has(before.word) && word !== 'a' && word !== 'an' && isOfFigure(words, i - 2))
  );
}

/** A figure, its unit, or another rate of it. */
function isOfFigure(words: readonly Word[], i: number): boolean {
  const isFigure = (word: Word | undefined): boolean => word?.class === 'claim' || word?.class === 'number';
  const word = words[i];
  return isFigure(word) || (word?.class === 'content' && (word.word.startsWith('per ') || isFigure(words[i - 1])));
}
