import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { mentionedAt } from '../voices/names';
import { rangeOf } from './ranges';
import { selector } from '../articles/article-documents';

/** From any mention of a name to its first reference and to all others. */
export function registerReferences(articles: Articles): vscode.Disposable {
  const mentions = async (document: vscode.TextDocument, position: vscode.Position) => {
    const article = await articles.getSoon(document);
    const found = article && mentionedAt(article.checked.article, document.offsetAt(position));
    return (
      found && { at: rangeOf(document, found.span), all: found.name.mentions.map(span => rangeOf(document, span)) }
    );
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const found = await mentions(document, position);
        if (!found) return undefined;
        return [{ originSelectionRange: found.at, targetUri: document.uri, targetRange: found.all[0] }];
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: async (document, position, { includeDeclaration }) =>
        (await mentions(document, position))?.all
          .slice(includeDeclaration ? 0 : 1)
          .map(range => new vscode.Location(document.uri, range)),
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: async (document, position) =>
        (await mentions(document, position))?.all.map(range => new vscode.DocumentHighlight(range)),
    }),
  );
}
