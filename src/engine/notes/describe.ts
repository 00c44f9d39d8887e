/** From a span of a text to selectors that find its words again. */
import { codeAt, isSpace } from '../text/characters';
import { CodePoints } from '../text/code-points';
import { wordsIn } from '../text/copy';
import { span, type Span } from '../text/span';
import type { Target } from './note';
import { fullLineFrom, sentenceAround } from './sentence';

/** What is taken down of the words on either side, in UTF-16 code units: so much, and on to the edge of a word, if that is near. */
const CONTEXT = 32;
const WORD = 16;
/** So much beyond the claim's sentence, to tell that it ends there, and whether it has been moved. */
const BEYOND = 16;
/** So much beyond a sentence that stands in the text twice, to tell which of the two it is. */
const TWIN_CONTEXT = 64;

/**
 * Describes a span of a text (UTF-16): the words, and on either side at least 32 code units and the claim's sentence. Line ends are \n
 * in the description, whatever they are in the text.
 */
export function describe(text: string, given: Span, points = new CodePoints(text)): Target {
  const { start, end } = wholeLetters(text, given);
  const sentence = sentenceAround(text, span(start, end));
  const beyond = standsTwice(text, sentence) ? TWIN_CONTEXT : BEYOND;
  const context = wholeLetters(text, {
    start: Math.min(contextFrom(text, start), contextFrom(text, sentence.start, beyond), fullLineFrom(text, sentence)),
    end: Math.max(contextTo(text, end), contextTo(text, sentence.end, beyond)),
  });
  return {
    exact: plain(text.slice(start, end)),
    prefix: plain(text.slice(context.start, start)),
    suffix: plain(text.slice(end, context.end)),
    start: points.from(start),
    end: points.from(end),
  };
}

function standsTwice(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return text.indexOf(words) !== text.lastIndexOf(words);
}

/** True where a description goes on so far beyond the claim's sentence, on either side, that the sentence must have stood twice. */
export const isTwin = (prefix: number, suffix: number): boolean => Math.max(prefix, suffix) > CONTEXT + WORD + 2; // whole letters

/** A letter is not parted from its accent, nor a character, a line's end or an escape in two. */
function wholeLetters(text: string, { start, end }: Span): Span {
  while (start > 0 && /[\p{M}\ufdd2]/u.test(text[start] ?? '')) start--;
  while (/[\p{M}\ufdd2]/u.test(text[end] ?? '')) end++;
  if (isInLineEnd(text, start) || isSecondHalf(text, start)) start--;
  if (isInLineEnd(text, end) || isSecondHalf(text, end)) end++;
  return { start, end };
}

const isInLineEnd = (text: string, at: number): boolean => text[at - 1] === '\r' && text[at] === '\n';

/** The words of a claim in one line, without the marks of a quotation: to stand in marks of ours. */
export function unquoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const isQuoted = line.length > 2 && OPENING.includes(line[0]) && CLOSING.includes(line.at(-1)!);
  return isQuoted ? line.slice(1, -1) : line;
}

const OPENING = '"“”„\'‘';
const CLOSING = '"“”\'’';

const plain = (copy: string): string => wordsIn(copy).replaceAll('\r\n', '\n');

/** Where the context before an offset begins. */
export function contextFrom(text: string, offset: number, length = CONTEXT): number {
  let from = Math.max(0, offset - length);
  const least = Math.max(0, from - WORD);
  while (from > least && isInWord(text, from)) from--;
  return from > 0 && isSecondHalf(text, from) ? from - 1 : from;
}

/** Where the context after an offset ends. */
export function contextTo(text: string, offset: number, length = CONTEXT): number {
  let to = Math.min(text.length, offset + length);
  const most = Math.min(text.length, to + WORD);
  while (to < most && isInWord(text, to)) to++;
  return isSecondHalf(text, to) ? to + 1 : to;
}

/** No white space stands on either side. */
const isInWord = (text: string, at: number): boolean =>
  !isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1));

/** The second half of a surrogate pair. */
const isSecondHalf = (text: string, at: number): boolean =>
  (codeAt(text, at) & 0xfc00) === 0xdc00 && (codeAt(text, at - 1) & 0xfc00) === 0xd800;
