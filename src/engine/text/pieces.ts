/**
 * Markdown in pieces that no construct reaches across: blank lines part them where the next line is not indented, outside of fenced code
 * and of such HTML as goes on over blank lines. What a change does not touch need not be parsed again.
 */
import { breakFrom } from './lines';
import type { Span } from './span';

const FENCE = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/;

/** HTML that goes on over blank lines, and what ends it. */
const HTML: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /^ {0,3}<!--/, close: /-->/ },
  { open: /^ {0,3}<\?/, close: /\?>/ },
  { open: /^ {0,3}<!\[CDATA\[/, close: /\]\]>/ },
  { open: /^ {0,3}<![a-z]/i, close: />/ },
];

/** The pieces of a text from an offset on, in its order, without the blank lines between them. */
export function piecesOf(text: string, from: number): Span[] {
  const pieces: Span[] = [];
  let start = -1; // of the piece that is open
  let last = from; // the end of its last line
  let parted = false; // a blank line has come since
  let closing: RegExp | undefined;
  const returns = text.includes('\r');
  for (let at = from, end; at < text.length; at = text.startsWith('\r\n', end) ? end + 2 : end + 1) {
    end = returns ? breakFrom(text, at) : text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (isBlank(text, at, end)) {
      parted = true;
      continue;
    }
    if (start >= 0 && parted && !closing && text.charCodeAt(at) > 32) {
      pieces.push({ start, end: last });
      start = -1;
    }
    if (start < 0) start = at;
    [last, parted] = [end, false];
    if (closing?.test(text.slice(at, end))) closing = undefined;
    else if (!closing && mayOpen(text, at)) closing = closingOf(text.slice(at, end));
  }
  if (start >= 0) pieces.push({ start, end: last });
  return pieces;
}

/** A fence or a tag stands at the start of the line. */
function mayOpen(text: string, at: number): boolean {
  while (text[at] === ' ') at++;
  return text[at] === '`' || text[at] === '~' || text[at] === '<';
}

/** What ends that which a line opens and does not close. */
function closingOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line);
  if (fence) return new RegExp(`^ {0,3}${(fence[1] ?? fence[2])[0]}{${(fence[1] ?? fence[2]).length},}\\s*$`);
  for (const { open, close } of HTML) {
    const opened = open.exec(line);
    if (opened) return close.test(line.slice(opened[0].length)) ? undefined : close;
  }
  return undefined;
}

/** A line with a sign of markup; without one, the lines of a piece are one paragraph. */
const MARKUP = new RegExp(
  [
    /[*_[\]<>&`\\|]/, // inside a line
    /^[ \t]*(?:[-+#=~]|\d{1,9}[.)])/, // at its start
    /^(?: {4}| {0,3}\t)/,
    /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/, // a blank line inside
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** Would Markdown read anything but words in this piece? */
export const hasMarkup = (piece: string): boolean => MARKUP.test(piece);

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return true;
}
