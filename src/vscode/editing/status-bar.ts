import * as vscode from 'vscode';
import { isQuietClaim } from '../../engine/check';
import { damageRule } from '../../engine/damage';
import { progressOf } from '../../engine/progress';
import type { Articles } from '../articles/articles';
import { claimsOf } from '../claims/claims';
import { CHECK_ARTICLE } from '../commands/check-article';
import { damageInWords } from './damage-score';
import { notEnglish } from '../messages';
import { soon } from '../soon';
import type { OpenArticle } from '../articles/open-article';

/** How the article in front stands, in one item of the status bar. A click opens the Problems panel, or checks again. */
export function registerStatusBar(articles: Articles): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('factnote.summary', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Factnote';
  const update = soon(() => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && articles.get(document);
    if (article) show(item, article);
    else item.hide();
  });
  update();
  return vscode.Disposable.from(
    item,
    update,
    articles.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.StatusBarItem, article: OpenArticle): void {
  const { shown, muted } = article;
  const hasProblems = !shown.every(isQuietClaim);
  const { language } = article.checked;
  const damaged = shown.filter(damageRule).length;
  const { claims, verified } = progressOf(claimsOf(article));
  const unverified = claims - verified;
  if (muted) {
    item.text = `$(checklist) ${vscode.l10n.t('not checked')}`;
    item.tooltip = vscode.l10n.t('Factnote: findings were cleared. Click to check the article.');
  } else if (language) {
    item.text = `$(checklist) ${vscode.l10n.t('not in English')}`;
    item.tooltip = notEnglish(language);
  } else {
    item.text = `$(checklist) ${vscode.l10n.t('{0} damaged · {1} unverified', damaged, unverified)}`;
    const what = vscode.l10n.t('Factnote: damaged places in the copy, and claims that nobody has verified.');
    const click = hasProblems
      ? vscode.l10n.t('Click to see them in the Problems panel.')
      : vscode.l10n.t('Click to check the article again.');
    item.tooltip = [what, click, '', ...damageInWords(article)].join('\n');
  }
  item.accessibilityInformation = {
    label: muted
      ? vscode.l10n.t('Factnote: not checked')
      : language
        ? notEnglish(language)
        : vscode.l10n.t('Factnote: damaged places: {0}, unverified claims: {1}', damaged, unverified),
    role: 'button',
  };
  item.command = hasProblems ? 'workbench.actions.view.problems' : CHECK_ARTICLE;
  item.show();
}
