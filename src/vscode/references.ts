import * as vscode from 'vscode';
import type { Articles } from './articles';
import { mentionedAt } from './names';
import { rangeOf } from './ranges';
import { selector } from './which';

/** From any mention of a name to its first reference and to all others. */
export function registerReferences(articles: Articles): vscode.Disposable {
  const mentions = (document: vscode.TextDocument, position: vscode.Position) => {
    const article = articles.get(document);
    const found = article && mentionedAt(article.checked.article, document.offsetAt(position));
    return (
      found && { at: rangeOf(document, found.span), all: found.name.mentions.map(span => rangeOf(document, span)) }
    );
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        const found = mentions(document, position);
        if (!found) return undefined;
        return [{ originSelectionRange: found.at, targetUri: document.uri, targetRange: found.all[0] }];
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, { includeDeclaration }) =>
        mentions(document, position)
          ?.all.slice(includeDeclaration ? 0 : 1)
          .map(range => new vscode.Location(document.uri, range)),
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position) =>
        mentions(document, position)?.all.map(range => new vscode.DocumentHighlight(range)),
    }),
  );
}
