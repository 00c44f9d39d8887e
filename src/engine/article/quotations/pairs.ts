/** Two quotation marks that stand around words, and whether they match: which way they face, of which kind they are, where their spaces stand. */
import type { Span } from '../../text/span';
import { isCommonWord } from '../../words/grammar';
import type { Mark, Way } from './marks';

/** Words between two marks that belong together, the marks included. */
export interface Pair extends Span {
  readonly open: Mark;
  readonly close: Mark;
}

export const pairOf = (open: Mark, close: Mark): Pair => ({ open, close, start: open.start, end: close.end });

/** A mark that faces the wrong way for the part it plays, or that a space parts from its words. */
const isTurned = (m: Mark, way: Way): boolean => m.glyph !== 'either' && m.glyph !== way;

/** A mark is turned, of the other kind, or apart from its words. */
export const isWrong = (text: string, pair: Pair): boolean =>
  isTurned(pair.open, 'open') ||
  (isTurned(pair.close, 'close') && text[pair.open.start] !== '„') ||
  pair.open.level !== pair.close.level ||
  isMixed(text, pair) ||
  isSlipped(text, pair);

/** By a double mark that opens, those that close what it opened. *„…“* and *„…”* are how other languages quote. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‟', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«'],
  ['``', ''], // two single marks are no double one
  ["''", ''],
  ['‘‘', ''],
  [',,', ''],
  ['<<', ''],
  ['″', ''], // these are inches
  ['‶', ''],
  ['`', ''], // and this is an accent
  ['„', '“”'],
]);

/** Signs of inches and seconds, set for quotation marks. */
export const isOfInches = (text: string, { open, close }: Pair): boolean =>
  '″‶'.includes(text[open.start]) || '″‶'.includes(text[close.start]);

/** One mark is straight and one typographic, or they belong to two ways of quoting: *“Wait,"*, *"Wait,''*, or *„Wait“* in English. */
export function isMixed(text: string, { open, close }: Pick<Pair, 'open' | 'close'>): boolean {
  const opening = text.slice(open.start, open.end);
  const partners = PARTNERS.get(opening);
  if (partners === undefined || (isTurned(close, 'close') && opening !== '„')) return false;
  return (
    !partners.includes(text.slice(close.start, close.end)) ||
    (opening === '„' && isEnglish(text.slice(open.end, close.start)))
  );
}

/** Are most of some words common words of English? */
function isEnglish(words: string): boolean {
  const all = words.split(/[^\p{L}]+/u).filter(Boolean);
  return all.filter(isCommonWord).length * 2 > all.length;
}

/** The space stands on the wrong side of a mark: “Wait ”she said. */
const isSlipped = (text: string, { open, close }: Pair): boolean =>
  (isLooseOpen(text, open) && /\p{L}/u.test(text[open.start - 1] ?? '')) ||
  (isLooseClose(text, close) && /\p{L}/u.test(text[close.end] ?? ''));

/**
 * A space parts a mark from its words: “ Wait,” or “Wait, ” she said. Not so between two marks (‘Wait,’ ”), before an ellipsis, and in
 * the guillemets of French.
 */
export const isLooseOpen = (text: string, { end }: Mark): boolean =>
  /^\s+(?![\s"“”'‘’.…])/.test(text.slice(end, end + 4));
export const isLooseClose = (text: string, { start }: Mark): boolean =>
  /[^\s"“”'‘’.…]\s+$|[.]\s$/.test(text.slice(Math.max(0, start - 4), start));

/** *“We waited ” she said*: a quotation that ends on a word, with a space in the comma’s place. */
export const isCommaLost = (text: string, { open, close }: Pair): boolean =>
  /^\s*\p{Lu}/u.test(text.slice(open.end, close.start)) &&
  /\p{L}\s+$/u.test(text.slice(Math.max(0, close.start - 4), close.start)) &&
  /^\s*\p{L}/u.test(text.slice(close.end, close.end + 4));

export const isLoose = (text: string, { open, close }: Pair): boolean =>
  !/[«»‹›]/.test(text[open.start]) && (isLooseOpen(text, open) || isLooseClose(text, close));

export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character.toLowerCase() !== character.toUpperCase();

/** Does a double mark stand between two letters: *s“ignificant*? */
export const isInWord = (text: string, { level, start, end }: Mark): boolean =>
  level === 'double' && isLetter(text[start - 1]) && isLetter(text[end]);
