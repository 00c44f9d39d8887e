import * as vscode from 'vscode';
import { mayBeArticle } from './article-documents';
import type { Articles } from './articles';
import type { OpenArticle } from './open-article';

/** The editor in front; where a page is in front that is no text, such as the walkthrough, the one beside it that may have an article. */
export function editorInFront(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor) return activeTextEditor;
  const beside = visibleTextEditors.filter(({ document }) => mayBeArticle(document));
  return beside.length === 1 ? beside[0] : undefined;
}

/** The article at an address, or else the one in the editor in front, if it is one. */
export async function articleAt(articles: Articles, uri?: vscode.Uri): Promise<OpenArticle | undefined> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : editorInFront()?.document;
  return document && articles.getSoon(document);
}
