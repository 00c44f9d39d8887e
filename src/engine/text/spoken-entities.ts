/** HTML’s spellings that copy speaks of, and that are no damage there: *when you see &amp; in a headline*, *the code &nbsp; stands for a space*. */
import { isSpace } from './characters';
import type { Span } from './span';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENING = '“"‘\'`';
const CLOSING = '”"’\'`';
/** They join two names, and stand before none of these. */
const JOINING = setOf('&amp; &lt; &gt;');
const NO_NAME = setOf(
  'and or in on at for as by from into with is was are means meant stands stood instead where when appears',
);
/** What calls it a spelling, and what is said of one. */
const CALLED = setOf('code codes entity entities string sequence characters letters spelling');
const SAID = setOf('is was means meant stands stood instead appears appeared and or for');

/** Does the copy speak of a spelling in it? */
export function isSpokenOf(text: string, at: Span): boolean {
  const { start, end } = at;
  if (start > 0 && OPENING.includes(text[start - 1]) && end < text.length && CLOSING.includes(text[end])) return true;
  if (!isApart(text, at)) return false;
  const behind = wordBehind(text, end);
  return JOINING.has(text.slice(start, end))
    ? NO_NAME.has(behind)
    : SAID.has(behind) && CALLED.has(wordBefore(text, start));
}

/** Does it stand alone between spaces? Where copy speaks of one, it speaks of those, too. */
export const isApart = (text: string, { start, end }: Span): boolean =>
  (start === 0 || isSpace(text.charCodeAt(start - 1))) && (end === text.length || isSpace(text.charCodeAt(end)));

/** So far off (UTF-16 units) a word ends. */
const LONGEST = 16;

const wordBehind = (text: string, end: number): string => text.slice(end + 1, end + LONGEST).split(' ')[0];
const wordBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - LONGEST), Math.max(0, start - 1))
    .split(' ')
    .at(-1)!;
