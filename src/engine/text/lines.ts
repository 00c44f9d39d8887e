/** Which lines of a file are copy: not its front matter, nor code, scripts, the signs of tables, link definitions, ArchieML's keys. */
import { frontMatterOf, isManifest, LINE_SIGN, manifestsIn } from './markup';
import type { Span } from './span';

/** Line breaks as VS Code counts them: CR LF is one. */
const BREAK = /[\r\n]/g;

/** What opens a block that is no copy, and what closes it. */
const BLOCKS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^(?:```|~~~)/, close: /^(?:```|~~~)/ },
  { open: /^<(?:script|style)\b(?!.*<\/(?:script|style)>)/i, close: /<\/(?:script|style)>/i },
  { open: /^<pre\b(?!.*<\/pre>)/i, close: /<\/pre>/i },
  { open: /^<!--(?!.*-->)/, close: /-->/ },
];

/** Lines of markup alone: a link's definition, a rule, the line under a table's head, a shortcode. */
const NO_COPY = [
  /^\[[^\]]{1,200}\]:\s+\S/,
  /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/,
  /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/,
  /^(?:\{\{[^{}]*\}\}|\{%[^%]*%\})$/,
  /^<pre\b.*<\/pre>$/i,
  /^>$/, // a blank line of a block quote
];

/** The signs of ArchieML, in which some newsrooms write: *headline: …*, *[+body]*, *:skip*. */
const ARCHIE_COMMAND = /^(?:\[\+?[a-z.][\w.]*\]|\{\+?[a-z.][\w.]*\}|\[\]|\{\}|:(?:end|skip|endskip|ignore)\b)/;
/** A line with nothing but one of its signs, and a key: no other copy has both. */
const ARCHIE_SIGN = /^(?:\[\+?[a-z.][\w.]*\]|\{\+?[a-z.][\w.]*\}|:(?:end|skip|ignore))$/;
const ARCHIE_KEYED = /^[a-z][\w.]*[ \t]*:[ \t]*\S/m;
const ARCHIE_KEY = /[a-z][\w.]*[ \t]*:[ \t]*/y;
/** What a page needs and nobody reads: an address or a day, alone behind its key or in a list. */
const ARCHIE_DATA = /^(?:[a-z][\w.]*[ \t]*:|\*)[ \t]*(?:https?:\/\/\S+|\d{4}-\d\d-\d\d)$/;

/**
 * The lines of copy, trimmed and without their Markdown sign (#, >, -), in the order of the text; null where something stands between.
 * `archie`: whether it is written in ArchieML, where that is known.
 */
export function copyLines(text: string, archie?: boolean): (Span | null)[] {
  const lines: (Span | null)[] = [];
  let at = frontMatterOf(text)?.end ?? 0;
  if (at === 0 && text.charCodeAt(0) === 0xfeff && !manifestsIn(text).some(({ start }) => start === 0)) at = 1;
  let closing: RegExp | undefined; // of the block that is open
  const returns = text.includes('\r');
  for (let end = 0; end < text.length; at = text.startsWith('\r\n', end) ? end + 2 : end + 1) {
    end = returns ? breakFrom(text, at) : text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = trimmed(text, at, end);
    if (line && !closing && !archie && isPlain(text.charCodeAt(line.start))) {
      lines.push(line);
      continue;
    }
    if (archie === undefined && line && isArchieSign(text, line)) {
      archie = ARCHIE_KEYED.test(text);
      if (archie) return copyLines(text, archie);
    }
    const copy = line && text.slice(line.start, Math.min(line.end, line.start + 300));
    if (!copy) {
      lines.push(null);
    } else if (closing) {
      if (closing.test(copy)) closing = undefined;
    } else {
      closing = BLOCKS.find(({ open }) => open.test(copy))?.close;
      if (archie && /^:ignore\b/.test(copy)) return lines;
      if (archie && /^:skip\b/.test(copy)) closing = /^:endskip\b/;
      const isCopy = !closing && !NO_COPY.some(markup => markup.test(copy)) && !(archie && isNoArchieCopy(copy));
      lines.push(isCopy ? afterSign(text, line, !!archie) : null);
    }
  }
  return lines;
}

/** Where the line ends that `at` is in; -1 where no other follows. */
export function breakFrom(text: string, at: number): number {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? -1;
}

/** No markup starts with a letter or a typographic quotation mark. */
const isPlain = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x2018 && code <= 0x201d);

/** A line without its white space, and without a manifest that fills it. */
function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return start === end || isManifest(text, start, end) ? null : { start, end };
}

function afterSign(text: string, { start, end }: Span, archie: boolean): Span {
  const sign = archie ? ARCHIE_KEY : LINE_SIGN;
  for (const pattern of archie ? [sign, LINE_SIGN] : [sign]) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found && start + found[0].length < end) return { start: start + found[0].length, end };
  }
  return { start, end };
}

const isNoArchieCopy = (line: string): boolean => ARCHIE_COMMAND.test(line) || ARCHIE_DATA.test(line);

const isArchieSign = (text: string, { start, end }: Span): boolean =>
  '[{:'.includes(text[start]) && ARCHIE_SIGN.test(text.slice(start, end));
