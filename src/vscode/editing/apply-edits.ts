import * as vscode from 'vscode';
import type { Edit } from '../../engine/rule';
import { rangeOf, workspaceEdit } from './ranges';
import { tell } from '../messages';

/** Makes edits as one step that can be undone; in an editor, the cursor stays where it is in the copy. */
export async function applyEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  if (!editor) return vscode.workspace.applyEdit(workspaceEdit(document, edits));
  return editor.edit(builder => {
    for (const { span, text } of edits) builder.replace(rangeOf(document, span), text);
  });
}

/** The command by which an action says what it has done once it is done. */
export const SAY_MENDED = 'factnote.sayMended';

/** Says how many places were mended. */
export const sayMended = (count: number): string =>
  tell(
    count
      ? vscode.l10n.t('Places fixed: {0}.', count)
      : vscode.l10n.t('There is nothing here that can be fixed safely.'),
  );
