/** Checks the words that are selected, in whatever file they stand: a passage of a mail or of a page is copy, too. */
import * as vscode from 'vscode';
import { editorInFront } from '../articles/article-at';
import type { check } from '../../engine/check';
import { copyOf, formatOf } from '../articles/article-documents';
import { rangeOf } from '../editing/ranges';
import { inWords } from '../localized';
import { notEnglish, tell } from '../messages';

/** Lists what is found in the selection; whichever is chosen is selected. */
export async function checkSelection(read: typeof check): Promise<string | undefined> {
  const editor = editorInFront();
  if (!editor || editor.selection.isEmpty) return tell(vscode.l10n.t('Select the words that are to be checked.'));
  const { document, selection } = editor;
  const from = document.offsetAt(selection.start);
  const copy = copyOf(document).slice(from, document.offsetAt(selection.end));
  const format = formatOf(document) === 'markdown' ? 'markdown' : 'text'; // as it is read, ninjs is plain text
  const { findings, language } = read(copy, { format });
  if (language) return tell(notEnglish(language));
  if (!findings.length) return tell(vscode.l10n.t('Nothing is wrong with the selected words.'));
  const items = findings.map(({ rule, message, span }) => {
    const range = rangeOf(document, { start: from + span.start, end: from + span.end });
    const line = vscode.l10n.t('line {0}', range.start.line + 1);
    return { label: inWords(message), description: `${line} · ${rule}`, detail: document.getText(range), range };
  });
  const title = vscode.l10n.t('Found in the selection: {0}', findings.length);
  const placeHolder = vscode.l10n.t('Choose one to go there');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (!picked) return title;
  editor.selection = new vscode.Selection(picked.range.start, picked.range.end);
  editor.revealRange(picked.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return title;
}
