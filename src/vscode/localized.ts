import * as vscode from 'vscode';
import type { Phrase } from '../engine/phrase';
import { kept } from '../engine/text/kept';

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

/** A whole number as a person's language writes it. Few are so large that it matters, and to know a language's ways takes some time. */
export const numberInWords = (n: number): string =>
  n < 1000 ? String(n) : (grouping ??= new Intl.NumberFormat(vscode.env.language)).format(n);
let grouping: Intl.NumberFormat | undefined;
