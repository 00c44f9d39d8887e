import * as vscode from 'vscode';
import { damageRule } from '../../engine/damage';
import { safeFixes } from '../../engine/fix';
import type { Articles } from '../articles';
import type { OpenArticle } from '../open-article';
import { rangeOf } from '../ranges';

/** Shows every safe fix of the damage in the article in front, for the person to tick what to take; one undo takes all of it back. */
export const registerCleanUp = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.cleanUp', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.getSoon(document));
    if (!article) return;
    const edit = cleaningEdit(article);
    if (!edit) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing here that can be cleaned up safely.'), 5000);
      return;
    }
    const done = vscode.workspace.applyEdit(edit);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Tick what to take in the preview, then choose Apply.'), done);
    await done;
  });

/**
 * The safe fixes of an article's damage as an edit that VS Code shows before it makes it, grouped by rule; nothing where there is none.
 * They are those of the copy as it stands, so that each can be taken or left without the others.
 */
export function cleaningEdit({ document, findings }: OpenArticle): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  for (const { finding, fix } of safeFixes(findings)) {
    const rule = damageRule(finding);
    if (!rule) continue;
    const metadata = { needsConfirmation: true, label: vscode.l10n.t(rule.title), description: rule.id };
    for (const { span, text } of fix.edits) edit.replace(document.uri, rangeOf(document, span), text, metadata);
  }
  return edit.size ? edit : undefined;
}
