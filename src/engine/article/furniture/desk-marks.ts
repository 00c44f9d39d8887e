/** Marks for the desk that stand in the copy: *[CQ]*, checked and correct as it is, whatever it looks like. */
import type { Span } from '../../text/span';
import { figuresOf, type Article } from '../article';
import { namesOf } from '../people/names';

/** A mark that the words before it were checked, with the space between. *[CQ?]* asks, and is none. */
export const CHECKED = /\s?[[(]cq[\])]/gi;

export const isCheckedMark = (words: string): boolean => /^\s?[[(]cq[\])]$/i.test(words);

/** What a mark at `at` vouches for: the figure or the name that ends there, else the word; UTF-16 offsets in the article. */
export function vouchedBefore(article: Article, at: number): Span | undefined {
  const spans = [
    ...figuresOf(article).map(({ span }) => span),
    ...namesOf(article).flatMap(({ mentions }) => mentions),
  ];
  const word = /[\p{L}\p{N}’'-]{1,60}(?=[^\p{L}\p{N}\s]{0,3}$)/u.exec(article.text.slice(Math.max(0, at - 64), at));
  return (
    spans.find(({ end }) => end === at) ??
    (word
      ? { start: Math.max(0, at - 64) + word.index, end: Math.max(0, at - 64) + word.index + word[0].length }
      : undefined)
  );
}
