import * as vscode from 'vscode';
import type { Articles } from './articles';
import type { OpenArticle } from './open-article';

/** The article at an address, or else the one in the editor in front, if it is one. */
export async function articleAt(articles: Articles, uri?: vscode.Uri): Promise<OpenArticle | undefined> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  return document && articles.getSoon(document);
}
