/** Quotation marks as they stand in copy: which characters are marks at all, and which way each of them faces. */
import { codeAt, isEnglish, isSpace, isWord } from '../../text/characters';
import { FILLER } from '../../text/markup';
import type { Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';

export type Way = 'open' | 'close' | 'either';

export interface Mark extends Span {
  readonly level: 'double' | 'single';
  /** What the character says: “ opens, ” closes, " says nothing. */
  readonly glyph: Way;
  /** What stands beside it says: a space before and a letter after opens. */
  readonly side: Way;
  /** A space stands where the mark should touch its quotation, or on both sides. */
  readonly loose: boolean;
}

const GLYPHS: ReadonlyMap<string, Pick<Mark, 'level' | 'glyph'>> = new Map(
  Object.entries({
    '"': { level: 'double', glyph: 'either' },
    '＂': { level: 'double', glyph: 'either' },
    '“': { level: 'double', glyph: 'open' },
    '‟': { level: 'double', glyph: 'open' },
    '„': { level: 'double', glyph: 'open' },
    '”': { level: 'double', glyph: 'close' },
    '«': { level: 'double', glyph: 'either' },
    '»': { level: 'double', glyph: 'either' },
    '″': { level: 'double', glyph: 'either' },
    '‶': { level: 'double', glyph: 'either' },
    '``': { level: 'double', glyph: 'open' },
    '‘‘': { level: 'double', glyph: 'open' },
    '’’': { level: 'double', glyph: 'close' },
    "''": { level: 'double', glyph: 'either' },
    ',,': { level: 'double', glyph: 'open' },
    '<<': { level: 'double', glyph: 'open' },
    '>>': { level: 'double', glyph: 'close' },
    "'": { level: 'single', glyph: 'either' },
    '`': { level: 'single', glyph: 'open' },
    '‘': { level: 'single', glyph: 'open' },
    '‚': { level: 'single', glyph: 'open' },
    '‹': { level: 'single', glyph: 'either' },
    '›': { level: 'single', glyph: 'either' },
    '’': { level: 'single', glyph: 'close' },
  }),
);

/** Looked through to see which way a mark faces: other marks, the spaces set between them, emphasis signs and markup. */
const SEE_THROUGH = /["＂″‶“‟„”«»'`‘‚‹›’\u00a0\u2009\u200a\u202f*_]/;

/** Words that start with an apostrophe, and decades and years: ’til, ’em, ’90s, Class of ’05. */
const ELISION = /(?:(?:\d0s|\d\d|tis|twas|til|till|em|cause|cuz|coz|bout|round|neath|nuff|n)(?![\p{L}\p{N}]))/iuy;

/** More marks than this never stand together. */
const TOUCHING = 4;

/** More marks than this in a row are an ornament. */
const LONGEST_RUN = 12;

/** One character that may be a mark, or two that are one. */
interface Sign extends Span {
  readonly glyph: string;
}

const NOWHERE: readonly number[] = [];

/** The offsets of quotation marks and apostrophes. */
export function placesOfMarks(tokens: Tokens): readonly number[] {
  if (!tokens.hasAny(Topic.MARK)) return NOWHERE;
  const places: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.isOf(i, Topic.MARK)) places.push(tokens.start(i));
  return places;
}

function signsIn(text: string, marks: readonly number[]): readonly Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < marks.length; i++) {
    const start = marks[i];
    const isDouble = marks[i + 1] === start + 1 && GLYPHS.has(text.slice(start, start + 2));
    if (isDouble) i++;
    const end = start + (isDouble ? 2 : 1);
    signs.push({ start, end, glyph: text.slice(start, end) });
  }
  return signs;
}

const NONE: readonly Sign[] = [];
const COMMAS = ',,';

/** Two commas for a mark that opens: *,,Wait,” she said*. */
function typedIn(text: string): readonly Sign[] {
  let start = text.indexOf(COMMAS);
  if (start < 0) return NONE;
  const signs: Sign[] = [];
  for (; start >= 0; start = text.indexOf(COMMAS, start + 2))
    if ((start === 0 || isSpace(codeAt(text, start - 1))) && isWord(codeAt(text, start + 2)))
      signs.push({ start, end: start + 2, glyph: COMMAS });
  return signs;
}

/** Two angle brackets for each mark, around words: *<<We waited,>> she said*; *<<Name>>* is a field of a form. */
function anglesIn(text: string): readonly Sign[] {
  let [start, close] = [text.indexOf('<<'), -1];
  if (start < 0) return NONE;
  const signs: Sign[] = [];
  for (let next: number; start >= 0; start = next) {
    next = text.indexOf('<<', start + 2);
    if (close < start) close = text.indexOf('>>', start);
    if (close < 0) break;
    if ((next < 0 || next > close) && isPut(text, start, close))
      signs.push({ start, end: start + 2, glyph: '<<' }, { start: close, end: close + 2, glyph: '>>' });
  }
  return signs;
}

/** Nothing before the first one, words of copy between the two, no bracket more. */
function isPut(text: string, start: number, close: number): boolean {
  const words = text.slice(start + 2, close);
  return (
    (start === 0 || isSpace(codeAt(text, start - 1)) || '(—–'.includes(text[start - 1])) &&
    (words.includes(' ') || ',.?!'.includes(words[words.length - 1])) &&
    words.trim() === words &&
    !words.includes('<') &&
    text[close + 2] !== '>' &&
    !isWord(codeAt(text, close + 2))
  );
}

