import * as vscode from 'vscode';

/** In milliseconds. */
const LONG_ENOUGH = 5000;

/** Says something in the status bar for a moment; the command that says so returns it, for whoever has called it. */
export function tell(said: string): string {
  vscode.window.setStatusBarMessage(said, LONG_ENOUGH);
  return said;
}

/** What a command says that needs an article, where there is none. */
export const tellNoArticle = (): string => tell(vscode.l10n.t('There is no article in the editor in front.'));
