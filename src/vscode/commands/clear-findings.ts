import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { tell } from '../messages';

/** Takes all findings from sight; an article stays so until it is checked by hand or opened again. */
export const registerClearFindings = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.clearFindings', () => {
    articles.clear();
    return tell(vscode.l10n.t('Findings cleared. “Factnote: Check Article” brings them back.'));
  });
