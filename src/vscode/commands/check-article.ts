import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { tell } from '../messages';

export const CHECK_ARTICLE = 'factnote.checkArticle';

/** Checks the document in front, whether or not it reads as an article. */
export const registerCheckArticle = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand(CHECK_ARTICLE, async () => {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && (await articles.check(document));
    const said = article
      ? vscode.l10n.t('Checked. Findings: {0}.', article.shown.length)
      : vscode.l10n.t('Factnote checks plain text, Markdown and news articles. There is none in the editor in front.');
    return tell(said);
  });
