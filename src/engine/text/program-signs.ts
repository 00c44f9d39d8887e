/**
 * Signs by which programs hold copy, left in it: a line break as its escape (*Monday.\nThe vote*, *Monday._x000D_*), the backslash before a
 * mark (*keeper\’s*), the words and bytes of a file of rich text (*won\rquote t*, *won\'92t*), and figures set high for the marks of an old
 * mail (*keeper¹s*, *³a mistake²*).
 */
import { codeAt, isCapital, isEnglish, isSmall, isSpace, isWord } from './characters';
import { windows1252 } from './mojibake';
import type { Rewrite } from './repair';
import { isPath } from './spelled-characters';

/** Could there be any? */
export const mayHaveProgramSigns = (text: string): boolean =>
  text.includes('\\') || text.includes('_x00') || text.includes('¹') || text.includes('³');

export function* programSignsIn(text: string): Iterable<Rewrite> {
  if (!mayHaveProgramSigns(text)) return;
  for (let at = 0; at < text.length; at++) {
    const found = signAt(text, at);
    if (found) yield found;
    if (found?.text === '“' && text[at] === '³') yield rewrite(closeFrom(text, at), 1, '”', false);
    if (found) at = found.span.end - 1;
  }
}

function signAt(text: string, at: number): Rewrite | undefined {
  switch (text[at]) {
    case '\\':
      return isPath(text, at) || text[at - 1] === '\\'
        ? undefined
        : (richText(text, at) ?? byteAt(text, at) ?? beforeMark(text, at) ?? lineBreak(text, at));
    case '_':
      return cellBreak(text, at);
    case '¹':
      return isApostrophe(text, at) ? rewrite(at, 1, '’') : undefined;
    case '³':
      return opensPair(text, at) ? rewrite(at, 1, '“', false) : undefined;
    default:
      return undefined;
  }
}

const rewrite = (start: number, length: number, text: string, sure = true): Rewrite => ({
  span: { start, end: start + length },
  text,
  kind: text ? 'misread' : 'left',
  sure,
});

const isApart = (text: string, at: number): boolean => at <= 0 || at >= text.length || isSpace(text.charCodeAt(at));
const isLetter = (text: string, at: number): boolean => isEnglish(codeAt(text, at));

const BREAKS = ['\\r\\n', '\\n\\n', '\\n', '\\t'];
const STOPS = '.?!:,;"”’)';

/** *Monday.\nThe vote*: behind the end of a word; in a path small letters go on. */
function lineBreak(text: string, at: number): Rewrite | undefined {
  const code = BREAKS.find(each => text.startsWith(each, at));
  if (!code || isApart(text, at - 1)) return undefined;
  const end = at + code.length;
  const isBehindStop = STOPS.includes(text[at - 1]);
  if (!isBehindStop && !(isLetter(text, at - 1) && isCapital(codeAt(text, end)))) return undefined;
  return isWord(codeAt(text, end - 1)) && (isApart(text, end) || !isSmall(codeAt(text, end)))
    ? spaced(text, at, code.length)
    : undefined;
}

/** A space, where none stands beside it. */
const spaced = (text: string, at: number, length: number): Rewrite =>
  rewrite(at, length, isApart(text, at + length) ? '' : ' ', isApart(text, at + length));

const CELL_BREAKS = ['_x000d_', '_x000a_', '_x0009_'];

/** *Monday._x000D_*: a line break in the cell of a table. */
const cellBreak = (text: string, at: number): Rewrite | undefined =>
  CELL_BREAKS.includes(text.slice(at, at + 7).toLowerCase()) ? spaced(text, at, 7) : undefined;

/** *keeper\’s*, *\“a mistake\”*: the mark hangs on a word before it or behind it. */
function beforeMark(text: string, at: number): Rewrite | undefined {
  if (!'\'"‘’“”'.includes(text[at + 1] ?? ' ')) return undefined;
  const hangs =
    isWord(codeAt(text, at + 2)) || (at > 0 && (isWord(codeAt(text, at - 1)) || '.,?!'.includes(text[at - 1])));
  return hangs ? rewrite(at, 1, '') : undefined;
}

const RICH_TEXT: readonly (readonly [word: string, sign: string, partner?: string])[] = [
  ['\\rquote', '’'],
  ['\\rdblquote', '”'],
  ['\\emdash', '—'],
  ['\\endash', '–'],
  ['\\ldblquote', '“', '\\rdblquote'],
  ['\\lquote', '‘', '\\rquote'],
];

/** *won\rquote t*: with the space that ends it, behind copy; what opens needs what closes. */
function richText(text: string, at: number): Rewrite | undefined {
  const found = RICH_TEXT.find(([word]) => text.startsWith(word, at));
  if (!found) return undefined;
  const [word, sign, partner] = found;
  const end = at + word.length;
  if (isLetter(text, end) || !(partner ? text.slice(end, end + FARTHEST).includes(partner) : !isApart(text, at - 1)))
    return undefined;
  return rewrite(at, text[end] === ' ' ? word.length + 1 : word.length, sign);
}

const [FIRST_MARK, LAST_MARK, FIRST_LETTER] = [0x91, 0x97, 0xc0];

/** *won\'92t*: one byte of Windows, beside a letter. *\'95* is a year as well. */
function byteAt(text: string, at: number): Rewrite | undefined {
  const digits = text.slice(at + 2, at + 4);
  const code = text[at + 1] === "'" ? parseInt(digits, 16) : NaN;
  const isHex = code.toString(16) === digits;
  const isMark =
    code >= FIRST_MARK &&
    code <= LAST_MARK &&
    (isLetter(text, at + 4) || isLetter(text, at - 1) || '.,?!'.includes(text[at - 1] ?? ' '));
  const isAccented = code >= FIRST_LETTER && isLetter(text, at - 1);
  return isHex && (isMark || isAccented)
    ? rewrite(at, 4, isMark ? windows1252(code) : String.fromCharCode(code))
    : undefined;
}

/** What stands behind the apostrophe of a short form. */
const ENDINGS = new Set('s t re ve ll d m'.split(' '));

/** *keeper¹s*; not *note¹ and*. */
function isApostrophe(text: string, at: number): boolean {
  let end = at + 1;
  while (isLetter(text, end)) end++;
  return isLetter(text, at - 1) && ENDINGS.has(text.slice(at + 1, end));
}

const UNITS = new Set('m km cm mm ft mi in'.split(' '));

/** Farther behind, in characters, nothing is looked for that belongs to what stands here. */
const FARTHEST = 500;

const closeFrom = (text: string, at: number): number => {
  const within = text.slice(at, at + FARTHEST).indexOf('²');
  return within < 0 ? -1 : at + within;
};

/** *³a mistake²*: before a word, and the next ² closes behind one that is no unit. */
function opensPair(text: string, at: number): boolean {
  const close = closeFrom(text, at);
  if (close < 0 || !isApart(text, at - 1) || !isLetter(text, at + 1) || isWord(codeAt(text, close + 1))) return false;
  let start = close;
  while (isLetter(text, start - 1)) start--;
  return '.,?!'.includes(text[close - 1]) || (start < close && !UNITS.has(text.slice(start, close)));
}
