/**
 * The copy of ninjs, the IPTC's JSON for news: one headline and one body, as they stand in their strings. All else is no copy. Of several
 * bodies, which are the same story in other markup, the one in plain text is read, or else the one in HTML.
 */
import { REST, type PlacedCopy } from './copy';
import { matchesOf } from './matches';
import { plainParagraphs } from './plain-paragraphs';
import { withoutRests, withRests } from './rests';
import type { Span } from './span';

/** A file is asked about again and again until it is changed. */
let last = { file: '', read: '' };

/**
 * A file as it is read, as long as it is: an escape is the character that it stands for, with its rest, and white space is what is no copy.
 * Where it is no JSON, there is no copy.
 */
export function ninjsAsRead(file: string): string {
  if (last.file !== file) last = { file, read: isItem(file) ? readOf(file) : ' '.repeat(file.length) };
  return last.read;
}

function isItem(file: string): boolean {
  try {
    const item: unknown = JSON.parse(file.charCodeAt(0) === 0xfeff ? file.slice(1) : file);
    return typeof item === 'object' && item !== null && !Array.isArray(item);
  } catch {
    return false;
  }
}

/** The sign of a headline, wherever in the file it stands; a string has a key and a colon before it. */
const HEADLINE = '\n# ';
const BODY = '\n';

function readOf(file: string): string {
  let read = '';
  const item = membersOf(file, file.indexOf('{'));
  const texts = [
    { at: textIn(file, item, 'headline'), sign: HEADLINE },
    { at: textIn(file, item, 'body'), sign: BODY },
  ];
  for (const { at, sign } of texts.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))) {
    if (!at) continue;
    read += `${' '.repeat(at.start + 1 - sign.length - read.length)}${sign}${copyOf(file, at)}\n`;
  }
  return read + ' '.repeat(file.length - read.length);
}

/** What a string holds, as long as it is without its quotation marks. */
function copyOf(file: string, { start, end }: Span): string {
  const copy = JSON.parse(file.slice(start, end)) as string;
  let read = '';
  let done = 0; // of the copy
  let from = start + 1; // and of the string
  for (let at = file.indexOf('\\', from); at >= 0 && at < end - 1; at = file.indexOf('\\', from)) {
    const length = file[at + 1] === 'u' ? 6 : 2;
    const plain = done + at - from;
    read += copy.slice(done, plain + 1) + REST.repeat(length - 1);
    done = plain + 1;
    from = at + length;
  }
  return read + copy.slice(done);
}

/** A headline or a body that may be read. */
interface Text {
  readonly role: unknown;
  readonly type: string;
  /** Its string, with the quotation marks. */
  readonly at: Span;
}

const PLAIN = 'text/plain';

/** The string with the headline or the body of an item; undefined where there is none, or it is of no kind that is read. */
function textIn(file: string, item: Members, name: 'headline' | 'body'): Span | undefined {
  const list = item.get(name === 'body' ? 'bodies' : 'headlines');
  const texts = list && file[list.start] === '[' ? valuesIn(file, list.start).flatMap(each => textOf(file, each)) : [];
  for (const [key, type] of FIRST_VERSION[name]) {
    const at = item.get(key);
    if (at && isString(file, at)) texts.push({ role: undefined, type, at });
  }
  const main = texts.filter(({ role }) => role === 'main');
  const among = main.length ? main : texts;
  return (among.find(({ type }) => type.startsWith(PLAIN)) ?? among.find(({ type }) => type.includes('html')))?.at;
}

/** The keys of version 1. */
const FIRST_VERSION = {
  headline: [['headline', PLAIN]],
  body: [
    ['body_text', PLAIN],
    ['body_html', 'text/html'],
    ['body_xhtml', 'text/html'],
  ],
} as const;

