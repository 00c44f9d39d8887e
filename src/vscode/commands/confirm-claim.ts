import * as vscode from 'vscode';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import type { Records } from '../notes/note-recorder';
import { factStanding, isChanged, isFact, placeOf } from '../notes/statuses';
import { spanOf } from '../editing/ranges';
import { tell } from '../messages';

export const CONFIRM_CLAIM = 'factnote.confirmClaim';

/**
 * Confirms that a note holds for its words as they are now, although they were changed since they were checked: the note with this id, or
 * the one at the cursor.
 */
export const registerConfirmClaim = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.commands.registerCommand(CONFIRM_CLAIM, async (uri?: vscode.Uri, id?: string) => {
    const editor = vscode.window.activeTextEditor;
    const article = await articleAt(articles, uri);
    const cursor = editor && !id ? spanOf(editor.document, editor.selection) : undefined;
    const changed = (article?.anchored ?? []).filter(isFact).find(each => {
      const at = placeOf(each);
      const isMeant = id ? each.note.id === id : at && cursor && at.start <= cursor.end && cursor.start <= at.end;
      return isMeant && isChanged(factStanding(each));
    });
    const span = changed && placeOf(changed);
    if (article && span && (await records.put(article, span, changed.note, changed.note))) return;
    tell(vscode.l10n.t('No claim here was changed since it was checked.'));
  });
