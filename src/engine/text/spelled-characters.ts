/**
 * Characters that a system has spelled in its own way and nobody read back: by their number (*keeper\u2019s*), by their bytes in a program
 * (*keeper\xe2\x80\x99s*), in a mail (*keeper=E2=80=99s*) or in an address (*harbour%20board*), and the line break of a page between two words (*storm<br />took*).
 */
import { codeAt, isEnglish, isSpace } from './characters';
import { FILLER, proseOf } from './markup';
import { windows1252 } from './mojibake';
import type { Rewrite } from './repair';
import { isApart, isSpokenOf } from './spoken-entities';

/** Could there be any? No copy has these often. */
export const maySpell = (text: string): boolean =>
  text.includes('\\u') ||
  text.includes('\\x') ||
  text.includes('=') ||
  text.includes('%2') ||
  text.includes('%E') ||
  text.includes('<br');

/** Those that stand in prose, and of which the copy does not speak. */
export function* spelledIn(text: string): Iterable<Rewrite> {
  if (!maySpell(text)) return;
  const prose = proseOf(text);
  const hasTags = text.includes('</');
  const all = [...allIn(text, hasTags)].filter(
    ({ span: { start } }) => (prose[start] === FILLER) === (text[start] === '<'),
  );
  const isSpoken = all.some(({ span }) => isSpokenOf(text, span));
  for (const spelled of all)
    if (!isSpokenOf(text, spelled.span) && !(isSpoken && isApart(text, spelled.span))) yield spelled;
}

function* allIn(text: string, hasTags: boolean): Iterable<Rewrite> {
  for (let at = 0; at < text.length; at++) {
    const spelled = spelledAt(text, at, hasTags);
    if (!spelled) continue;
    yield spelled;
    at = spelled.span.end - 1;
  }
}

function spelledAt(text: string, at: number, hasTags: boolean): Rewrite | undefined {
  switch (text[at]) {
    case '\\':
      return isPath(text, at) ? undefined : (numbered(text, at) ?? bytesAt(text, at, '\\x') ?? markAt(text, at));
    case '=':
      return bytesAt(text, at, '=') ?? single(text, at);
    case '%':
      return isAddress(text, at) ? undefined : (bytesAt(text, at, '%') ?? spaceAt(text, at));
    case '<':
      return hasTags ? undefined : lineBreak(text, at);
    default:
      return undefined;
  }
}

const rewrite = (start: number, end: number, text: string, kind: 'misread' | 'html' = 'misread'): Rewrite => ({
  span: { start, end },
  text,
  kind,
  sure: !'<>[]*_\\'.includes(text), // these would turn copy into markup
});

/** What is written in hexadecimal digits; NaN where others stand there. Mails and addresses write it in capitals. */
function hexAt(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = HEX.indexOf(text[i]?.toLowerCase() ?? ' ');
    if (digit < 0) return NaN;
    value = value * 16 + digit;
  }
  return value;
}
const HEX = '0123456789abcdef';

/** Signs that programs write by their number although every keyboard has them. */
const SIGNS = '"&\'<>';
const [FIRST_BEYOND_ASCII, HIGH, LOW, LAST_LOW] = [0xa0, 0xd800, 0xdc00, 0xdfff];
const ESCAPE = 6; // \u2019

/** *\u2019*; not in a path, whose backslash stands behind a drive’s colon or another name. */
function numbered(text: string, at: number): Rewrite | undefined {
  const code = text[at + 1] === 'u' ? hexAt(text, at + 2, 4) : NaN;
  if (Number.isNaN(code)) return undefined;
  const end = at + ESCAPE;
  if (code >= HIGH && code <= LAST_LOW) {
    const low = text.startsWith('\\u', end) ? hexAt(text, end + 2, 4) : NaN;
    if (code >= LOW || !(low >= LOW && low <= LAST_LOW)) return undefined;
    return rewrite(at, end + ESCAPE, String.fromCharCode(code, low));
  }
  const is = String.fromCharCode(code);
  return code >= FIRST_BEYOND_ASCII || SIGNS.includes(is) ? rewrite(at, end, plain(is)) : undefined;
}

/** So far around (UTF-16 units) it is looked for an address or a path. */
const LONGEST_ADDRESS = 256;

