/** The sentence that a claim stands in: as far as its context is taken down, and as far as it is compared. */
import { isSmall } from '../text/characters';
import { withoutRests } from '../text/rests';
import { sentencesOf } from '../text/sentences';
import { span, type Span } from '../text/span';

/** No sentence is looked at farther than this on either side of a claim, in UTF-16 code units. */
export const FARTHEST = 280;
/** A line that is shorter, and ends in the middle of nothing, is a row of a table, of a list or of an address. */
const SHORT_LINE = 48;

/** The sentence around a span of a text, or those, where it goes over several; offsets in the text (UTF-16). */
export function sentenceAround(text: string, at: Span): Span {
  const { from, to } = blockAround(text, at);
  const block = withoutRests(text.slice(from, to).replace(/[\r\n]/g, ' '));
  const sentences = sentencesOf(block.text);
  let start = at.start;
  let end = at.end;
  for (const each of sentences) {
    const sentence = span(from + block.from[each.start], from + block.from[each.end]);
    if (sentence.start <= at.start && sentence.end > at.start) start = sentence.start;
    if (sentence.start < at.end && sentence.end >= at.end) end = sentence.end;
  }
  const dateline = DATELINE.exec(text.slice(start, at.start))?.[0].length ?? 0;
  return span(Math.min(start + dateline, at.start), Math.max(end, at.end));
}

/** *SAN JUAN, July 9 (Reuters) — *, *OSLO - * */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,'’-]{1,40}(?:[\p{L}\d. ]{1,16})?(?: ?\([^()]{2,30}\))? ?(?:—|–|--|-(?= )) ?/u;

/** What stands between two breaks of the copy: blank lines, or the ends of rows. */
function blockAround(text: string, { start, end }: Span): { from: number; to: number } {
  let from = start;
  for (let left = FARTHEST; from > 0 && left > 0; from--) {
    if ((text[from - 1] === '\n' && isBreak(text, from - 1)) || isParted(text, from)) break;
    if (!UNNOTED.includes(text[from - 1])) left--;
  }
  let to = end;
  for (let left = FARTHEST; to < text.length && left > 0; to++) {
    if ((text[to] === '\n' && isBreak(text, to)) || isParted(text, to)) break;
    if (!UNNOTED.includes(text[to])) left--;
  }
  while (to > end && text[to - 1] === '\r') to--;
  return { from, to };
}

/** What no description of a claim has: it counts for nothing, so that the sentence is as long in the one as in the other. */
const UNNOTED = '\r\ufdd2';

/** A tag of HTML parts paragraphs there. */
const isParted = (text: string, at: number): boolean =>
  text[at - 1] === '>' && text[at] === '<' && PARTING.has(text.slice(text.lastIndexOf('<', at - 1), at).toLowerCase());

const PARTING: ReadonlySet<string> = new Set('</p> </li> </h1> </h2> </h3> </h4> </h5> </h6> </blockquote>'.split(' '));

/** Does the copy end at this line's end? It goes on where the next line begins with a small letter or a digit, or this one is full. */
function isBreak(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && ' \t\r\ufdd2'.includes(text[next])) next++;
  if (next >= text.length || text[next] === '\n') return true;
  if (LIST_SIGNS.includes(text[next]) && ' \t'.includes(text[next + 1] ?? ' ')) return true;
  if (text[next] === '|' || text[next] === '#') return true;
  if (isSmall(text.charCodeAt(next)) || (text[next] >= '0' && text[next] <= '9')) return false;
  const end = seenEnd(text, at);
  const from = lineFrom(text, end);
  const line = text.slice(from ?? 0, end);
  return from === null || line.includes('\n') ? !GOES_ON.has(lastWordOf(line)) && text[end - 1] !== ',' : false;
}

/** Where a line ends for whoever reads it. */
function seenEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (end > 0 && ' \r\ufdd2'.includes(text[end - 1])) end--;
  return end;
}

/** Where what makes a line a full one starts, seen from its last character on; null where the text does not go back so far. */
function lineFrom(text: string, end: number): number | null {
  let from = end;
  for (let left = SHORT_LINE; left > 0; from--) {
    if (from === 0) return null;
    if (!UNNOTED.includes(text[from - 1])) left--;
  }
  return from;
}

/** Where a sentence starts, or before it what makes its first line a full one: over the end of that the sentence goes on. */
export function fullLineFrom(text: string, sentence: Span): number {
  const { start } = sentence;
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd < 0 || lineEnd >= sentence.end) return start;
  const end = seenEnd(text, lineEnd);
  return Math.min(start, Math.max(lineFrom(text, end) ?? 0, text.lastIndexOf('\n', end - 1)));
}

const LIST_SIGNS = '-*•–';
/** Words that no row ends with. */
const GOES_ON = new Set('the a an of in on at to for with by from and or but that as is was were are'.split(' '));

const lastWordOf = (line: string): string => line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
