import * as vscode from 'vscode';
import type { Figure } from '../engine/article/figures';
import type { Finding } from '../engine/rule';
import { rules } from '../engine/rules';
import { contains } from '../engine/text/span';
import type { Articles } from './articles';
import { documentationCommand, OPEN_DOCUMENTATION } from './documentation';
import { figureAt, kindInWords, valueInWords } from './figures';
import { statusInWords, type FactNote } from './notes';
import type { OpenArticle } from './open-article';
import { rangeOf } from './ranges';
import { selector } from './which';
import { asItStands, inWords } from './words';

/** Says on a finding why it matters and what to do, and on a figure what was read. (VS Code adds the finding's message itself.) */
export const registerHovers = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const article = articles.get(document);
      return article && hover(article, document.offsetAt(position));
    },
  });

function hover(article: OpenArticle, offset: number): vscode.Hover | undefined {
  const figure = figureAt(article, { start: offset, end: offset + 1 });
  const findings = article.shown.filter(({ span }) => contains(span, offset) || span.start === offset);
  const contents = findings.map(onFinding);
  if (figure) contents.unshift(onFigure(article, figure));
  const span = figure?.span ?? findings[0]?.span;
  return span && new vscode.Hover(contents, rangeOf(article.document, span));
}

function onFinding({ rule: id, fixes }: Finding): vscode.MarkdownString {
  const rule = rules.find(known => known.id === id);
  const markdown = new vscode.MarkdownString(rule && vscode.l10n.t(rule.why));
  markdown.isTrusted = { enabledCommands: [OPEN_DOCUMENTATION] };
  for (const { title } of fixes) {
    markdown.appendMarkdown(`\n\n→ ${asItStands(inWords(title))}`); // it may hold words of the article
  }
  return markdown.appendMarkdown(`\n\n[${vscode.l10n.t('More about this rule')}](${documentationCommand(id)})`);
}

function onFigure({ checked, notes }: OpenArticle, figure: Figure): vscode.MarkdownString {
  const { text } = checked.article;
  const { span, kind, measure, period, source } = figure;
  const value = valueInWords(figure);
  const lines: [string, string][] = [
    [vscode.l10n.t('Figure'), text.slice(span.start, span.end)],
    [vscode.l10n.t('Kind'), kindInWords(kind)],
  ];
  if (value) lines.push([vscode.l10n.t('Value'), value]);
  if (measure) lines.push([vscode.l10n.t('Measures'), measure]);
  if (period) lines.push([vscode.l10n.t('Period'), period]);
  lines.push([
    vscode.l10n.t('Source'),
    source ? text.slice(source.start, source.end) : vscode.l10n.t('none named in this sentence'),
  ]);
  lines.push([vscode.l10n.t('Fact note'), noteInWords(notes.on(span))]);

  const markdown = new vscode.MarkdownString();
  for (const [name, said] of lines) markdown.appendMarkdown(`**${name}:** ${asItStands(said)}  \n`);
  return markdown;
}

function noteInWords(note: FactNote | undefined): string {
  if (!note) return vscode.l10n.t('none');
  return note.comment ? `${statusInWords(note.status)}: ${note.comment}` : statusInWords(note.status);
}
