import * as vscode from 'vscode';
import { partNames, partsOf, type PartName } from '../../engine/parts';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { selector } from '../articles/article-documents';
import { rangeOf } from './ranges';

const legend = new vscode.SemanticTokensLegend([...partNames]);

/** Quotations, speakers, figures and page furniture in colours of their own, in every article whatever the language of its file. */
export function registerColours(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** Documents that were no articles when VS Code asked. */
  const plain = new Set<string>();
  return vscode.Disposable.from(
    changed,
    articles.onDidRestart(() => changed.fire()),
    articles.onDidChange(({ uri }) => plain.delete(uri.toString()) && changed.fire()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => plain.delete(uri.toString())),
    vscode.languages.registerDocumentSemanticTokensProvider(
      selector,
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document) {
          const article = await articles.getSoon(document);
          if (!article) plain.add(document.uri.toString());
          return article && !article.checked.language ? tokensOf(article) : undefined;
        },
      },
      legend,
    ),
  );
}

/** A token is in one line: a part that goes over several is one in each. */
function tokensOf({ document, checked }: OpenArticle): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  for (const { name, span } of partsOf(checked.article))
    for (const range of byLine(document, rangeOf(document, span))) builder.push(range, name satisfies PartName);
  return builder.build();
}

function byLine(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  const { start, end } = range;
  const ranges: vscode.Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const inLine = range.intersection(document.lineAt(line).range);
    if (inLine && !inLine.isEmpty) ranges.push(inLine);
  }
  return ranges;
}
