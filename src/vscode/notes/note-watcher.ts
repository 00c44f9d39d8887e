import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import type { NoteStores } from './note-stores';

/** How often (ms) it is looked whether somebody else has written notes of an article that is in sight. */
const OFTEN = 2000;

/**
 * Looks for notes that others have written to articles in sight. VS Code's watchers tell of most; on Linux they are blind to folders that
 * were made together with one around them, as the first note of a workspace does, and on network drives they may see nothing.
 */
export function registerLooking(articles: Articles, stores: NoteStores): vscode.Disposable {
  const look = (): void => {
    for (const { document } of vscode.window.visibleTextEditors)
      if (articles.get(document)) void stores.refresh(document.uri);
  };
  const timer = setInterval(look, OFTEN);
  return vscode.Disposable.from(
    { dispose: () => clearInterval(timer) },
    vscode.window.onDidChangeWindowState(look),
    vscode.window.onDidChangeVisibleTextEditors(look),
  );
}
