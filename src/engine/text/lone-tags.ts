/** A tag that was left in plain copy when its partner was taken out: *the mill</b> has burned*, *the <i>long night*, *the mill<br/>.* */
import { isEnglish, isSpace } from './characters';
import type { Rewrite } from './repair';

const NAMES = new Set('a b i u s em strong span font small sub sup cite mark big p div'.split(' '));
/** These open and are never closed, in some copy. */
const ALONE = new Set(['p', 'div']);
const BREAK = 'br';
const LONGEST = 400;
const ENDS = '.,;:?!)”’"\'';

/** The one tag of a text that has no other; copy in HTML has more of them. */
export function* loneTagIn(text: string): Iterable<Rewrite> {
  const start = text.indexOf('<');
  if (start < 0 || text.includes('<', start + 1)) return;
  const close = text.indexOf('>', start) + 1;
  if (close === 0 || close - start > LONGEST || text.includes('>', close)) return;
  const closes = text[start + 1] === '/';
  const [name, ...others] = text
    .slice(closes ? start + 2 : start + 1, close - 1)
    .split(' ')
    .map(word => word.toLowerCase());
  const isLone = name.startsWith(BREAK)
    ? isBreakAtMark(text, name + others.join(''), start, close)
    : NAMES.has(name) && !others.some(word => !word.includes('=')) && isInside(text, start, close, closes, name);
  if (!isLone) return;
  const isInWord = isLetter(text, start - 1) && isLetter(text, close);
  yield { span: { start, end: close }, text: '', kind: 'html', sure: !isInWord };
}

const isLetter = (text: string, at: number): boolean => at >= 0 && isEnglish(text.charCodeAt(at));
const BYTE_ORDER_MARK = 0xfeff; // which JavaScript has for a space
const isApart = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== BYTE_ORDER_MARK);

/** *the mill<br/>.* */
const isBreakAtMark = (text: string, tag: string, start: number, close: number): boolean =>
  (tag === BREAK || tag === `${BREAK}/`) && isLetter(text, start - 1) && ENDS.includes(text[close] ?? ' ');

/** It touches the word that it opens or closes behind, and is not the first or last of the paragraph: what it belongs to may be outside. */
function isInside(text: string, start: number, close: number, closes: boolean, name: string): boolean {
  if (!closes) return !ALONE.has(name) && !isApart(text, close) && text.slice(0, start).trim() !== '';
  if (isApart(text, start - 1)) return false;
  let end = close;
  while (end < text.length && (ENDS.includes(text[end]) || isSpace(text.charCodeAt(end)))) end++;
  return end < text.length;
}
