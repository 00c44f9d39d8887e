import * as vscode from 'vscode';
import type { Article } from '../engine/article/article';
import type { Phrase } from '../engine/phrase';
import { GONE } from '../engine/text/copy';
import { kept } from '../engine/text/kept';
import { FILLER, proseOf } from '../engine/text/markup';
import { lastFrom, type Span } from '../engine/text/span';

/** A phrase of the engine in the language of the editor. A finding that stands from one key to the next keeps its phrase. */
export const inWords = kept(({ template, args }: Phrase): string =>
  vscode.l10n.t(template, ...args.map(arg => (typeof arg === 'object' ? inWords(arg) : arg))),
);

/**
 * Words of an article as Markdown in which nothing is markup: every mark is escaped. (`MarkdownString.appendText` does so too, but
 * glues the words together, so that a long line runs out of its hover.)
 */
export const asItStands = (copy: string): string =>
  copy
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** What an article says at a place, as its reader sees it: without signs of emphasis, tags, link targets and addresses. */
export function wordsSeen({ text, paragraphs }: Article, { start, end }: Span): string {
  let words = '';
  for (let i = Math.max(0, lastFrom(paragraphs, start)); paragraphs[i]?.start < end; i++) {
    const { start: from, paragraph } = paragraphs[i];
    const { prose, shown, repaired } = paragraph; // a repair makes the prose longer or shorter than the text
    words += ` ${(repaired ? proseOf(shown) : prose).slice(Math.max(0, start - from), end - from)}`;
  }
  return words.replace(UNSEEN, '').slice(1) || withoutMarkup(text.slice(start, end));
}

const UNSEEN = new RegExp(`[${FILLER}${GONE}]+`, 'g');

/** Words of an article that are kept elsewhere, as its reader saw them. They may end in the words of a link. */
export const withoutMarkup = (copy: string): string =>
  (/[<[\]`{]|:\/\//.test(copy)
    ? proseOf(copy)
        .replaceAll(FILLER, '')
        .replace(/\[([^[\]]*)$/, '$1')
    : copy
  ).replace(/(?<!\w)(\*{1,3}|_{1,3})(?=\S)([^*_]+)\1/g, '$2');

/** A whole number as a person's language writes it. Few are so large that it matters, and to know a language's ways takes some time. */
export const numberInWords = (n: number): string =>
  n < 1000 ? String(n) : (grouping ??= new Intl.NumberFormat(vscode.env.language)).format(n);
let grouping: Intl.NumberFormat | undefined;
