/**
 * Which lines of plain copy are one paragraph. It is decided block by block, of what no blank line parts: a line that breaks off in its
 * sentence is read on, a block set to a measure is one paragraph, and the lines of a table, an address and a transcript stand alone.
 */
import type { Span } from './span';

/** A line of copy, without its white space and its sign (#, >, -). */
export interface Line extends Span {
  /** It has a sign of its own, and begins something. The sign of a block quote is none. */
  readonly signed: boolean;
}

/** How a line goes on from the one before: as one paragraph, as the next line of verse, or not at all. */
export type Joint = 'reads on' | 'verse' | null;

/** Copy set to a measure is no wider than this (UTF-16 units). */
const WIDEST_MEASURE = 100;
/** A full line may have been broken so far before the measure, for a mark that hangs over. */
const SLACK = 4;
/** A line of verse is shorter than this. */
const LONGEST_VERSE = 60;
/** Lines of an address are shorter than this. */
const LONGEST_ADDRESS_LINE = 50;

/** A line that ends in one of these words reads on in the next. */
const ASKS_FOR_MORE = new Set(
  (
    'a an the of to in on at by for from with and or but nor as than that which who whose whom its their his her our your my into onto ' +
    'about between among through during against without under over since until because although if when while where'
  ).split(' '),
);

const STOPPED = /[.!?…:]["”’'»)\]*_]*$/;
const ASKED = /[!?]["”’'»]$/;
const SMALL = /^["“‘'«(*_]*\p{Ll}/u;
const OPENS = /^[*_]*["“‘«]/;

/** How each line of a block goes on from the one before; the first one does not. `isMeasured`: the whole file is set to a measure. */
export function jointsOf(text: string, lines: readonly Line[], isMeasured: boolean): Joint[] {
  if (lines.length === 1) return [null];
  const words = lines.map(({ start, end }) => text.slice(start, end));
  if (isTable(words) || isTranscript(words) || isAddress(words)) return words.map(() => null);
  const joints = words.map((line, i) => (i && !lines[i].signed && readsOn(words[i - 1], line) ? 'reads on' : null));
  const isUnsigned = lines.every(({ signed }, i) => !i || !signed);
  if (isUnsigned && (isMeasured || (isBrokenOff(words) && isSetToMeasure([words]))))
    return words.map((_, i) => (i ? 'reads on' : null));
  return withQuotations(words, lines, joints);
}

/** Enough of the lines that break off inside a sentence go on in small letters; verse goes on with capitals. */
export function isBrokenOff(words: readonly string[]): boolean {
  const broken = words.filter((line, i) => i + 1 < words.length && !STOPPED.test(line));
  const small = words.filter((line, i) => i && SMALL.test(line) && !STOPPED.test(words[i - 1]));
  return small.length > 0 && small.length >= broken.length / 3;
}

/** The first line has no stop, and the second one starts small, or the first one ends in a word that asks for more. */
const readsOn = (line: string, next: string): boolean =>
  SMALL.test(next) && !/^by \p{Lu}/u.test(next)
    ? !STOPPED.test(line) || ASKED.test(line)
    : !STOPPED.test(line) && ASKS_FOR_MORE.has(line.slice(line.lastIndexOf(' ') + 1));

/** A quotation that is opened in one line and closed in a later one goes over the lines between, as in verse. */
function withQuotations(words: readonly string[], lines: readonly Line[], joints: readonly Joint[]): Joint[] {
  const all = [...joints];
  for (let i = 0; i < words.length; i++) {
    if (!isOpen(words[i])) continue;
    let last = i;
    while (last + 1 < words.length && mayGoOver(words[last], words[last + 1], lines[last + 1])) {
      last++;
      const isStanza = last + 1 === words.length && isVerse(words.slice(i));
      if (!isStanza && isOpen(words.slice(i, last + 1).join(' '))) continue;
      for (let k = i + 1; k <= last; k++) all[k] ??= SMALL.test(words[k]) ? 'reads on' : 'verse';
      break;
    }
    i = last;
  }
  return all;
}

/** Short lines that begin alike, as those of a stanza that others follow. */
const isVerse = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every(line => line.length < LONGEST_VERSE && /^\W*\p{Lu}/u.test(line)) &&
  2 * Math.min(...words.map(({ length }) => length)) > Math.max(...words.map(({ length }) => length));

const mayGoOver = (line: string, next: string, { signed }: Line): boolean =>
  !signed && !STOPPED.test(line) && !OPENS.test(next);

/** More quotation marks are opened than closed. */
function isOpen(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/[“«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1;
}

/** Of the lines that another follows, at least this fraction is full: the next line's first word would have made them too wide. */
export function isSetToMeasure(blocks: readonly (readonly string[])[], least = 1): boolean {
  let widest = 0;
  for (const lines of blocks) for (const { length } of lines) widest = Math.max(widest, length);
  if (widest > WIDEST_MEASURE) return false;
  let followed = 0;
  let full = 0;
  for (const lines of blocks) {
    for (let i = 1; i < lines.length; i++) {
      followed++;
      if (lines[i - 1].length + 1 + firstWord(lines[i]).length > widest - SLACK) full++;
    }
  }
  return full >= least * followed;
}

const firstWord = (line: string): string => /^\S*/.exec(line)![0];

const isTable = (words: readonly string[]): boolean =>
  words.filter(line => /\t|\S {3,}\S|\|/.test(line)).length > words.length / 2;

/** *Q: What did you see?*, *Ana Ruiz: A boat.* */
const isTranscript = (words: readonly string[]): boolean =>
  words.filter(line => /^\p{Lu}[\p{L}\d .’'-]{0,40}: /u.test(line)).length > 1;

const isAddress = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every(line => line.length < LONGEST_ADDRESS_LINE && !STOPPED.test(line)) &&
  words.some(line => /^\d+[a-z]? \p{Lu}|\b\d{4,6}$/u.test(line));
