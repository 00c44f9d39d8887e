import * as vscode from 'vscode';
import { editorInFront } from '../articles/article-at';
import { formsOf } from '../../engine/article/figures/forms';
import { wordsSeen } from '../../engine/article/words-seen';
import type { Articles } from '../articles/articles';
import { factsOf, figureAt } from '../claims/figures';
import { spanOf } from '../editing/ranges';
import { tell } from '../messages';

/** Copies the figure at the cursor in the form that a person picks: other digits, a scale, other units, with all that is known of it. */
export const registerCopyFigure = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.copyFigure', async () => {
    const editor = editorInFront();
    const article = editor && (await articles.getSoon(editor.document));
    const figure = article && figureAt(article, spanOf(editor.document, editor.selection));
    if (!article || !figure) {
      tell(vscode.l10n.t('There is no figure here to copy.'));
      return;
    }
    const words = wordsSeen(article.checked.article, figure.span);
    const all = [words, ...factsOf(article.checked.article, figure, words).map(([name, said]) => `${name}: ${said}`)];
    const picked = await vscode.window.showQuickPick([words, ...formsOf(figure, words), all.join('; ')], {
      title: vscode.l10n.t('Copy “{0}” as', words),
    });
    if (picked === undefined) return;
    await vscode.env.clipboard.writeText(picked);
    tell(vscode.l10n.t('Copied: {0}', picked));
  });
