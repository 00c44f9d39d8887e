/** What in a text file is markup and not prose: front matter, code, tags, link targets, addresses. */
import { BLOT } from './copy';
import { matchAt, matchesOf } from './matches';
import type { Span } from './span';

/** Stands for a character of markup in a paragraph's prose: same length, no letter, no space, no mark. */
export const FILLER = '\u2060';

/** The signs around a link's words, where its target stands behind them, or its name. */
const LINK_BEGINS = /!?\[(?=[^[\]]{1,400}\](?:\([^()\s]|\[[^\[\]]{0,100}\]))/y;
const LINK_ENDS = /\](?=\([^()\s]{1,400}[()" ]|\[[^\[\]]{0,100}\](?:[\s.,;:!?)”’"']|$))/y;
/** Its target, which may hold parentheses. */
const TARGET = /(?<=\])\((?:[^()\s]|\([^()\s]{0,100}\)){1,400}(?: "[^"()]{0,200}")?\)/y;
const TARGET_NAME = /(?<=\])\[[^\[\]]{0,100}\](?=[\s.,;:!?)”’"']|$)/y;
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/y;
const SHORTCODE_ENDS = /\[\/[a-z][\w-]{1,30}\]/y;
const SHORTCODE = /\[[a-z][\w-]{1,30}(?:\s+[\w-]{1,30}=(?:"[^"]{0,200}"|[^\s\]"]{1,200})){1,20}\s*\/?\]/y;
const ADDRESS = /https?:\/\/[^\s<>“”"]{1,400}[^\s<>“”".,;:!?)’']/y;

/** Inline markup, by the character that it begins with; of several the first one counts. */
const INLINE: Readonly<Record<string, readonly RegExp[]>> = {
  '<': [/(?<!<)<\/?[A-Za-z][^<>]{0,400}>/y, /<!--[^]{0,2000}?-->/y],
  '!': [LINK_BEGINS],
  '[': [LINK_BEGINS, FOOTNOTE, TARGET_NAME, SHORTCODE_ENDS, SHORTCODE],
  ']': [LINK_ENDS],
  '(': [TARGET],
  '`': [/(?<!`)`[^`\n]{1,200}`(?!`)/y],
  '{': [/\{%[^{}%]{0,200}%\}/y, /\{\{\w{0,60}[^\w{}][^{}]{0,200}\}\}/y],
  h: [ADDRESS],
};
const BEGINS = /[<![\](`{]|https?:/g;

/** A space set between two words; one beside a quotation mark says which way it faces, one in a number groups it. */
const GAP =
  /(?<=[^\s\d"“”'‘’«»‹›])[\u00a0\u2009\u202f](?=[^\s"“”'‘’«»‹›])|(?<=\d)[\u00a0\u2009\u202f](?=[^\s\d"“”'‘’«»‹›])/g;

/**
 * What is seen of a paragraph, with its inline markup blotted out, character by character, so that offsets stay what they are. No-break
 * and thin spaces between words are spaces: *31 percent* is read across them.
 */
export function proseOf(shown: string): string {
  const words = shown.includes(BLOT) ? shown.replaceAll(BLOT, FILLER) : shown;
  const spaced = /[\u00a0\u2009\u202f]/.test(words) ? words.replace(GAP, ' ') : words;
  return /[<\]`{]|https?:/.test(spaced) ? withoutMarkup(spaced) : spaced;
}

function withoutMarkup(copy: string): string {
  let prose = '';
  let done = 0;
  for (const { index } of matchesOf(BEGINS, copy)) {
    const length = index < done ? 0 : lengthOfMarkup(copy, index);
    if (!length) continue;
    prose += copy.slice(done, index) + FILLER.repeat(length);
    done = index + length;
  }
  return prose + copy.slice(done);
}

/** How long the markup is that begins at an offset; 0 where none does. */
function lengthOfMarkup(copy: string, at: number): number {
  for (const pattern of INLINE[copy[at]]) {
    const match = matchAt(pattern, copy, at);
    if (match) return match[0].length;
  }
  return 0;
}

/** So far before a paragraph (UTF-16 units) the sign of its block quote stands. */
const NEAR = 8;

/** Does a paragraph that starts at `start` stand in a Markdown block quote? */
export function isBlockQuoted(text: string, start: number): boolean {
  let last = start - 1;
  while (last > start - NEAR && text.charCodeAt(last) <= 32) last--;
  return text[last] === '>' && /(?:^|[\r\n])[ \t]*>\s+$/.test(text.slice(Math.max(0, start - NEAR), start));
}

/** What a Markdown line may start with before its prose: a heading's, a quotation's or a list item's sign. */
export const LINE_SIGN = /(?:#{1,6}|>|[-*+•]|\d{1,2}[.)])\s+/y;

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** The front matter at the top of a text, if there is any: YAML or TOML between its fences, or a JSON object. */
export function frontMatterOf(text: string): Span | undefined {
  if (/^\uFEFF?\{[ \t]*[\r\n]/.test(text)) return jsonMatterOf(text);
  const fence = FRONT_MATTER.exec(text);
  if (!fence) return undefined;
  const close = new RegExp(
    `(?:\\r\\n|\\n|\\r)${fence[1] === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*(?=[\\r\\n]|$)`,
    'g',
  );
  close.lastIndex = fence[0].length - 1;
  const end = close.exec(text);
  return end ? { start: 0, end: close.lastIndex } : undefined;
}

function jsonMatterOf(text: string): Span | undefined {
  const close = /^\}[ \t]*$/m.exec(text);
  if (!close) return undefined;
  try {
    JSON.parse(text.slice(text.indexOf('{'), close.index + 1));
    return { start: 0, end: close.index + close[0].length };
  } catch {
    return undefined; // a brace in copy
  }
}

/**
 * Content credentials in the text (C2PA): a zero-width no-break space, and variation selectors that stand for bytes. Nobody sees them,
 * and whoever deletes them deletes the proof of where the copy comes from.
 */
const MANIFEST = /\ufeff(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]){8,}/g;
const MANIFEST_HERE = new RegExp(MANIFEST.source, 'y');

/** How long the manifest is that begins at an offset; 0 where none does. */
export const manifestAt = (text: string, at: number): number =>
  text.charCodeAt(at) === 0xfeff ? (matchAt(MANIFEST_HERE, text, at)?.[0].length ?? 0) : 0;

/** The manifests of a text. */
export const manifestsIn = (text: string): Span[] =>
  text.includes('\ufeff')
    ? Array.from(matchesOf(MANIFEST, text), ({ index, 0: all }) => ({ start: index, end: index + all.length }))
    : [];

/** Is this piece of a text one manifest, and nothing else? */
export const isManifest = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) === 0xfeff && manifestsIn(text.slice(start, end))[0]?.end === end - start;
