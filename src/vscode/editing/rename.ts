import * as vscode from 'vscode';
import { type Article, wordsAt } from '../../engine/article/article';
import { nameAt } from '../../engine/article/people/names';
import { asWritten } from '../../engine/text/in-file';
import type { Span } from '../../engine/text/span';
import type { Articles } from '../articles/articles';
import { quotationAt } from '../voices/quotations';
import { rangeOf } from './ranges';
import { formatOf, selector } from '../articles/article-documents';

interface Renamed {
  readonly span: Span;
  readonly text: string;
  readonly quoted: boolean;
}

/** Renames a person across the article: of every mention the words that match. */
export const registerRename = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerRenameProvider(selector, {
    prepareRename: async (document, position) => (await nameIn(articles, document, position)).range,
    async provideRenameEdits(document, position, given) {
      const { words, mentions, article } = await nameIn(articles, document, position);
      const edit = new vscode.WorkspaceEdit();
      for (const { span, text, quoted } of renamed(article, mentions, words, given.trim()))
        edit.replace(document.uri, rangeOf(document, span), asWritten(text, formatOf(document)), place(quoted));
      return edit;
    },
  });

/** The mentions of a name that change when the words `from` are renamed to `to`, and which of them stand in a quotation. */
export function renamed(article: Article, mentions: readonly Span[], from: string, to: string): Renamed[] {
  return mentions.flatMap(span => {
    const words = wordsAt(article, span);
    const text = renamedMention(words, from, to);
    return text === words ? [] : [{ span, text, quoted: quotationAt(article, span.start) !== undefined }];
  });
}

/** A quotation is somebody else's: VS Code shows what would change in one, and leaves it to the person. */
const place = (quoted: boolean): vscode.WorkspaceEditEntryMetadata =>
  quoted
    ? { needsConfirmation: true, label: vscode.l10n.t('Inside quotation marks') }
    : { needsConfirmation: false, label: vscode.l10n.t('In the copy') };

async function nameIn(articles: Articles, document: vscode.TextDocument, position: vscode.Position) {
  const offset = document.offsetAt(position);
  const article = (await articles.getSoon(document))?.checked.article;
  const mentions = (article && nameAt(article, offset)?.mentions) ?? [];
  const at = mentions.find(({ start, end }) => offset >= start && offset <= end);
  if (!at || !article) throw new Error(vscode.l10n.t('There is no name here. Put the cursor on a name to rename it.'));
  return { range: rangeOf(document, at), words: wordsAt(article, at), mentions, article };
}

/**
 * A mention after the words `from` were renamed to `to`: all of them where it has all, else those it has. *Ruiz* to *Rios* makes *Ana
 * Ruiz* into *Ana Rios*; *Ana Ruiz* to *Eva Maria Rios* makes *Ruiz* into *Rios*.
 */
function renamedMention(mention: string, from: string, to: string): string {
  const space = /\s/.exec(mention)?.[0] ?? ' ';
  const [words, old, now] = [mention, from, to].map(each => each.split(/\s+/));
  const whole = indexIn(words, old);
  if (whole >= 0) return words.toSpliced(whole, old.length, ...now).join(space);
  const part = indexIn(old, words);
  if (part >= 0 && part + words.length === old.length) return now.slice(-words.length).join(space);
  if (part === 0) return now.slice(0, words.length).join(space);
  return words.map(word => (old.length === now.length ? (now[old.indexOf(word)] ?? word) : word)).join(space);
}

/** Where some words stand one after the other among others, or -1. */
const indexIn = (words: readonly string[], wanted: readonly string[]): number =>
  words.findIndex((_, i) => wanted.every((word, k) => words[i + k] === word));
