import * as vscode from 'vscode';
import { type Article, wordsAt } from '../../engine/article/article';
import type { Name, NameKind } from '../../engine/article/people/names';
import { voicesOf } from '../../engine/voices';
import { GO_TO, linkTo } from './go-to';
import { howInWords } from '../voices/how';
import { aroundFirst, type Mentioned } from '../voices/names';
import type { OpenArticle } from '../articles/open-article';
import { amountInWords } from '../voices/quotations';
import { asItStands, numberInWords } from '../localized';

/** Says of a name where it was introduced, how often it is mentioned and how much its owner says. */
export function onName({ checked, document }: OpenArticle, { name, speaker }: Mentioned): vscode.MarkdownString {
  const { article } = checked;
  const kind = kindInWords(name.kind);
  const voice = voicesOf(article).find(each => each.name === name);
  const how = speaker && howInWords(article, document, speaker);
  const lines = [
    `**${asItStands(name.name)}**${kind && ` · ${kind}`}`,
    ...(how ? [asItStands(how)] : []),
    firstReferenceInWords(article, document, name),
    vscode.l10n.t('Mentioned: {0}', timesInWords(name.mentions.length)),
    voice ? vscode.l10n.t('Says: {0}', amountInWords(voice).join(', ')) : vscode.l10n.t('Says nothing here'),
  ];
  const markdown = new vscode.MarkdownString(lines.join('  \n'));
  markdown.isTrusted = { enabledCommands: [GO_TO] };
  return markdown;
}

/** The line of a name's first reference as a link, and the words that stand around it there. */
export function firstReferenceInWords(article: Article, document: vscode.TextDocument, name: Name): string {
  const [first] = name.mentions;
  const { before, after } = aroundFirst(article, name);
  const line = vscode.l10n.t('line {0}', document.positionAt(first.start).line + 1);
  const words = `**${asItStands(wordsAt(article, first))}**`;
  const around = [edge(before, 'end'), words, edge(after, 'start')].join('');
  return vscode.l10n.t('First reference: {0}, {1}', linkTo(document, first, line), around);
}

/** Escaped words that keep the space at the side where the name stands. */
function edge(words: string, side: 'start' | 'end'): string {
  const escaped = asItStands(words);
  if (side === 'end') return /\s$/.test(words) ? `${escaped} ` : escaped;
  return /^\s/.test(words) ? ` ${escaped}` : escaped;
}

/** What a name is of; empty where it is not known. */
export function kindInWords(kind: NameKind): string {
  const words: Record<NameKind, string> = {
    person: vscode.l10n.t('person'),
    body: vscode.l10n.t('body'),
    name: '',
  };
  return words[kind];
}

const timesInWords = (n: number): string =>
  n === 1 ? vscode.l10n.t('once') : vscode.l10n.t('{0} times', numberInWords(n));
