/** Which lines of a file are copy: not its front matter, nor code, scripts, the signs of tables, link definitions, ArchieML's keys. */
import { frontMatterOf, isManifest, LINE_SIGN, manifestsIn } from './markup';
import type { Span } from './span';

/** Line breaks as VS Code counts them: CR LF is one. */
const BREAK = /[\r\n]/g;

/** What opens a block that is no copy, and what closes it. */
const BLOCKS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^(?:```|~~~)/, close: /^(?:```|~~~)/ },
  { open: /^<(?:script|style)\b(?!.*<\/(?:script|style)>)/i, close: /<\/(?:script|style)>/i },
  { open: /^<!--(?!.*-->)/, close: /-->/ },
];

/** Lines of markup alone: a link's definition, a rule, the line under a table's head, a shortcode. */
const NO_COPY = [
  /^\[[^\]]{1,200}\]:\s+\S/,
  /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/,
  /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/,
  /^(?:\{\{[^{}]*\}\}|\{%[^%]*%\})$/,
  /^>$/, // a blank line of a block quote
];

/** The signs of ArchieML, in which some newsrooms write: *headline: …*, *[+body]*, *:skip*. */
const ARCHIE_COMMAND = /^(?:\[\+?[a-z.][\w.]*\]|\{\+?[a-z.][\w.]*\}|\[\]|\{\}|:(?:end|skip|endskip|ignore)\b)/;
const ARCHIE_KEY = /[a-z][\w.]*[ \t]*:[ \t]*/y;

/** The lines of copy, trimmed and without their Markdown sign (#, >, -), in the order of the text; null where something stands between. */
export function copyLines(text: string): (Span | null)[] {
  const lines: (Span | null)[] = [];
  let at = frontMatterOf(text)?.end ?? 0;
  if (at === 0 && text.charCodeAt(0) === 0xfeff && !manifestsIn(text).some(({ start }) => start === 0)) at = 1;
  const archie = isArchie(text);
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
    const copy = line && text.slice(line.start, Math.min(line.end, line.start + 300));
    if (!copy) {
      lines.push(null);
    } else if (closing) {
      if (closing.test(copy)) closing = undefined;
    } else {
      closing = BLOCKS.find(({ open }) => open.test(copy))?.close;
      if (archie && /^:ignore\b/.test(copy)) return lines;
      if (archie && /^:skip\b/.test(copy)) closing = /^:endskip\b/;
      const isCopy = !closing && !NO_COPY.some(markup => markup.test(copy)) && !(archie && ARCHIE_COMMAND.test(copy));
      lines.push(isCopy ? afterSign(text, line, archie) : null);
    }
  }
  return lines;
}

/** Where the line ends that `at` is in; -1 where no other follows. */
function breakFrom(text: string, at: number): number {
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

/** A line with nothing but one of its signs, and a key: no other copy has both. */
const isArchie = (text: string): boolean =>
  ['[', '{', ':'].some(sign => opensLine(text, sign)) &&
  /^[ \t]*(?:\[\+?[a-z.][\w.]*\]|\{\+?[a-z.][\w.]*\}|:(?:end|skip|ignore))[ \t]*$/m.test(text) &&
  /^[a-z][\w.]*[ \t]*:[ \t]*\S/m.test(text);

/** Does a line start with this sign? A search for one character is far faster than a pattern. */
function opensLine(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    let before = text.charCodeAt(at - 1);
    for (let i = at - 2; before === 0x20 || before === 0x09; i--) before = text.charCodeAt(i);
    if (at === 0 || before === 0x0a || before === 0x0d || Number.isNaN(before)) return true;
  }
  return false;
}
