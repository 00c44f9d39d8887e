import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { mendingEdits } from '../mending';
import { workspaceEdit } from '../ranges';

/** Applies every safe fix of the article in front, as one step that can be undone. */
export const registerFixAll = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.fixAll', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && articles.get(document);
    if (!article) return;
    const edits = mendingEdits(document.getText(), article.desk);
    if (edits.length) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    const said = edits.length
      ? vscode.l10n.t('Mended in {0} places.', edits.length)
      : vscode.l10n.t('There is nothing here that can be mended safely.');
    vscode.window.setStatusBarMessage(said, 5000);
  });
