import * as vscode from 'vscode';
import { formsOf } from '../../engine/article/forms';
import type { Articles } from '../articles';
import { factsOf, figureAt } from '../figures';
import { spanOf } from '../ranges';
import { withoutMarkup } from '../words';

/** Copies the figure at the cursor in the form that a person picks: other digits, a scale, other units, with all that is known of it. */
export const registerCopyFigure = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.copyFigure', async () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.getSoon(editor.document));
    const figure = article && figureAt(article, spanOf(editor.document, editor.selection));
    if (!article || !figure) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is no figure here to copy.'), 5000);
      return;
    }
    const { text } = article.checked.article;
    const words = withoutMarkup(text.slice(figure.span.start, figure.span.end));
    const all = [words, ...factsOf(article.checked.article, figure, words).map(([name, said]) => `${name}: ${said}`)];
    const picked = await vscode.window.showQuickPick([words, ...formsOf(figure, words), all.join('; ')], {
      title: vscode.l10n.t('Copy “{0}” as', words),
    });
    if (picked === undefined) return;
    await vscode.env.clipboard.writeText(picked);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', picked), 5000);
  });
