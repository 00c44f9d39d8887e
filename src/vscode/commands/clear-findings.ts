import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';

/** Takes all findings from sight; an article stays so until it is checked by hand or opened again. */
export const registerClearFindings = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.clearFindings', () => articles.clear());