/** Where what is joined to a place begins. */
function headOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_ADDRESS && !isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** *C:\users\u2019* */
export function isPath(text: string, at: number): boolean {
  const start = headOf(text, at);
  return text.startsWith(':\\', start + 1) || text.startsWith('\\\\', start);
}

/** A space is a space, whatever keeps it from breaking. */
const plain = (is: string): string => (isSpace(is.charCodeAt(0)) ? ' ' : is);

const CODE = 3; // =E2
const PROGRAM_CODE = 4; // \xe2
const [FIRST_LEAD, THREE, FOUR, LAST_LEAD] = [0xc2, 0xe0, 0xf0, 0xf4];
const lengthFrom = (lead: number): number => (lead < THREE ? 2 : lead < FOUR ? 3 : 4);

/** *=E2=80=99*, *%E2%80%99*, *\xe2\x80\x99*: the bytes of one character in UTF-8. */
function bytesAt(text: string, at: number, sign: string): Rewrite | undefined {
  const { length } = sign;
  const lead = hexAt(text, at + length, 2);
  if (!(lead >= FIRST_LEAD && lead <= LAST_LEAD)) return undefined;
  const end = at + lengthFrom(lead) * (length + 2);
  let bytes = '';
  for (let i = at; i < end; i += length + 2) {
    const code = i + length;
    if (!text.startsWith(sign, i) || Number.isNaN(hexAt(text, code, 2))) return undefined;
    bytes += `%${text.slice(code, code + 2)}`;
  }
  const is = decoded(bytes);
  return is === undefined ? undefined : rewrite(at, end, plain(is));
}

function decoded(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}

const isLetter = (text: string, at: number): boolean => isEnglish(codeAt(text, at));
/** Letters, or what ends a word before the space. */
const isBehindWord = (text: string, at: number): boolean =>
  isLetter(text, at - 1) || '.,;:?!’”"'.includes(text[at - 1] ?? ' ');

const [SPACE, FIRST_MARK, LAST_MARK] = [0x20, 0x91, 0x97];

/** *since=20May*, *keeper=92s*: one byte, between letters. In a formula a number follows, or a space. */
function single(text: string, at: number): Rewrite | undefined {
  const code = hexAt(text, at + 1, 2);
  const end = at + CODE;
  if (!isLetter(text, end)) return undefined;
  if (code === SPACE && isBehindWord(text, at)) return rewrite(at, end, ' ');
  const isMark = code >= FIRST_MARK && code <= LAST_MARK;
  return isMark && isLetter(text, at - 1) ? rewrite(at, end, windows1252(code)) : undefined;
}

/** *keeper\x92s*: one byte of Windows behind a letter. */
function markAt(text: string, at: number): Rewrite | undefined {
  const code = text[at + 1] === 'x' ? hexAt(text, at + 2, 2) : NaN;
  const isMark = code >= FIRST_MARK && code <= LAST_MARK && isLetter(text, at - 1);
  return isMark ? rewrite(at, at + PROGRAM_CODE, windows1252(code)) : undefined;
}

/** *harbour%20board*; behind a number it is a rate: *5%20*. */
function spaceAt(text: string, at: number): Rewrite | undefined {
  const end = at + CODE;
  const isSpaced = hexAt(text, at + 1, 2) === SPACE && isBehindWord(text, at) && isLetter(text, end);
  return isSpaced ? rewrite(at, end, ' ') : undefined;
}

/** *example.org/ferry%20fares*, *ferry%20fares.pdf*: what is joined to it has other signs of an address. */
export function isAddress(text: string, at: number): boolean {
  const end = Math.min(text.length, at + LONGEST_ADDRESS);
  for (let i = headOf(text, at); i < end && !isSpace(text.charCodeAt(i)); i++)
    if ('/\\@=#_'.includes(text[i]) || (text[i] === '.' && isLetter(text, i + 1))) return true;
  return false;
}

const BREAKS = ['<br>', '<br/>', '<br />'];

/** *storm<br />took*: between two words, where the copy has no other tag. */
function lineBreak(text: string, at: number): Rewrite | undefined {
  const tag = BREAKS.find(each => text.startsWith(each, at));
  if (!tag || !isBehindWord(text, at) || !isLetter(text, at + tag.length)) return undefined;
  return rewrite(at, at + tag.length, ' ', 'html');
}
