import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { workspaceEdit } from '../ranges';

/** Applies every safe fix of the article in front, as one step that can be undone. */
export const registerFixAll = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.fixAll', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.getSoon(document));
    if (!article) return;
    const edits = article.mendingEdits();
    if (edits.length) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    const said = edits.length
      ? vscode.l10n.t('Places mended: {0}.', edits.length)
      : vscode.l10n.t('There is nothing here that can be mended safely.');
    vscode.window.setStatusBarMessage(said, 5000);
  });
