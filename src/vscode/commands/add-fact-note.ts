import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { figureAt } from '../figures';
import { statuses, statusInWords, type FactNote, type Status } from '../notes';
import { spanOf } from '../ranges';

export const ADD_FACT_NOTE = 'factnote.addFactNote';

/**
 * Notes on a figure what a checker found out: the one at the cursor, or the one in the arguments (which may bring the note along, so
 * that a key can be bound to *verified*, and a mark for the desk can be turned into a note on the words before it).
 */
export const registerAddFactNote = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand(ADD_FACT_NOTE, async (...given: [vscode.Uri?, vscode.Range?, Partial<FactNote>?]) => {
    const [uri, range, known] = given;
    const editor = vscode.window.activeTextEditor;
    const document = uri ? await vscode.workspace.openTextDocument(uri) : editor?.document;
    const at = range ?? editor?.selection;
    const article = document && (await articles.getSoon(document));
    const figure = article && at && figureAt(article, spanOf(document, at));
    const plain = !figure && known?.plain; // words that somebody vouches for
    const span = figure?.span ?? (document && plain && range ? spanOf(document, range) : undefined);
    if (!document || !article || !span) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is no figure here to put a fact note on.'), 5000);
      return;
    }
    const words = article.checked.article.text.slice(span.start, span.end);
    const version = document.version;
    const status = known?.status ?? (await askStatus(words));
    const comment = status && (known?.comment ?? (await askComment(words, article.notes.on(span)?.comment)));
    if (!status || comment === undefined || document.version !== version) return;
    article.notes.put({ span, words, status, comment, plain });
    articles.refresh(article);
  });

async function askStatus(words: string): Promise<Status | undefined> {
  const detail: Record<Status, string> = {
    query: vscode.l10n.t('Somebody has to check it'),
    verified: vscode.l10n.t('It was checked and is right'),
  };
  const items = statuses.map(status => ({ label: statusInWords(status), detail: detail[status], status }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Fact note on “{0}”', words) });
  return picked?.status;
}

const askComment = (words: string, value?: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Fact note on “{0}”', words),
    prompt: vscode.l10n.t('What was asked, or how it was checked (may stay empty)'),
    value,
  });
