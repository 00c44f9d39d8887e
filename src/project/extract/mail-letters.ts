/** The paragraphs of a mail with whoever wrote them: the sender, or whom an answer or a forwarded mail quotes. */

/** A paragraph; without a speaker where nobody can tell who wrote it. */
export interface Letter {
  readonly words: string;
  readonly speaker?: string;
}

interface Paragraph {
  readonly lines: string[];
  /** How often it is quoted: > > so. */
  readonly depth: number;
}

/** Reads the text of a mail. */
export function lettersIn(text: string, sender: string | undefined): Letter[] {
  /** Who writes at each depth. */
  const writers = [sender];
  return paragraphsIn(text).map(({ lines, depth }) => {
    const words = lines.join('\n');
    const quotes = isLeadIn(lines);
    const opens = headOf(lines);
    if (opens) writers[depth] = opens.writer;
    const speaker = quotes || opens ? undefined : writers[depth];
    writers.length = depth + 1; // what is quoted next is by somebody else
    if (quotes) writers[depth + 1] = writerIn(lines.join(' '));
    return { words, ...(speaker && { speaker }) };
  });
}

/** The paragraphs between blank lines, or between lines that are quoted and lines that are not. */
function paragraphsIn(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const { depth, copy } = unquoted(line);
    if (!copy) open = undefined;
    else if (open?.depth === depth) open.lines.push(copy);
    else paragraphs.push((open = { depth, lines: [copy] }));
  }
  return paragraphs;
}

/** A line without the signs before it that say how often it is quoted. */
function unquoted(line: string): { depth: number; copy: string } {
  let depth = 0;
  let at = 0;
  for (; line[at] === '>' || (depth > 0 && line[at] === ' '); at++) if (line[at] === '>') depth++;
  return { depth, copy: line.slice(at).trim() };
}

/** *On 14 Sep 2022, at 10:30, Hanne Krog <h.krog@orve.example> wrote:* */
const isLeadIn = (lines: readonly string[]): boolean =>
  lines.length < 4 && lines[0].startsWith('On ') && lines[lines.length - 1].endsWith('wrote:');

const FORWARDED = /^(?:-{2,} ?(?:Original|Forwarded) message ?-{2,}|Begin forwarded message:)$/i;

/** The head of a mail in a mail, *From: Hanne Krog <h.krog@orve.example>*, and who wrote what follows; undefined where nobody knows. */
function headOf(lines: readonly string[]): { writer: string | undefined } | undefined {
  const from = lines.slice(0, 3).find(line => /^\*?From:/.test(line));
  if (!from && !FORWARDED.test(lines[0])) return undefined;
  return { writer: from && nameIn(from.slice(from.indexOf(':') + 1)) };
}

/** The name before an address, or the address. */
function nameIn(words: string): string {
  const name = words.split('<')[0].replace(/["*]/g, '').trim();
  return name || words.replace(/[<>*]/g, '').trim();
}

/** The name behind the day and the time. */
function writerIn(leadIn: string): string {
  const words = leadIn.slice(0, -'wrote:'.length).trim();
  const address = words.slice(words.lastIndexOf(' ') + 1);
  const before = words.split('<')[0].trim().split(' ');
  const first = before.findLastIndex(word => /[\d,]|^(?:[AP]M|at|On)$/i.test(word)) + 1;
  return before.slice(first).join(' ') || nameIn(address);
}
