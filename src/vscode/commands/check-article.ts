import * as vscode from 'vscode';
import { isQuietClaim } from '../../engine/check';
import { editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { notEnglish, tell } from '../messages';

export const CHECK_ARTICLE = 'factnote.checkArticle';

/** Checks the document in front, whether or not it reads as an article. */
export const registerCheckArticle = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand(CHECK_ARTICLE, async () => {
    const document = editorInFront()?.document;
    const article = document && (await articles.check(document));
    const language = article?.checked.language;
    if (language) return tell(notEnglish(language));
    if (!article)
      return tell(
        vscode.l10n.t('Factnote checks plain text, Markdown and news articles. There is none in the editor in front.'),
      );
    const { shown } = article;
    const claims = shown.filter(isQuietClaim).length;
    return tell(vscode.l10n.t('Checked. Findings: {0}; of these, claims to verify: {1}.', shown.length, claims));
  });
