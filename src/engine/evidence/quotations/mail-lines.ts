/** A mail that is plain text: who wrote which of its lines, by its head and by the lines that it quotes, *> so*. */
import { DAYS, MONTHS } from '../../article/furniture/calendar';
import { GIVEN } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';

/** Who writes. */
interface Writer {
  /** Null where nobody knows. */
  readonly speaker: string | null;
  /** It is the name of a person; a sender may be an office. */
  readonly isName: boolean;
}

/** From a place in the text on somebody writes. */
export interface Letter extends Writer {
  readonly start: number;
}

interface Line {
  readonly start: number;
  /** How often it is quoted: > > so. */
  readonly depth: number;
  /** Without these signs. */
  readonly copy: string;
}

const NOBODY: Writer = { speaker: null, isName: false };

/** Who writes in a text from where on; none where it is no mail. */
export function lettersIn(text: string): Letter[] {
  if (!text.includes(LEAD_IN) && !text.includes('From:')) return [];
  const lines = linesOf(text);
  const letters: Letter[] = [];
  let writers = [NOBODY]; // at each depth
  let [writer, isHead] = [NOBODY, false];
  for (const [i, { start, depth, copy }] of lines.entries()) {
    if (!copy) isHead = false;
    if (!copy || isHead) continue;
    isHead = isSender(lines, i);
    const isLeadIn = !isHead && leadsIn(lines, i);
    const own = isHead ? senderIn(copy) : (writers[depth] ?? NOBODY);
    writers = [...writers.slice(0, depth), own]; // what is quoted next is by somebody else
    if (isLeadIn) writers[depth + 1] = { speaker: writerIn(lines, i), isName: true };
    const now = isHead || isLeadIn ? NOBODY : own;
    if (now !== writer) letters.push({ start, ...now });
    writer = now;
  }
  return letters;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    let [depth, at] = [0, 0];
    for (; line[at] === '>' || (depth > 0 && line[at] === ' '); at++) if (line[at] === '>') depth++;
    lines.push({ start, depth, copy: line.slice(at).trim() });
    start += line.length + 1;
  }
  return lines;
}

const FROM = /^\*?From:/;
const HEAD = /^\*?(?:To|Cc|Date|Sent|Subject):/;
/** In lines: so near a sender stand other lines of a head. */
const NEAR_HEAD = 3;

/** *From: Hanne Krog*, in the head of a mail. */
const isSender = (lines: readonly Line[], i: number): boolean =>
  FROM.test(lines[i].copy) &&
  lines.slice(Math.max(0, i - NEAR_HEAD), i + NEAR_HEAD + 1).some(({ copy }) => HEAD.test(copy));

/** The name before an address; with a given name it is a person’s. */
function senderIn(copy: string): Writer {
  const words = copy.slice(copy.indexOf(':') + 1).trim();
  const speaker = words.split('<')[0].replaceAll('"', '').trim() || words;
  return { speaker, isName: (classesOf(hashOf(speaker.split(' ')[0])) & GIVEN) !== 0 };
}

const LEAD_IN = 'wrote:';

/** *On 1 June Renu Bhatt wrote:*, and what follows is quoted. */
function leadsIn(lines: readonly Line[], i: number): boolean {
  if (!lines[i].copy.endsWith(LEAD_IN)) return false;
  const next = lines.slice(i + 1, i + 1 + NEAR_HEAD).find(({ copy }) => copy);
  return next !== undefined && next.depth > lines[i].depth;
}

/** The name behind the day and the time, which may stand in the line before. */
function writerIn(lines: readonly Line[], i: number): string | null {
  const before = lines[i - 1]?.copy.startsWith('On ') ? `${lines[i - 1].copy} ` : '';
  const copy = before + lines[i].copy;
  const words = copy.slice(0, -LEAD_IN.length).split('<')[0].trim().split(' ');
  const isOfDate = (word: string): boolean => /[\d,]|^(?:[AP]M|at|On)$/i.test(word);
  let first = words.findLastIndex(isOfDate) + 1;
  if (first && isOfCalendar(words[first])) first++;
  return words.slice(first).join(' ') || null;
}

/** *June*, behind *1*, *Tuesday* */
const isOfCalendar = (word = ''): boolean => MONTHS.has(hashOf(word)) || DAYS.has(hashOf(word));