/** Those that do not stand in such a row. */
function withoutRuns(marks: readonly Sign[]): readonly Sign[] {
  if (marks.length <= LONGEST_RUN) return marks;
  const kept: Sign[] = [];
  for (let i = 0; i < marks.length;) {
    let end = i + 1;
    while (end < marks.length && marks[end].start === marks[end - 1].end) end++;
    if (end - i <= LONGEST_RUN) kept.push(...marks.slice(i, end));
    i = end;
  }
  return kept;
}

/**
 * The quotation marks of a paragraph. Apostrophes (*don’t*, *’90s*, *rock ’n’ roll*) and primes (*6'2"*) are none and are left
 * out; what may be a plural possessive (*the workers’*) is left in for the pairing to decide.
 */
export function marksOf(tokens: Tokens): Mark[] {
  const text = tokens.prose;
  const marks: Mark[] = [];
  const [typed, angles, signs] = [typedIn(text), anglesIn(text), withoutRuns(signsIn(text, placesOfMarks(tokens)))];
  const isAll = !typed.length && !angles.length;
  for (const sign of isAll ? signs : [...typed, ...angles, ...signs].sort((a, b) => a.start - b.start)) {
    const { start, end } = sign;
    const { level, glyph } = GLYPHS.get(sign.glyph)!;
    if (level === 'single' && isApostrophe(text, start, end)) continue;
    if (isPrime(text, start, sign.glyph)) continue;
    const { side, loose } = facing(text, start, end);
    marks.push({ start, end, level, glyph, side, loose });
  }
  return marks;
}

function isApostrophe(text: string, start: number, end: number): boolean {
  if (isWord(codeAt(text, start - 1)) && isWord(codeAt(text, end))) return true;
  ELISION.lastIndex = end;
  if (ELISION.test(text)) return true;
  // the second mark of ’n’
  const before = text[start - 1];
  return (before === 'n' || before === 'N') && /['’‘]/.test(text[start - 2] ?? '') && !isWord(codeAt(text, start - 3));
}

/** Feet and inches: 6'2", 5′ 11″ in straight marks. A lone 7" is left to the pairing, but the sign of inches behind a number is that. */
function isPrime(text: string, start: number, glyph: string): boolean {
  if (glyph === '″') return /\d/.test(text[start - 1] ?? '') || !touchesWord(text, start);
  if (glyph === "'" || glyph === '’')
    return /\d/.test(text[start - 1] ?? '') && /^.\s?\d/.test(text.slice(start, start + 3));
  if (glyph === '"' || glyph === '”' || glyph === "''")
    return /\d['’]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, start - 8), start));
  return false;
}

/** It stands for a mark only where a word, or a stop, is joined to it on one side. */
const touchesWord = (text: string, at: number): boolean =>
  isLetterAt(text, at + 1) || isLetterAt(text, at - 1) || '.,;:?!…'.includes(text[at - 1] ?? ' ');

const isLetterAt = (text: string, at: number): boolean =>
  isEnglish(codeAt(text, at)) || (codeAt(text, at) > 0xbf && isWord(codeAt(text, at)));

/** *“???”*, *“!”*: nothing but stops is quoted. */
const STOPS_ALONE = /^[?!]{1,4}["”’'»]/;
const LONGEST_STOPS = 5;

/** Which way a mark faces by what stands beside it; marks that touch each other are looked through. */
function facing(text: string, start: number, end: number): Pick<Mark, 'side' | 'loose'> {
  const left = leftOf(text, beyond(text, start - 1, -1));
  const right = rightOf(text, beyond(text, end, 1));
  if (left === 'space' && right === 'space') return { side: 'either', loose: true };
  if (left !== 'word' && right === 'word') return { side: 'open', loose: false };
  if (left === 'space' && right === 'stop') {
    const opens = STOPS_ALONE.test(text.slice(end, end + LONGEST_STOPS));
    return opens ? { side: 'open', loose: false } : { side: 'close', loose: true };
  }
  if (left === 'space') return { side: 'open', loose: false };
  if (right !== 'word') return { side: left === 'open' ? 'either' : 'close', loose: false };
  return { side: 'either', loose: false };
}

/** Nothing to see through, and by far the most. */
const isPlain = (code: number): boolean => code === 0x20 || isEnglish(code);

function beyond(text: string, at: number, by: 1 | -1): number {
  for (let seen = 0; seen < TOUCHING && at >= 0; at += by) {
    if (text[at] === FILLER) continue;
    if (isPlain(codeAt(text, at)) || !SEE_THROUGH.test(text[at] ?? '')) break;
    seen++;
  }
  return at;
}

type Neighbour = 'space' | 'open' | 'dash' | 'stop' | 'word';

function leftOf(text: string, at: number): Neighbour {
  if (at < 0 || isSpace(text.charCodeAt(at))) return 'space';
  const c = text[at];
  if (isWord(c.charCodeAt(0))) return 'word';
  if (/[([{¿¡]/.test(c)) return 'open';
  return /[-–—/]/.test(c) ? 'dash' : 'word';
}

function rightOf(text: string, at: number): Neighbour {
  const c = text[at];
  if (c === undefined || isSpace(c.charCodeAt(0))) return 'space';
  if (isWord(c.charCodeAt(0))) return 'word';
  if (c === '…' || text.startsWith('..', at)) return 'word';
  if (/[.,;:!?)\]}]/.test(c)) return 'stop';
  return /[-–—/]/.test(c) ? 'dash' : 'word';
}
