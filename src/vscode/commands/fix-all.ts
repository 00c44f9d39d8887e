import * as vscode from 'vscode';
import { articleAt } from '../articles/article-at';
import { applyEdits, SAY_MENDED, sayMended } from '../editing/apply-edits';
import type { Articles } from '../articles/articles';
import { tellNoArticle } from '../messages';

/** Makes every safe fix of the article in front, as one step that can be undone. */
export const registerFixAll = (articles: Articles): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(SAY_MENDED, sayMended),
    vscode.commands.registerCommand('factnote.fixAll', async () => {
      const article = await articleAt(articles);
      if (!article) return tellNoArticle();
      const edits = article.mendingEdits();
      return !edits.length || (await applyEdits(article.document, edits)) ? sayMended(edits.length) : undefined;
    }),
  );