function textOf(file: string, { start }: Span): Text[] {
  if (file[start] !== '{') return [];
  const members = membersOf(file, start);
  const said = (key: string): unknown => {
    const at = members.get(key);
    return at && isString(file, at) ? JSON.parse(file.slice(at.start, at.end)) : undefined;
  };
  const at = members.get('value');
  const type = said('contentType') ?? said('contenttype') ?? PLAIN;
  return at && isString(file, at) ? [{ role: said('role'), type: String(type).trim().toLowerCase(), at }] : [];
}

/** A string with something in it. */
const isString = (file: string, { start, end }: Span): boolean => file[start] === '"' && end - start > 2;

/** Where the values of an object stand; of a key that is there twice, the last one counts, as for whoever parses it. */
type Members = ReadonlyMap<string, Span>;

function membersOf(file: string, open: number): Members {
  const all = valuesIn(file, open);
  const members = new Map<string, Span>();
  for (let i = 0; i + 1 < all.length; i += 2)
    members.set(JSON.parse(file.slice(all[i].start, all[i].end)) as string, all[i + 1]);
  return members;
}

/** What stands between brackets or braces of sound JSON; in braces, keys and values take turns. */
function valuesIn(file: string, open: number): Span[] {
  const values: Span[] = [];
  for (let at = open + 1; ;) {
    while (' \t\r\n,:'.includes(file[at])) at++;
    if (file[at] === '}' || file[at] === ']') return values;
    const start = at;
    at = endOf(file, start);
    values.push({ start, end: at });
  }
}

/** Where the value ends that begins at an offset of sound JSON. */
function endOf(file: string, start: number): number {
  let at = start;
  if (file[at] === '"') return closingMark(file, at) + 1;
  if (file[at] !== '{' && file[at] !== '[') {
    while (!' \t\r\n,}]'.includes(file[at])) at++;
    return at;
  }
  for (let depth = 0; ; at++) {
    if (file[at] === '"') at = closingMark(file, at);
    else if (file[at] === '{' || file[at] === '[') depth++;
    else if ((file[at] === '}' || file[at] === ']') && --depth === 0) return at + 1;
  }
}

function closingMark(file: string, open: number): number {
  let at = open + 1;
  while (file[at] !== '"') at += file[at] === '\\' ? 2 : 1;
  return at;
}

const TAG = /<(\/?)([a-z][a-z1-6]{0,12})\b[^<>]{0,400}>/gi;
/** HTML's tags that part paragraphs; of line breaks, two together do. */
const PARTING: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p section table td ' +
    'th tr ul'
  ).split(' '),
);

const PARTED = '\n\n';

/** The paragraphs of a file as it is read: those of plain copy, also where tags part them in one line. */
export function ninjsParagraphs(read: string): PlacedCopy[] {
  const bare = withoutRests(read);
  const cuts = cutsIn(bare.text);
  const pieces = [0, ...cuts].map((cut, i) => bare.text.slice(cut, cuts[i]));
  let passed = 0;
  return plainParagraphs(pieces.join(PARTED)).map(({ start, text, shown, block, role }) => {
    while (cuts[passed] + PARTED.length * (passed + 1) <= start) passed++;
    const origin = start - PARTED.length * passed;
    const [first, end] = [bare.from[origin], bare.from[origin + text.length]];
    return { start: first, text: read.slice(first, end), shown: withRests(shown, bare, origin), block, role };
  });
}

/** Where tags part paragraphs, in the order of the text. */
function cutsIn(text: string): number[] {
  if (!text.includes('<')) return [];
  const cuts = new Set<number>();
  let behindBreak = -1;
  for (const { index, 0: tag, 1: closing, 2: name } of matchesOf(TAG, text)) {
    const end = index + tag.length;
    const isBreak = name.toLowerCase() === 'br';
    if (PARTING.has(name.toLowerCase())) cuts.add(closing ? end : index);
    else if (isBreak && behindBreak >= 0 && !text.slice(behindBreak, index).trim()) cuts.add(index);
    behindBreak = isBreak ? end : -1;
  }
  return [...cuts];
}
