import * as vscode from 'vscode';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import type { Records } from '../notes/note-recorder';
import { tellNoArticle } from '../messages';
import { ask } from './fact-notes';

export const REVIEW_CLAIMS = 'factnote.reviewClaims';

const load = () => import('./claim-review');

/** Goes from open claim to open claim, and through all of them from the keyboard. */
export const registerReviewClaims = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('factnote.nextOpenClaim', async () => (await load()).step(articles, 1)),
    vscode.commands.registerCommand('factnote.previousOpenClaim', async () => (await load()).step(articles, -1)),
    vscode.commands.registerCommand(REVIEW_CLAIMS, async () => {
      const article = await articleAt(articles);
      if (!article) return tellNoArticle();
      return (await load()).review(article, (...given) => ask(records, article, ...given));
    }),
  );
