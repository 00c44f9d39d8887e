import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { progressOf } from '../../engine/progress';
import { claimsOf } from './claims';
import { soon } from '../soon';
import { REVIEW_CLAIMS } from '../commands/review-claims';

/** How far the article in front is checked, in the status bar; a click goes through what is left. */
export function registerClaimsStatus(articles: Articles): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('factnote.claims', vscode.StatusBarAlignment.Left, -1);
  item.name = vscode.l10n.t('Factnote: claims');
  item.command = REVIEW_CLAIMS;
  const update = soon(() => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && articles.get(document);
    const { claims, verified } = progressOf(article && !article.muted ? claimsOf(article) : []);
    if (!claims) return item.hide();
    item.text = `$(${verified === claims ? 'pass-filled' : 'pass'}) ${vscode.l10n.t('{0} of {1} verified', verified, claims)}`;
    item.tooltip = vscode.l10n.t('Factnote: verified claims of this article. Click to review the open ones.');
    item.accessibilityInformation = {
      label: vscode.l10n.t('Factnote: {0} of {1} claims verified; review the open ones', verified, claims),
      role: 'button',
    };
    item.show();
  });
  update();
  return vscode.Disposable.from(
    item,
    update,
    articles.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
